import { Decimal } from '../facts/decimal.js';
import type { FactType, FactValue } from '../facts/fact.js';
import type { OperatorName } from './operator-name.js';

/** What a comparison is made with: a single value or, for `oneOf` and `noneOf`, a list. */
export type Operand = Exclude<FactValue, undefined> | readonly string[];

const NUMBER_OPERATORS = ['atMost', 'atLeast', 'lessThan', 'moreThan'] as const satisfies readonly OperatorName[];
const DATE_OPERATORS = ['onOrBefore', 'onOrAfter', 'before', 'after'] as const satisfies readonly OperatorName[];

/** The operators that a type of fact allows. */
export function operatorsOf(type: FactType): readonly OperatorName[] {
  switch (type.kind) {
    case 'choice':
      return ['is', 'isNot', 'oneOf', 'noneOf'];
    case 'flag':
      return ['is', 'isNot'];
    case 'date':
      return DATE_OPERATORS;
    case 'money':
    case 'rate':
    case 'count':
    case 'factor':
      return NUMBER_OPERATORS;
  }
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
  }
}

/** Negative, zero or positive as the left is below, equal to or above the right: both whole numbers, or both decimals. */
function order(left: Operand, right: Operand): number {
  return left instanceof Decimal ? left.cmp(right as Decimal) : (left as number) - (right as number);
}
