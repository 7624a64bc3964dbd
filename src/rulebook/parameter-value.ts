import { exactValue, expectation, type FactValue } from '../facts/fact.js';
import { Decimal } from '../facts/values/decimal.js';
import type { Parameter, Relation } from '../law/parameter.js';
import { comparatorOf } from './operator.js';
import type { ValueOperator } from './operator-name.js';

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
  readonly expected: string;
}

/** How a message states a relation, read from one side and from the other. */
const SAID: Readonly<Record<Relation['operator'], readonly [of: string, reverse: string]>> = {
  atMost: ['at most', 'at least'],
  lessThan: ['less than', 'more than'],
  onOrBefore: ['a day on or before', 'a day on or after'],
  before: ['a day before', 'a day after'],
};

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
      const [said, reverse] = SAID[operator];
      const isOther = Object.hasOwn(set, of) && !Object.hasOwn(set, parameter.id);
      const [wrong, right] = isOther ? [other, parameter] : [parameter, other];
      const expected = `${isOther ? reverse : said} ${right.id}, ${JSON.stringify(writtenOf(right))} (${reason.en})`;
      return [{ id: wrong.id, value: writtenOf(wrong), expected }];
    }),
  );
}

/** What a value should be by its type and range; `undefined` if it is. */
function ownExpectation({ type, range }: Parameter, text: string): string | undefined {
  if (parameterValue(type, text) === undefined) return expectation({ kind: type });
  if (range === undefined) return undefined;
  const { min, max, whole, reason } = range;
  const [least, most] = type === 'date' ? (['onOrAfter', 'onOrBefore'] as const) : (['atLeast', 'atMost'] as const);
  const above = min === undefined || stands(type, text, least, min);
  const below = max === undefined || stands(type, text, most, max);
  if (above && below && (whole !== true || new Decimal(text).isInteger())) return undefined;
  const bounds = [
    ...(whole === true ? ['a whole number'] : []),
    ...(min === undefined ? [] : [`from ${min}`]),
    ...(max === undefined ? [] : [`to ${max}`]),
  ];
  return `${bounds.join(' ')} (${reason.en})`;
}

/** Whether an operator holds between two values of a type, given as they are written. */
export function stands(type: Parameter['type'], one: string, operator: ValueOperator, other: string): boolean {
  const [left, right] = [parameterValue(type, one), parameterValue(type, other)];
  return left !== undefined && right !== undefined && comparatorOf(operator)(left, right);
}
