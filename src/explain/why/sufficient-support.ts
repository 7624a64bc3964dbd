import type { RuleSetTrace } from '../../decide/decision.js';
import type { ComparisonTrace, ConditionTrace, RuleTrace } from '../../evaluate/trace.js';
import { entryOf, groupedBy } from '../../facts/values/map-entries.js';
import { memo } from '../../facts/values/memo.js';
import { foldCondition } from '../../rulebook/condition.js';
import { conclusionsOf, type RuleSet, sameConclusion } from '../../rulebook/rule-set.js';
import type { TruthName } from '../../rulebook/truth.js';
import { READING_PREFIX } from '../../rulebook/vocabulary.js';

/** Which of several sufficient comparisons are preferred: those with the fewest facts, or with the fewest readings. */
export type Preference = 'few-facts' | 'few-readings';

/** A named condition of the rulebook, with its truth. */
interface NamedTruth {
  readonly id: string;
  readonly holds: boolean;
}

/** A comparison that a conclusion rests on, and the named condition that it settles. */
export interface SettlingComparison {
  readonly comparison: ComparisonTrace;
  readonly condition: NamedTruth | undefined;
}

/** Comparisons, and the facts that they test, each once. */
interface Comparisons<Comparison = ComparisonTrace> {
  readonly comparisons: readonly Comparison[];
  readonly facts: readonly string[];
}

/**
 * Comparisons that suffice for a conclusion, whatever the results of all others: those that settle no named condition, and those
 * that settle each.
 */
export interface Support<Comparison = ComparisonTrace> extends Comparisons<Comparison> {
  /** The rule that concluded, or `<rule set>/otherwise` if none held. */
  readonly rule: string;
  readonly conditions: readonly (NamedTruth & Comparisons<Comparison>)[];
  /** The facts of all of them, each once. */
  readonly allFacts: readonly string[];
}

/**
 * The support of each conclusion of a traced rule set. Conditions are monotone in what is known, so a loan that states only
 * the facts in these comparisons is decided in the same way. This includes the facts that `given` tests, because such a test
 * is itself one of the comparisons if a rule depends on it. An undetermined rule set has no support.
 */
export function supportsOf(trace: RuleSetTrace, ruleSet: RuleSet, preference: Preference): readonly Support[] {
  // Traces made by this library are frozen and shared. A trace from the caller may not even match the rules.
  if (!Object.isFrozen(trace.rules)) return searchedSupports(trace, ruleSet, preference);
  return entryOf(SUPPORTS_BY_TRACE[preference], trace.rules, () => supportsByTruths(trace, ruleSet, preference));
}

/** INVARIANT (frozen trace): a trace that this library made never changes, and belongs to one rule set. */
const SUPPORTS_BY_TRACE: Readonly<Record<Preference, WeakMap<readonly RuleTrace[], readonly Support[]>>> = {
  'few-facts': new WeakMap(),
  'few-readings': new WeakMap(),
};

/** A support whose comparisons are given by their positions among all comparisons of the trace. */
type SupportPlaces = Support<number>;

type PlacesByTruths = (truths: string, search: () => readonly SupportPlaces[]) => readonly SupportPlaces[];

const PLACES_BY_TRUTHS = new WeakMap<RuleSet, PlacesByTruths>();

// The same truths recur across loans. The limit protects against loans crafted to fill the memory.
const TRUTHS_KEPT = 1_000;

/**
 * The supports of a trace that this library made.
 *
 * INVARIANT (same truths): the truths alone determine which comparisons suffice, so traces with the same truths share one
 * search.
 */
function supportsByTruths(trace: RuleSetTrace, ruleSet: RuleSet, preference: Preference): readonly Support[] {
  const comparisons: ComparisonTrace[] = [];
  const truths = trace.rules.map(({ conditions }) => truthsIn(conditions, comparisons));
  const key = [preference, ...truths].join(' ');
  const placesBy = entryOf(PLACES_BY_TRUTHS, ruleSet, () => memo(TRUTHS_KEPT, (_, search) => search()));
  const supports = placesBy(key, () =>
    searchedSupports(trace, ruleSet, preference).map((support) => withComparisons(support, (one) => comparisons.indexOf(one))),
  );
  return supports.map((support) => withComparisons(support, (at) => comparisons[at] as ComparisonTrace));
}

