import type { FactType, FactValue } from '../facts/fact.js';
import { entryOf } from '../facts/values/map-entries.js';
import { type Comparison, comparisonsOf, factsOf, isFactReference } from '../rulebook/condition.js';
import { ORDER_OPERATORS } from '../rulebook/operator.js';
import { compileComparison, named, resolveComparison } from './comparison.js';
import type { CompiledRuleSet } from './compile-rulebook.js';
import type { FactValues, Scope } from './scope.js';

/**
 * The number of the cell that facts fall in.
 *
 * INVARIANT (one cell): facts in one cell meet, fail and leave open the same conditions, so that rule sets are run once a cell.
 */
export type CellOf = (facts: FactValues) => number;

/** One digit of a cell's number: the state of a fact, or of one comparison. */
interface Digit {
  readonly states: number;
  /** The facts that the state depends on. */
  readonly facts: readonly string[];
  stateOf(facts: FactValues): number;
}

/**
 * The cells that rule sets divide their facts into: a choice or a flag by its value, a figure or a date by the bounds of the
 * law that it is compared with, two of them that are compared with each other by their order, and every other comparison by its
 * truth, which for `given` separates known from unknown facts.
 * Facts that the rule sets decide themselves follow from the rest and are left out.
 *
 * @returns `undefined` if there are more cells than a number counts exactly
 */
export function compilePartition(ruleSets: readonly CompiledRuleSet[], scope: Scope): CellOf | undefined {
  return numbering(digitsOf(ruleSets, scope));
}

/** The cells in two parts: facts are in the same cell if both numbers are the same. */
export interface SplitPartition {
  /** The cell of the facts of other grains: for a component, those of its loan. */
  readonly outer: CellOf;
  /** The cell of the facts of the rule sets' own grain. */
  readonly inner: CellOf;
}

/** The same cells in two parts, for rule sets of one grain, so that facts which a loan's components share are read once. */
export function compileSplitPartition(ruleSets: readonly CompiledRuleSet[], scope: Scope): SplitPartition | undefined {
  const grains = new Set(ruleSets.map(({ ruleSet }) => ruleSet.grain));
  const isInner = ({ facts }: Digit) =>
    facts.some((fact) => {
      const { grain } = named(scope, fact);
      return grain !== undefined && grains.has(grain);
    });
  const digits = digitsOf(ruleSets, scope);
  const outer = numbering(digits.filter((digit) => !isInner(digit)));
  const inner = numbering(digits.filter(isInner));
  return outer === undefined || inner === undefined ? undefined : { outer, inner };
}

function digitsOf(ruleSets: readonly CompiledRuleSet[], scope: Scope): Digit[] {
  const decided = new Set(ruleSets.map(({ ruleSet }) => ruleSet.decides));
  const comparisons = ruleSets
    .flatMap(({ conditions }) => conditions.flatMap(comparisonsOf))
    .filter(({ fact }) => !decided.has(fact));
  const bounds = new Map<string, number[]>();
  for (const comparison of comparisons) {
    const bound = boundOf(comparison, scope);
    if (bound !== undefined) entryOf(bounds, comparison.fact, () => []).push(bound);
  }
  const digits = new Map<string, Digit>();
  for (const comparison of comparisons) {
    const { fact, operator } = comparison;
    const held = bounds.get(fact);
    const { type } = named(scope, fact);
    // An unknown fact has a state of its own among its bounds, so `given` needs no other digit.
    if (held !== undefined && (operator === 'given' || boundOf(comparison, scope) !== undefined)) {
      if (!digits.has(fact)) digits.set(fact, boundsDigit(fact, held, scope));
      continue;
    }
    const pair = pairOf(comparison, scope);
    if (pair !== undefined) {
      const key = pair.join(' ');
      if (!digits.has(key)) digits.set(key, orderDigit(pair, scope));
      continue;
    }
    const byValue = type.kind === 'choice' || type.kind === 'flag';
    const key = byValue ? fact : JSON.stringify(comparison);
    if (!digits.has(key)) digits.set(key, byValue ? valueDigit(fact, scope, type) : truthDigit(comparison, scope));
  }
  return [...digits.values()];
}

