import type { Engine } from 'json-rules-engine';
import { Decimal } from '../facts/decimal.js';
import type { PlainValue } from '../facts/fact.js';
import { OPERATOR_NAMES, type ValueOperator } from '../rules/operator-name.js';

type Plain = PlainValue | readonly string[];

/** Adds the operators of the rule sets to an engine. Over an unknown fact none of them holds but `given`, with `false`. */
export function addOperators(engine: Engine): void {
  for (const name of OPERATOR_NAMES) {
    engine.addOperator<Plain | undefined, Plain | undefined>(name, (left, right) => {
      if (name === 'given') return (left !== undefined) === right;
      return left !== undefined && right !== undefined && holds(name, left, right);
    });
  }
}

/** Compares plain values: amounts and rates as decimals, days as `YYYY-MM-DD`, which sort as text does. */
function holds(operator: ValueOperator, left: Plain, right: Plain): boolean {
  switch (operator) {
    case 'is':
      return left === right;
    case 'isNot':
      return left !== right;
    case 'oneOf':
      return Array.isArray(right) && right.includes(left);
    case 'noneOf':
      return Array.isArray(right) && !right.includes(left);
    case 'atMost':
      return order(left, right) <= 0;
    case 'atLeast':
      return order(left, right) >= 0;
    case 'lessThan':
      return order(left, right) < 0;
    case 'moreThan':
      return order(left, right) > 0;
    case 'onOrBefore':
      return left <= right;
    case 'onOrAfter':
      return left >= right;
    case 'before':
      return left < right;
    case 'after':
      return left > right;
  }
}

function order(left: Plain, right: Plain): number {
  return new Decimal(left as string | number).cmp(new Decimal(right as string | number));
}