/** A support in which other things stand for its comparisons. */
function withComparisons<From, To>(support: Support<From>, to: (one: From) => To): Support<To> {
  const { rule, comparisons, facts, allFacts, conditions } = support;
  return {
    rule,
    comparisons: comparisons.map(to),
    facts,
    allFacts,
    conditions: conditions.map((it) => ({ id: it.id, holds: it.holds, comparisons: it.comparisons.map(to), facts: it.facts })),
  };
}

/** A support by certain comparisons. */
export function supportOf(rule: string, settling: readonly SettlingComparison[]): Support {
  const by = groupedBy(settling, ({ condition }) => condition?.id);
  return {
    rule,
    ...comparisonsOf(by.get(undefined) ?? []),
    allFacts: comparisonsOf(settling).facts,
    conditions: [...by.values()].flatMap((same) => {
      const [{ condition }] = same;
      return condition === undefined ? [] : [{ ...condition, ...comparisonsOf(same) }];
    }),
  };
}

function comparisonsOf(settling: readonly SettlingComparison[]): Comparisons {
  const comparisons = settling.map(({ comparison }) => comparison);
  return { comparisons, facts: [...new Set(comparisons.map(({ fact }) => fact))] };
}

/**
 * Comparisons that settle a group, which may stand for a named condition. Conditions within it are not told apart, unless one
 * of them alone settles it, apart from readings: “credit within the ceiling” says more than “…, where that is required”.
 */
export function settlingGroup(
  comparisons: SettlingComparison[],
  named: string | undefined,
  holds: boolean,
): SettlingComparison[] {
  if (named === undefined) return comparisons;
  const [first, ...others] = comparisons.filter(({ comparison }) => !comparison.fact.startsWith(READING_PREFIX));
  if (first?.condition !== undefined && others.every(({ condition }) => condition === first.condition)) return comparisons;
  const condition = { id: named, holds };
  return comparisons.map(({ comparison }) => ({ comparison, condition }));
}

/** The truths of a condition and its parts, as text. The comparisons of the condition are appended to `comparisons`. */
function truthsIn(condition: ConditionTrace, comparisons: ComparisonTrace[]): string {
  return foldCondition<string, ConditionTrace>(condition, {
    all: (parts, { result }) => result.charAt(0) + parts.join(''),
    any: (parts, { result }) => result.charAt(0) + parts.join(''),
    not: (part, { result }) => result.charAt(0) + part,
    comparison(comparison) {
      comparisons.push(comparison);
      return comparison.result.charAt(0);
    },
  });
}

function searchedSupports(trace: RuleSetTrace, ruleSet: RuleSet, preference: Preference): Support[] {
  const rules = ruleSet.rules.flatMap((rule, index) => {
    const traced = trace.rules[index];
    return traced === undefined ? [] : [{ rule, index, traced }];
  });
  if (ruleSet.hitPolicy === 'collect') {
    return rules
      .filter(({ traced }) => traced.result === 'true')
      .map(({ rule, traced }) => supportOf(rule.name, sufficient(traced.conditions, preference, new Set())));
  }
  if (trace.conclusion === 'undetermined') return [];
  const conclusions = conclusionsOf(ruleSet);
  const at = rules.findIndex(({ traced }) => traced.result === 'true');
  const fired = rules[at];
  const concluded = fired === undefined ? conclusions.at(-1) : conclusions[fired.index];
  const before = fired === undefined ? rules : rules.slice(0, at);
  // Only a false rule that would have concluded something else has to be ruled out.
  const ruledOut = before
    .filter(({ index, traced }) => traced.result === 'false' && !sameConclusion(conclusions[index], concluded))
    .map(({ traced }) => traced);
  const shown = fired === undefined ? ruledOut : [fired.traced, ...ruledOut];
  return [supportOf(fired?.rule.name ?? `${ruleSet.id}/otherwise`, together(shown, preference))];
}

