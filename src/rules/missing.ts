import { compileComparison, resolveComparison } from './comparison.js';
import type { CompiledRulebook } from './compile.js';
import type { Comparison, Condition } from './condition.js';
import { formulaOf } from './derived-fact.js';
import { foldCondition } from './fold.js';
import type { RuleSet } from './rule-set.js';
import type { FactValues, Scope } from './scope.js';
import { FALSE, not, TRUE, type Truth, UNKNOWN } from './truth.js';

/** Finds the facts of the input that would settle a decided fact which is unknown. */
export type MissingFinder = (fact: string, facts: FactValues) => string[];

/**
 * Compiles the search for missing facts: from an undetermined fact back through the rules that unknown facts leave
 * open, to facts of the input. An unknown that no open rule turns on is not among them.
 */
export function compileMissing({ rulebook, ruleSets, scope }: CompiledRulebook): MissingFinder {
  const deciding = new Map(ruleSets.map(({ ruleSet }) => [ruleSet.decides, ruleSet]));
  const derived = new Map(rulebook.derivedFacts.map((it) => [it.fact, formulaOf(it).operands]));
  const collectors = new Map<string, Collector[]>();
  const openFacts = (ruleSet: RuleSet, facts: FactValues): string[] => {
    const known = collectors.get(ruleSet.decides) ?? compileRules(ruleSet, scope);
    collectors.set(ruleSet.decides, known);
    const unknown: string[] = [];
    // A rule behind one that holds is of no account.
    for (const collect of known) if (collect(facts, unknown) === TRUE) break;
    return unknown;
  };
  const search = (fact: string, facts: FactValues, visited: Set<string>): string[] => {
    // Many conditions turn on the same fact, and it is missing but once.
    if (visited.has(fact)) return [];
    visited.add(fact);
    if (isKnown(scope, fact, facts)) return [];
    const ruleSet = deciding.get(fact);
    const unknown = derived.get(fact) ?? (ruleSet === undefined ? undefined : openFacts(ruleSet, facts));
    return unknown === undefined ? [fact] : unknown.flatMap((it) => search(it, facts, visited));
  };
  return (fact, facts) => search(fact, facts, new Set());
}

function isKnown(scope: Scope, fact: string, facts: FactValues): boolean {
  return scope.constantOf(fact) !== undefined || facts[scope.slotOf(fact)] !== undefined;
}

/** Evaluates a condition and, where it is unknown, adds the unknown facts of its unknown parts, and of them alone. */
type Collector = (facts: FactValues, unknown: string[]) => Truth;

/** The conditions of a rule set's rules, in order of priority. */
function compileRules({ rules }: RuleSet, scope: Scope): Collector[] {
  return [...rules]
    .sort((one, other) => other.priority - one.priority)
    .map(({ conditions }) => {
      const folded = foldCondition(conditions, scope);
      return typeof folded === 'number' ? () => folded : compileCollector(folded, scope);
    });
}

function compileCollector(condition: Condition, scope: Scope): Collector {
  if ('all' in condition) return collectGroup(condition.all, scope, FALSE, TRUE);
  if ('any' in condition) return collectGroup(condition.any, scope, TRUE, FALSE);
  if ('not' in condition) {
    const inner = compileCollector(condition.not, scope);
    return (facts, unknown) => not(inner(facts, unknown));
  }
  return collectComparison(condition, scope);
}

function collectGroup(
  conditions: readonly Condition[],
  scope: Scope,
  settling: typeof FALSE | typeof TRUE,
  neutral: typeof FALSE | typeof TRUE,
): Collector {
  const collectors = conditions.map((condition) => compileCollector(condition, scope));
  return (facts, unknown) => {
    const before = unknown.length;
    let truth: Truth = neutral;
    for (const collect of collectors) {
      const next = collect(facts, unknown);
      if (next === settling) {
        unknown.length = before;
        return settling;
      }
      if (next === UNKNOWN) truth = UNKNOWN;
    }
    return truth;
  };
}

function collectComparison(comparison: Comparison, scope: Scope): Collector {
  const test = compileComparison(comparison, scope);
  const { fact, value } = comparison;
  const { left, right } = resolveComparison(comparison, scope);
  const reference = typeof value === 'object' && 'fact' in value ? value.fact : undefined;
  return (facts, unknown) => {
    const truth = test(facts);
    if (truth === UNKNOWN) {
      if (left(facts) === undefined) unknown.push(fact);
      if (reference !== undefined && typeof right === 'function' && right(facts) === undefined) unknown.push(reference);
    }
    return truth;
  };
}
