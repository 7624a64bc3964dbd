import { decimalValue, type FactType, type FactValue } from '../facts/fact.js';
import { Decimal } from '../facts/values/decimal.js';
import { memo } from '../facts/values/memo.js';
import { type Comparison, isFactReference } from '../rulebook/condition.js';
import { comparatorOf, type Operand, truthBy } from '../rulebook/operator.js';
import type { ValueOperator } from '../rulebook/operator-name.js';
import { FALSE, TRUE, type Truth, UNKNOWN } from '../rulebook/truth.js';
import type { NamedFact } from '../rulebook/vocabulary.js';
import type { FactValues, Scope } from './scope.js';

/** A condition compiled to a closure over fact values. */
export type Test = (facts: FactValues) => Truth;

/** A comparison's operands, resolved: the left is always a name; a constant on the right is in the left's representation. */
export interface ResolvedComparison {
  readonly fact: NamedFact;
  readonly left: (facts: FactValues) => FactValue;
  readonly right: ((facts: FactValues) => FactValue) | Operand;
}

/** Resolves the two sides of a comparison. Where arithmetic derived one of them, both are decimals in natural units. */
export function resolveComparison({ fact: name, value }: Comparison, scope: Scope): ResolvedComparison {
  const fact = named(scope, name);
  const reference = isFactReference(value) ? named(scope, value.fact) : undefined;
  const decimal = fact.origin === 'derived' || reference?.origin === 'derived';
  const left = accessor(fact, scope, decimal);
  if (reference !== undefined) {
    const constant = scope.constantOf(reference.name);
    if (constant === undefined) return { fact, left, right: accessor(reference, scope, decimal) };
    return {
      fact,
      left,
      right: decimal ? decimalValue(reference.type, constant as number | Decimal) : constant,
    };
  }
  return { fact, left, right: value as string | boolean | string[] };
}

/** The fact of a name. Loading has checked that it exists. */
export function named(scope: Scope, name: string): NamedFact {
  const fact = scope.vocabulary.get(name);
  if (fact === undefined) throw new RangeError(`no fact ${name}`);
  return fact;
}

/** Reads a name's value from the facts; with `decimal`, as a decimal in natural units. */
export function accessor({ name, type }: NamedFact, scope: Scope, decimal: boolean): (facts: FactValues) => FactValue {
  const constant = scope.constantOf(name) as FactValue;
  if (constant !== undefined) {
    const value = decimal ? decimalValue(type, constant as number | Decimal) : constant;
    return () => value;
  }
  const slot = scope.slotOf(name);
  if (!decimal) return (facts) => facts[slot];
  const toDecimal = decimalsOf(type);
  return (facts) => toDecimal(facts[slot]);
}

// Rates recur. This bounds what those hold that do not: the decimals of a fact, and the results of each derived fact, in every plan.
export const FIGURES_KEPT = 1_000;

/** Converts values of a type to decimals: the same object for the same value. */
function decimalsOf(type: FactType): (value: FactValue) => Decimal | undefined {
  const toDecimal = memo(FIGURES_KEPT, (value: number) => decimalValue(type, value));
  return (value) => (typeof value === 'number' ? toDecimal(value) : (value as Decimal | undefined));
}

/** Whether a name has a value for every record. */
export function isAlwaysGiven({ origin }: NamedFact): boolean {
  return origin === 'parameter' || origin === 'reading';
}

/** A comparison as a closure over the facts. */
export function compileComparison(comparison: Comparison, scope: Scope): Test {
  const { left, right, fact } = resolveComparison(comparison, scope);
  const { operator } = comparison;
  if (operator === 'given') {
    const truth = truthBy(operator);
    // A reading counts as given even before it is chosen.
    if (isAlwaysGiven(fact)) return () => (right === true ? TRUE : FALSE);
    return (facts) => truth(left(facts), right as boolean);
  }
  const holds = comparatorOf(operator);
  if (typeof right === 'function') {
    return (facts) => {
      const one = left(facts);
      const other = right(facts);
      if (one === undefined || other === undefined) return UNKNOWN;
      return holds(one, other) ? TRUE : FALSE;
    };
  }
  if (right instanceof Decimal) {
    return (facts) => {
      const one = left(facts);
      if (one === undefined) return UNKNOWN;
      return holds(one, right) ? TRUE : FALSE;
    };
  }
  return compileConstantTest(scope.slotOf(fact.name), operator, right);
}

/** The comparisons of the hot path, one closure each, so that the engine can inline them. */
function compileConstantTest(slot: number, operator: ValueOperator, right: Operand): Test {
  const figure = right as number;
  const truth = (value: FactValue, holds: boolean): Truth => (value === undefined ? UNKNOWN : holds ? TRUE : FALSE);
  switch (operator) {
    case 'is':
      return (facts) => truth(facts[slot], facts[slot] === right);
    case 'isNot':
      return (facts) => truth(facts[slot], facts[slot] !== right);
    case 'oneOf': {
      const list = right as readonly string[];
      return (facts) => truth(facts[slot], list.includes(facts[slot] as string));
    }
    case 'noneOf': {
      const list = right as readonly string[];
      return (facts) => truth(facts[slot], !list.includes(facts[slot] as string));
    }
    case 'atMost':
    case 'onOrBefore':
      return (facts) => truth(facts[slot], (facts[slot] as number) <= figure);
    case 'atLeast':
    case 'onOrAfter':
      return (facts) => truth(facts[slot], (facts[slot] as number) >= figure);
    case 'lessThan':
    case 'before':
      return (facts) => truth(facts[slot], (facts[slot] as number) < figure);
    case 'moreThan':
    case 'after':
      return (facts) => truth(facts[slot], (facts[slot] as number) > figure);
  }
}
