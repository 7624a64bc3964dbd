import type { FactValue, Grain } from '../facts/fact.js';
import { entryOf } from '../facts/values/map-entries.js';
import { type Comparison, comparisonsOf, factsOf } from '../rulebook/condition.js';
import { comparatorOf } from '../rulebook/operator.js';
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
 * truth. What is unknown is told from all that is known, which is what `given` asks.
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
  const grains = new Set<Grain | undefined>(ruleSets.map(({ ruleSet }) => ruleSet.grain));
  const isInner = ({ facts }: Digit) => facts.some((fact) => grains.has(named(scope, fact).grain));
  const digits = digitsOf(ruleSets, scope);
  const outer = numbering(digits.filter((digit) => !isInner(digit)));
  const inner = numbering(digits.filter(isInner));
  return outer === undefined || inner === undefined ? undefined : { outer, inner };
}

function digitsOf(ruleSets: readonly CompiledRuleSet[], scope: Scope): Digit[] {
  const decided = new Set(ruleSets.map(({ ruleSet }) => ruleSet.decides));
  const comparisons = ruleSets.flatMap(({ conditions }) => conditions.flatMap(comparisonsOf));
  // Each fact has its bounds from all comparisons, of which a rulebook may have many.
  const bounds = new Map<string, number[]>();
  for (const comparison of comparisons) {
    const bound = boundOf(comparison, scope);
    if (bound !== undefined) entryOf(bounds, comparison.fact, () => []).push(bound);
  }
  const digits = new Map<string, Digit>();
  for (const comparison of comparisons) {
    const { fact, operator } = comparison;
    const { type } = named(scope, fact);
    if (type.kind === 'choice' || type.kind === 'flag') {
      const open = factsOf(comparison).filter((name) => scope.constantOf(name) === undefined && !decided.has(name));
      for (const name of open) entryOf(digits, name, () => valueDigit(name, scope));
      continue;
    }
    // An unknown fact has a state of its own beside its bounds, which is all that `given` asks.
    if (operator === 'given' || boundOf(comparison, scope) !== undefined) {
      entryOf(digits, fact, () => boundsDigit(fact, bounds.get(fact) ?? [], scope));
      continue;
    }
    const pair = factsOf(comparison).sort();
    if (pair.every((name) => isWholeFact(name, scope)))
      entryOf(digits, pair.join(), () => orderDigit(pair as [string, string], scope));
    else entryOf(digits, JSON.stringify(comparison), () => truthDigit(comparison, scope));
  }
  return [...digits.values()];
}

/**
 * The least value at which the truth of a comparison with a figure or a day of the law is another than below it; `undefined` for any
 * other comparison.
 */
function boundOf(comparison: Comparison, scope: Scope): number | undefined {
  const { right: figure } = resolveComparison(comparison, scope);
  if (typeof figure !== 'number') return undefined;
  const holds = comparatorOf(comparison.operator);
  // Exact values are whole numbers.
  return holds(figure, figure) === holds(figure + 1, figure) ? figure : figure + 1;
}

/** How many of its bounds a fact is beyond, which is all that comparisons with them depend on. */
function boundsDigit(fact: string, held: readonly number[], scope: Scope): Digit {
  const slot = scope.slotOf(fact);
  const bounds = [...new Set(held)].sort((one, other) => one - other);
  // No value is beyond the last.
  bounds.push(Number.POSITIVE_INFINITY);
  return {
    states: bounds.length + 1,
    facts: [fact],
    stateOf(facts) {
      const value = facts[slot] as number | undefined;
      if (value === undefined) return 0;
      let beyond = 0;
      while (value >= (bounds[beyond] as number)) beyond++;
      return beyond + 1;
    },
  };
}

/** Whether a fact of the input is a whole number. */
function isWholeFact(name: string, scope: Scope): boolean {
  const { origin, type } = named(scope, name);
  return scope.constantOf(name) === undefined && origin !== 'derived' && type.kind !== 'factor';
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
      return before < after ? 1 : before > after ? 3 : 2;
    },
  };
}

function numbering(digits: readonly Digit[]): CellOf | undefined {
  const cells = digits.reduce((product, { states }) => product * states, 1);
  if (!Number.isSafeInteger(cells)) return undefined;
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

function valueDigit(fact: string, scope: Scope): Digit {
  const slot = scope.slotOf(fact);
  const { type } = named(scope, fact);
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