/**
 * Comparisons that suffice for the results of all the given rules. Each rule prefers the facts used by the rules before it,
 * so both orders are tried and the cheaper one is returned.
 */
function together(rules: readonly RuleTrace[], preference: Preference): SettlingComparison[] {
  const forwards = inTurn(rules, preference).flat();
  const backwards = inTurn([...rules].reverse(), preference)
    .reverse()
    .flat();
  const none: ReadonlySet<string> = new Set();
  return distinct(costOf(backwards, preference, none) < costOf(forwards, preference, none) ? backwards : forwards);
}

function inTurn(rules: readonly RuleTrace[], preference: Preference): SettlingComparison[][] {
  const used = new Set<string>();
  return rules.map(({ conditions }) => noted(sufficient(conditions, preference, used), used));
}

function noted(comparisons: SettlingComparison[], used: Set<string>): SettlingComparison[] {
  for (const { comparison } of comparisons) used.add(comparison.fact);
  return comparisons;
}

/** Comparisons that suffice for the result of a condition. Facts that are already used are preferred to others. */
function sufficient(condition: ConditionTrace, preference: Preference, used: ReadonlySet<string>): SettlingComparison[] {
  /** One part suffices if its truth settles the group. Otherwise all parts are needed. */
  const ofGroup = (
    parts: readonly SettlingComparison[][],
    traces: readonly ConditionTrace[],
    decisive: TruthName,
  ): SettlingComparison[] => {
    const alternatives = parts
      .filter((_, at) => traces[at]?.result === decisive)
      .map((comparisons) => ({ comparisons, cost: costOf(comparisons, preference, used) }));
    const [first] = alternatives;
    if (first === undefined) return parts.flat();
    return alternatives.reduce((best, next) => (next.cost < best.cost ? next : best), first).comparisons;
  };
  return foldCondition<SettlingComparison[], ConditionTrace>(condition, {
    all: (parts, own) => settlingGroup(ofGroup(parts, own.all, 'false'), own.named, own.result === 'true'),
    any: (parts, own) => settlingGroup(ofGroup(parts, own.any, 'true'), own.named, own.result === 'true'),
    not: (part, own) => settlingGroup(part, own.named, own.result === 'true'),
    comparison: (comparison) => [{ comparison, condition: undefined }],
  });
}

/** The number of facts and readings not yet used, weighted so that the preferred kind always comes first. */
function costOf(comparisons: readonly SettlingComparison[], preference: Preference, used: ReadonlySet<string>): number {
  const fresh = new Set(comparisons.map(({ comparison }) => comparison.fact).filter((fact) => !used.has(fact)));
  const readings = [...fresh].filter((fact) => fact.startsWith(READING_PREFIX)).length;
  const facts = fresh.size - readings;
  return preference === 'few-facts' ? facts * MANY + readings : readings * MANY + facts;
}

const MANY = 1000;

/** Leaves out what is said already: a comparison once in each condition, and on its own only where no condition has it. */
function distinct(comparisons: readonly SettlingComparison[]): SettlingComparison[] {
  const keyOf = ({ fact, operator, from, expected }: ComparisonTrace) => JSON.stringify([fact, operator, from, expected]);
  const named = new Set(comparisons.flatMap(({ comparison, condition }) => (condition === undefined ? [] : keyOf(comparison))));
  const keyed = comparisons.flatMap((it) => {
    const key = keyOf(it.comparison);
    if (it.condition === undefined) return named.has(key) ? [] : [[key, it] as const];
    return [[`${key} ${it.condition.id} ${it.condition.holds}`, it] as const];
  });
  return [...new Map(keyed).values()];
}
