import type { Engine } from 'json-rules-engine';
import type { PlainValue } from '../facts/fact.js';
import { dayNumber } from '../facts/values/civil-date.js';
import { Decimal } from '../facts/values/decimal.js';
import type { Wording } from '../law/wording.js';
import { OPERATOR_NAMES, type ValueOperator } from '../rulebook/operator-name.js';
import { HostFailureError } from './host-errors.js';
import { ADDITIONS, FAILURES } from './host-words.js';

type Plain = PlainValue | readonly string[];

/** Adds the operators of the rule sets to an engine. For an unknown fact, only `given` with the value `false` holds. */
export function addOperators(engine: Engine): void {
  for (const name of OPERATOR_NAMES) {
    engine.addOperator<Plain | undefined, Plain | undefined>(name, (left, right) => {
      if (name === 'given') return (left !== undefined) === right;
      return left !== undefined && right !== undefined && holds(name, left, right);
    });
  }
}

/**
 * Compares plain values: amounts and rates as decimals, days as `YYYY-MM-DD`, which sort as text does.
 *
 * @throws {HostFailureError} for a value that the operator does not compare, which only a fact of a host's can have
 */
function holds(operator: ValueOperator, left: Plain, right: Plain): boolean {
  switch (operator) {
    case 'is':
      return same(operator, left, right);
    case 'isNot':
      return !same(operator, left, right);
    case 'oneOf':
      return listed(operator, right).includes(left as string);
    case 'noneOf':
      return !listed(operator, right).includes(left as string);
    case 'atMost':
      return order(operator, left, right) <= 0;
    case 'atLeast':
      return order(operator, left, right) >= 0;
    case 'lessThan':
      return order(operator, left, right) < 0;
    case 'moreThan':
      return order(operator, left, right) > 0;
    case 'onOrBefore':
      return day(operator, left) <= day(operator, right);
    case 'onOrAfter':
      return day(operator, left) >= day(operator, right);
    case 'before':
      return day(operator, left) < day(operator, right);
    case 'after':
      return day(operator, left) > day(operator, right);
  }
}

function order(operator: ValueOperator, left: Plain, right: Plain): number {
  return figure(operator, left).cmp(figure(operator, right));
}

function figure(operator: ValueOperator, value: Plain): Decimal {
  if (typeof value === 'number' && Number.isFinite(value)) return new Decimal(value);
  if (typeof value === 'string' && FIGURE.test(value)) return new Decimal(value);
  return unfit(operator, value, FAILURES.figure);
}

// Stricter than Decimal, which also accepts "0x10" and "1e3".
const FIGURE = /^-?\d+(\.\d+)?$/;

function day(operator: ValueOperator, value: Plain): number {
  const number = typeof value === 'string' ? dayNumber(value) : undefined;
  return number ?? unfit(operator, value, FAILURES.day);
}

function same(operator: ValueOperator, left: Plain, right: Plain): boolean {
  if (typeof left === 'object' || typeof left !== typeof right) return unfit(operator, right, FAILURES.sameType(typeof left));
  return left === right;
}

function listed(operator: ValueOperator, value: Plain): readonly string[] {
  return Array.isArray(value) ? value : unfit(operator, value, FAILURES.list);
}

function unfit(operator: ValueOperator, value: unknown, expected: Wording): never {
  throw new HostFailureError(ADDITIONS.operator(operator), FAILURES.unfit(value, expected));
}
