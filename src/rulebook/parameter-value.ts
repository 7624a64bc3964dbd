import { exactValue, expectation, type FactValue } from '../facts/fact.js';
import { Decimal } from '../facts/values/decimal.js';
import type { Parameter } from '../law/parameter.js';
import type { Wording } from '../law/wording.js';
import { comparatorOf } from './operator.js';
import type { ValueOperator } from './operator-name.js';
import { PARAMETER_WORDS } from './words/parameter-words.js';

const COUNT_PATTERN = /^(?:0|[1-9]\d*)$/;

/** The exact value of a parameter as it is written; `undefined` if the text is no value of its type. */
export function parameterValue(type: Parameter['type'], text: string): FactValue {
  if (type !== 'count') return exactValue({ kind: type }, text);
  return COUNT_PATTERN.test(text) ? exactValue({ kind: type }, Number(text)) : undefined;
}

/** A value that a parameter cannot have. */
export interface UnfitValue {
  readonly id: string;
  readonly value: string;
  /** What it could be, and why. */
  readonly expected: Wording;
}

/**
 * The values of parameters that are not of their type, out of their range, or in conflict with a relation to another
 * parameter. `set` are values that a caller sets in place of the rulebook's own. If one of them conflicts with a value of the
 * rulebook, the caller's value is reported.
 */
export function unfitValues(parameters: readonly Parameter[], set: Readonly<Record<string, string>> = {}): UnfitValue[] {
  const writtenOf = ({ id, value }: Parameter) => (Object.hasOwn(set, id) ? (set[id] as string) : value);
  const own = parameters.flatMap((parameter) => {
    const expected = ownExpectation(parameter, writtenOf(parameter));
    return expected === undefined ? [] : [{ id: parameter.id, value: writtenOf(parameter), expected }];
  });
  if (own.length > 0) return own;
  const known = new Map(parameters.map((parameter) => [parameter.id, parameter]));
  return parameters.flatMap((parameter) =>
    (parameter.relations ?? []).flatMap(({ operator, parameter: of, reason }): UnfitValue[] => {
      const other = known.get(of);
      if (other === undefined || stands(parameter.type, writtenOf(parameter), operator, writtenOf(other))) return [];
      const isOther = Object.hasOwn(set, of) && !Object.hasOwn(set, parameter.id);
      const [wrong, right] = isOther ? [other, parameter] : [parameter, other];
      const said = PARAMETER_WORDS.related[operator][isOther ? 'reverse' : 'of'];
      const expected = said(`${right.id}, ${JSON.stringify(writtenOf(right))}`, reason);
      return [{ id: wrong.id, value: writtenOf(wrong), expected }];
    }),
  );
}

/** What a value should be by its type and range; `undefined` if it is. */
function ownExpectation({ type, range }: Parameter, text: string): Wording | undefined {
  if (parameterValue(type, text) === undefined) return { zh: expectation({ kind: type }, 'zh'), en: expectation({ kind: type }) };
  if (range === undefined) return undefined;
  const { min, max, whole } = range;
  // Days are ordered as figures are.
  const above = min === undefined || stands(type, text, 'atLeast', min);
  const below = max === undefined || stands(type, text, 'atMost', max);
  if (above && below && (whole !== true || new Decimal(text).isInteger())) return undefined;
  return PARAMETER_WORDS.range(range);
}

/** Whether an operator holds between two values of a type, given as they are written. */
export function stands(type: Parameter['type'], one: string, operator: ValueOperator, other: string): boolean {
  const [left, right] = [parameterValue(type, one), parameterValue(type, other)];
  return left !== undefined && right !== undefined && comparatorOf(operator)(left, right);
}