/** The least value beyond a figure or a day of the law that a fact is compared with; `undefined` for any other comparison. */
function boundOf(comparison: Comparison, scope: Scope): number | undefined {
  const { fact, right: figure } = resolveComparison(comparison, scope);
  if (fact.origin === 'derived' || typeof figure !== 'number') return undefined;
  switch (comparison.operator) {
    case 'atLeast':
    case 'onOrAfter':
    case 'lessThan':
    case 'before':
      return figure;
    case 'atMost':
    case 'onOrBefore':
    case 'moreThan':
    case 'after':
      // Exact values are whole numbers.
      return figure + 1;
    default:
      return undefined;
  }
}

/** How many of its bounds a fact is beyond, which is all that comparisons with them depend on. */
function boundsDigit(fact: string, held: readonly number[], scope: Scope): Digit {
  const slot = scope.slotOf(fact);
  const bounds = [...new Set(held)].sort((one, other) => one - other);
  return {
    states: bounds.length + 2,
    facts: [fact],
    stateOf(facts) {
      const value = facts[slot] as number | undefined;
      if (value === undefined) return 0;
      let beyond = 0;
      while (beyond < bounds.length && value >= (bounds[beyond] as number)) beyond++;
      return beyond + 1;
    },
  };
}

/** The two facts whose order a comparison asks for, always in the same order; `undefined` where they are not whole numbers both. */
function pairOf({ fact, operator, value }: Comparison, scope: Scope): readonly [string, string] | undefined {
  if (!isFactReference(value) || scope.constantOf(value.fact) !== undefined) return undefined;
  const facts = [fact, value.fact] as const;
  const areWhole = facts.every((name) => {
    const { origin, type } = named(scope, name);
    return origin !== 'derived' && type.kind !== 'factor';
  });
  return areWhole && ORDER_OPERATORS.includes(operator) ? (fact < value.fact ? facts : [value.fact, fact]) : undefined;
}

/** The order of two facts, which is all that comparisons of the one with the other depend on. */
function orderDigit([one, other]: readonly [string, string], scope: Scope): Digit {
  const [left, right] = [scope.slotOf(one), scope.slotOf(other)];
  return {
    states: 4,
    facts: [one, other],
    stateOf(facts) {
      const [before, after] = [facts[left] as number | undefined, facts[right] as number | undefined];
      if (before === undefined || after === undefined) return 0;
      return before < after ? 1 : before === after ? 2 : 3;
    },
  };
}

function numbering(digits: readonly Digit[]): CellOf | undefined {
  const cells = digits.reduce((product, { states }) => product * states, 1);
  if (cells > Number.MAX_SAFE_INTEGER) return undefined;
  return (facts) => {
    let cell = 0;
    for (let at = 0; at < digits.length; at++) {
      const digit = digits[at] as Digit;
      cell = cell * digit.states + digit.stateOf(facts);
    }
    return cell;
  };
}

function truthDigit(comparison: Comparison, scope: Scope): Digit {
  return { states: 3, facts: factsOf(comparison), stateOf: compileComparison(comparison, scope) };
}

function valueDigit(fact: string, scope: Scope, type: FactType): Digit {
  const slot = scope.slotOf(fact);
  const values: readonly FactValue[] = type.kind === 'choice' ? type.values : [false, true];
  return {
    states: values.length + 1,
    facts: [fact],
    stateOf(facts) {
      const value = facts[slot];
      // A loop is faster than `indexOf`, and this runs several times for each component of a portfolio.
      for (let at = 0; at < values.length; at++) if (values[at] === value) return at + 1;
      // An unknown value has the state that is left.
      return 0;
    },
  };
}
