import { entryOf } from '../facts/values/map-entries.js';
import { memo } from '../facts/values/memo.js';
import { type Comparison, type Condition, factsOf, foldCondition } from '../rulebook/condition.js';
import { formulaOf } from '../rulebook/derived-fact.js';
import type { RuleSet } from '../rulebook/rule-set.js';
import { FALSE, not, TRUE, type Truth, UNKNOWN } from '../rulebook/truth.js';
import { compileComparison } from './comparison.js';
import type { CompiledRulebook, CompiledRuleSet } from './compile-rulebook.js';
import { compilePartition } from './decision-cells.js';
import type { FactValues, Scope } from './scope.js';
import { settleCondition } from './settled-condition.js';

/**
 * Finds the facts of the input that would settle an unknown decided fact. `visited` are facts that were already followed for
 * another decided fact of the same loan; what was found then is not found again.
 */
export interface MissingFinder {
  (fact: string, facts: FactValues, visited?: Set<string>): string[];
  /** The same of one rule, by its place in the rule set that decides the fact: what others of the rule set lack is left out. */
  ofRule(fact: string, rule: number, facts: FactValues): string[];
}

/**
 * Compiles the search for missing facts: from an undetermined fact back through the rules that are unknown, to facts of the
 * input. An unknown fact is left out if no unknown rule depends on it, or if rules only test whether it is given, which is
 * never unknown.
 */
export function compileMissing({ rulebook, ruleSets, scope }: CompiledRulebook): MissingFinder {
  const deciding = new Map(ruleSets.map((compiled) => [compiled.ruleSet.decides, compiled]));
  const derived = new Map(rulebook.derivedFacts.map((it) => [it.fact, formulaOf(it).operands]));
  const finders = new Map<string, OpenFacts>();
  const openFacts = (compiled: CompiledRuleSet): OpenFacts => {
    const { decides } = compiled.ruleSet;
    const known = finders.get(decides) ?? openFactsByCell(compiled, scope);
    finders.set(decides, known);
    return known;
  };
  const search = (fact: string, facts: FactValues, visited: Set<string>, found: string[]): void => {
    // Many conditions depend on the same fact; it is listed once.
    if (visited.has(fact)) return;
    visited.add(fact);
    if (isKnown(scope, fact, facts)) return;
    const by = deciding.get(fact);
    const behind = derived.get(fact) ?? (by === undefined ? undefined : openFacts(by)(facts));
    if (behind === undefined) found.push(fact);
    else for (const it of behind) search(it, facts, visited, found);
  };
  const finder = (fact: string, facts: FactValues, visited = new Set<string>()): string[] => {
    const found: string[] = [];
    search(fact, facts, visited, found);
    return found;
  };
  const collectors = new Map<Condition, Collector>();
  const ofRule: MissingFinder['ofRule'] = (fact, rule, facts) => {
    const { ruleSet } = deciding.get(fact) as CompiledRuleSet;
    const { conditions } = ruleSet.rules[rule] as RuleSet['rules'][number];
    const open: string[] = [];
    entryOf(collectors, conditions, () => compileRule(conditions, scope))(facts, open);
    const visited = new Set<string>();
    return open.flatMap((it) => finder(it, facts, visited));
  };
  return Object.assign(finder, { ofRule });
}

/** The facts that the unknown parts of a rule set's rules compare. Not all of these facts need be unknown. */
type OpenFacts = (facts: FactValues) => readonly string[];

// Facts fall in few cells; the limit is for hostile ones.
const CELLS_KEPT = 5_000;

/** Which rules are open, and which parts of them, follows from the cell that the facts fall in. */
function openFactsByCell(compiled: CompiledRuleSet, scope: Scope): OpenFacts {
  const collectors = compileRules(compiled.ruleSet, scope);
  const workOut: OpenFacts = (facts) => {
    const open: string[] = [];
    for (const collect of collectors) {
      // With the hit policy `first`, the rules behind one that holds do not matter.
      if (collect(facts, open) === TRUE && compiled.ruleSet.hitPolicy === 'first') break;
    }
    return [...new Set(open)];
  };
  const cellOf = compilePartition([compiled], scope);
  if (cellOf === undefined) return workOut;
  const openIn = memo(CELLS_KEPT, (_cell: number, facts: FactValues) => workOut(facts));
  return (facts) => openIn(cellOf(facts), facts);
}

function isKnown(scope: Scope, fact: string, facts: FactValues): boolean {
  return scope.constantOf(fact) !== undefined || facts[scope.slotOf(fact)] !== undefined;
}

/** Evaluates a condition and, where it is unknown, adds the facts that its unknown parts compare, and no others. */
type Collector = (facts: FactValues, unknown: string[]) => Truth;

function compileRules({ rules }: RuleSet, scope: Scope): Collector[] {
  return rules.map(({ conditions }) => compileRule(conditions, scope));
}

function compileRule(conditions: Condition, scope: Scope): Collector {
  const settled = settleCondition(conditions, scope);
  return typeof settled === 'number' ? () => settled : compileCollector(settled, scope);
}

function compileCollector(condition: Condition, scope: Scope): Collector {
  return foldCondition<Collector>(condition, {
    all: (collectors) => groupCollector(collectors, FALSE, TRUE),
    any: (collectors) => groupCollector(collectors, TRUE, FALSE),
    not: (collect) => (facts, unknown) => not(collect(facts, unknown)),
    comparison: (comparison) => comparisonCollector(comparison, scope),
  });
}

function groupCollector(
  collectors: readonly Collector[],
  settling: typeof FALSE | typeof TRUE,
  neutral: typeof FALSE | typeof TRUE,
): Collector {
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

function comparisonCollector(comparison: Comparison, scope: Scope): Collector {
  const test = compileComparison(comparison, scope);
  const compared = factsOf(comparison);
  return (facts, unknown) => {
    const truth = test(facts);
    // UNKNOWN does not say which side is missing, nor does the cell, so both are added.
    if (truth === UNKNOWN) unknown.push(...compared);
    return truth;
  };
}
