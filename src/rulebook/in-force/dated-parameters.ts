import { civilDate, dayNumber } from '../../facts/values/civil-date.js';
import type { DatedValue, Parameter, WrittenParameter } from '../../law/parameter.js';
import { isIn, type Period } from '../../law/period.js';
import type { RulebookData, WrittenRulebook } from '../rulebook.js';

/** The calendar day so many days after another. */
export function daysAfter(day: string, days: number): string {
  return civilDate((dayNumber(day) ?? Number.NaN) + days);
}

/** The days on which each of a parameter's values is in force: a value that names no last day ends where the next begins. */
export function periodsOfValues(values: readonly DatedValue[]): Period[] {
  return values.map(({ from, until }, at) => {
    const next = values[at + 1];
    const last = until ?? (next === undefined ? undefined : daysAfter(next.from, -1));
    return last === undefined ? { from } : { from, until: last };
  });
}

/** The place of the value in force on a day among a parameter's values; -1 where none is. */
export function valueInForce(values: readonly DatedValue[], day: string): number {
  return periodsOfValues(values).findIndex((period) => isIn(period, day));
}

/** A parameter with one of its values: as it stands where only that value is in force. */
export function parameterWith(
  { id, type, title, basis, range, relations }: WrittenParameter,
  { value, from, provisions }: DatedValue,
): Parameter {
  // In the order of the schema, so that the digest is that of the same rulebook when it is loaded again.
  return {
    id,
    type,
    value,
    inForceFrom: from,
    title,
    provisions,
    ...(basis === undefined ? {} : { basis }),
    ...(range === undefined ? {} : { range }),
    ...(relations === undefined ? {} : { relations }),
  };
}

/**
 * The rulebook with a value for each parameter: of dated values, that of the rulebook's own day, or the first where none is in
 * force yet. Its dates have been checked.
 */
export function withOwnValues(rulebook: WrittenRulebook): RulebookData {
  const { lawAsOf = '', parameters } = rulebook;
  // The keys stay in their order, on which the digest depends.
  return {
    ...rulebook,
    parameters: parameters.map((parameter) => {
      const { values } = parameter;
      const own = values?.[Math.max(0, valueInForce(values, lawAsOf))];
      if (own === undefined) return parameter as Parameter;
      const { id, type, value, inForceFrom, title, provisions, ...others } = parameterWith(parameter, own);
      return { id, type, value, inForceFrom, title, provisions, values, ...others };
    }),
  };
}

/** The rulebook as it is written: a parameter with dated values has no other. It may then be given another day of its own. */
export function withoutOwnValues(rulebook: WrittenRulebook): WrittenRulebook {
  const parameters = rulebook.parameters.map((parameter) => {
    if (parameter.values === undefined) return parameter;
    const { value, inForceFrom, provisions, ...written } = parameter;
    return written;
  });
  return { ...rulebook, parameters };
}
