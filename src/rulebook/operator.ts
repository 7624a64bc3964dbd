import type { FactType, FactValue } from '../facts/fact.js';
import type { Decimal } from '../facts/values/decimal.js';
import type { OperatorName } from './operator-name.js';
import { FALSE, TRUE, type Truth, UNKNOWN } from './truth.js';

/** What a comparison is made with: a single value or, for `oneOf` and `noneOf`, a list. */
export type Operand = Exclude<FactValue, undefined> | readonly string[];

const NUMBER_OPERATORS = ['atMost', 'atLeast', 'lessThan', 'moreThan'] as const satisfies readonly OperatorName[];
const DATE_OPERATORS = ['onOrBefore', 'onOrAfter', 'before', 'after'] as const satisfies readonly OperatorName[];

/** The operators that a type of fact allows. */
export function operatorsOf(type: FactType): readonly OperatorName[] {
  switch (type.kind) {
    case 'choice':
      return ['is', 'isNot', 'oneOf', 'noneOf', 'given'];
    case 'flag':
      return ['is', 'isNot', 'given'];
    case 'date':
      return [...DATE_OPERATORS, 'given'];
    case 'money':
    case 'rate':
    case 'count':
    case 'factor':
      return [...NUMBER_OPERATORS, 'given'];
  }
}

/** The truth of a comparison of values that may be unknown. */
export type TruthOf = (left: Operand | undefined, right: Operand | undefined) => Truth;

/** The truth that an operator finds: unknown where either value is, except that `given` asks just that. */
export function truthBy(operator: OperatorName): TruthOf {
  if (operator === 'given') return (left, right) => ((left !== undefined) === (right === true) ? TRUE : FALSE);
  const holds = comparatorOf(operator);
  return (left, right) => (left === undefined || right === undefined ? UNKNOWN : holds(left, right) ? TRUE : FALSE);
}

/** The comparison that an operator makes of two known values of the same type and representation. */
export function comparatorOf(operator: OperatorName): (left: Operand, right: Operand) => boolean {
  switch (operator) {
    case 'is':
      return (left, right) => left === right;
    case 'isNot':
      return (left, right) => left !== right;
    case 'oneOf':
      return (left, right) => (right as readonly string[]).includes(left as string);
    case 'noneOf':
      return (left, right) => !(right as readonly string[]).includes(left as string);
    case 'atMost':
    case 'onOrBefore':
      return (left, right) => order(left, right) <= 0;
    case 'atLeast':
    case 'onOrAfter':
      return (left, right) => order(left, right) >= 0;
    case 'lessThan':
    case 'before':
      return (left, right) => order(left, right) < 0;
    case 'moreThan':
    case 'after':
      return (left, right) => order(left, right) > 0;
    case 'given':
      return (_, right) => right === true;
  }
}

/** Negative, zero or positive as the left is below, equal to or above the right: both whole numbers, or both decimals. */
function order(left: Operand, right: Operand): number {
  // Nearly all are whole numbers, and to tell a number is quicker than to tell a decimal.
  return typeof left === 'number' ? left - (right as number) : (left as Decimal).cmp(right as Decimal);
}
