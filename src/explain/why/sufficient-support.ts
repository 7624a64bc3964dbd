import type { RuleSetTrace } from '../../decide/decision.js';
import type { ComparisonTrace, ConditionTrace, RuleTrace } from '../../evaluate/trace.js';
import { entryOf } from '../../facts/values/map-entries.js';
import { foldCondition } from '../../rulebook/condition.js';
import { conclusionsOf, type RuleSet, sameConclusion } from '../../rulebook/rule-set.js';
import type { TruthName } from '../../rulebook/truth.js';
import { READING_PREFIX } from '../../rulebook/vocabulary.js';

/** Which of several sufficient comparisons are preferred: those with the fewest facts, or with the fewest readings. */
export type Preference = 'few-facts' | 'few-readings';

/** What a conclusion rests on: comparisons that suffice for it, whatever the rest may be. */
export interface Support {
  /** The rule that concluded; `<rule set>/otherwise` where none held. */
  readonly rule: string;
  readonly comparisons: readonly ComparisonTrace[];
}

/**
 * What each conclusion of a traced rule set rests on. As conditions are monotone in what is known, a loan of which no
 * more is known than these comparisons compare is decided in the same way: of the facts that `given` asks for too, for a
 * comparison of them is among these where a rule turned on it. What is undetermined rests on nothing.
 */
export function supportsOf(trace: RuleSetTrace, ruleSet: RuleSet, preference: Preference): readonly Support[] {
  // Traces made here are frozen and shared; one that a host gives need not even have the form of the rules.
  if (!Object.isFrozen(trace.rules)) return searchedSupports(trace, ruleSet, preference);
  return entryOf(SUPPORTS_BY_TRACE[preference], trace.rules, () => supportsByTruths(trace, ruleSet, preference));
}

const SUPPORTS_BY_TRACE: Readonly<Record<Preference, WeakMap<readonly RuleTrace[], readonly Support[]>>> = {
  'few-facts': new WeakMap(),
  'few-readings': new WeakMap(),
};

/** A support, its comparisons by their place among all of the trace. */
interface SupportPlaces {
  readonly rule: string;
  readonly places: readonly number[];
}

const PLACES_BY_TRUTHS = new WeakMap<RuleSet, Map<string, readonly SupportPlaces[]>>();

// Truths recur; the limit is for hostile loans.
const REMEMBERED_TRUTHS = 1_000;

/**
 * The supports of a trace of the tracer's own.
 *
 * INVARIANT (same truths): which comparisons suffice follows from the truths alone, so they are sought once for traces of the same
 * truths.
 */
function supportsByTruths(trace: RuleSetTrace, ruleSet: RuleSet, preference: Preference): readonly Support[] {
  const comparisons: ComparisonTrace[] = [];
  const truths = trace.rules.map(({ conditions }) => truthsIn(conditions, comparisons));
  const key = [preference, ...truths].join(' ');
  const known = entryOf(PLACES_BY_TRUTHS, ruleSet, () => new Map<string, readonly SupportPlaces[]>());
  const remembered = known.get(key);
  if (remembered !== undefined) {
    return remembered.map(({ rule, places }) => ({ rule, comparisons: places.map((at) => comparisons[at] as ComparisonTrace) }));
  }
  const supports = searchedSupports(trace, ruleSet, preference);
  if (known.size < REMEMBERED_TRUTHS) {
    known.set(
      key,
      supports.map(({ rule, comparisons: own }) => ({ rule, places: own.map((one) => comparisons.indexOf(one)) })),
    );
  }
  return supports;
}

/** The truth of a condition and of each of its parts, as text; its comparisons are added to a list. */
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
      .map(({ rule, traced }) => ({ rule: rule.name, comparisons: sufficient(traced.conditions, preference, new Set()) }));
  }
  if (trace.conclusion === 'undetermined') return [];
  const conclusions = conclusionsOf(ruleSet);
  const at = rules.findIndex(({ traced }) => traced.result === 'true');
  const fired = rules[at];
  const concluded = fired === undefined ? conclusions.at(-1) : conclusions[fired.index];
  const before = fired === undefined ? rules : rules.slice(0, at);
  // A rule left open or false matters only where it would have concluded something else.
  const ruledOut = before
    .filter(({ index, traced }) => traced.result === 'false' && !sameConclusion(conclusions[index], concluded))
    .map(({ traced }) => traced);
  return [
    {
      rule: fired?.rule.name ?? `${ruleSet.id}/otherwise`,
      comparisons: together([...(fired === undefined ? [] : [fired.traced]), ...ruledOut], preference),
    },
  ];
}

/** What suffices for all of several rules. What the last of them needs may do for the first, so both ways are tried. */
function together(rules: readonly RuleTrace[], preference: Preference): ComparisonTrace[] {
  const forwards = inTurn(rules, preference).flat();
  const backwards = inTurn([...rules].reverse(), preference)
    .reverse()
    .flat();
  const none: ReadonlySet<string> = new Set();
  return distinct(costOf(backwards, preference, none) < costOf(forwards, preference, none) ? backwards : forwards);
}

function inTurn(rules: readonly RuleTrace[], preference: Preference): ComparisonTrace[][] {
  const used = new Set<string>();
  return rules.map(({ conditions }) => noted(sufficient(conditions, preference, used), used));
}

function noted(comparisons: ComparisonTrace[], used: Set<string>): ComparisonTrace[] {
  for (const { fact } of comparisons) used.add(fact);
  return comparisons;
}

/** Comparisons that suffice for a condition to be as it was found; facts used already are preferred to others. */
function sufficient(condition: ConditionTrace, preference: Preference, used: ReadonlySet<string>): ComparisonTrace[] {
  /** One part suffices where its truth settles the group; else all parts are needed. */
  const ofGroup = (
    parts: readonly ComparisonTrace[][],
    traces: readonly ConditionTrace[],
    settling: TruthName,
  ): ComparisonTrace[] => {
    const alternatives = parts
      .filter((_, at) => traces[at]?.result === settling)
      .map((comparisons) => ({ comparisons, cost: costOf(comparisons, preference, used) }));
    const [first] = alternatives;
    if (first === undefined) return parts.flat();
    return alternatives.reduce((best, next) => (next.cost < best.cost ? next : best), first).comparisons;
  };
  return foldCondition<ComparisonTrace[], ConditionTrace>(condition, {
    all: (parts, { all }) => ofGroup(parts, all, 'false'),
    any: (parts, { any }) => ofGroup(parts, any, 'true'),
    not: (part) => part,
    comparison: (comparison) => [comparison],
  });
}

/** Readings and facts, weighed so that no number of the one outweighs one of the other. */
function costOf(comparisons: readonly ComparisonTrace[], preference: Preference, used: ReadonlySet<string>): number {
  const fresh = new Set(comparisons.map(({ fact }) => fact).filter((fact) => !used.has(fact)));
  const readings = [...fresh].filter((fact) => fact.startsWith(READING_PREFIX)).length;
  const facts = fresh.size - readings;
  return preference === 'few-facts' ? facts * MANY + readings : readings * MANY + facts;
}

const MANY = 1000;

function distinct(comparisons: readonly ComparisonTrace[]): ComparisonTrace[] {
  const seen = new Map(comparisons.map((it) => [JSON.stringify([it.fact, it.operator, it.from, it.expected]), it]));
  return [...seen.values()];
}
