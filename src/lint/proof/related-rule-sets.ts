import { AUDIT_GRAINS, type Grain } from '../../facts/fact.js';
import { factsOf } from '../../rulebook/condition.js';
import { conditionsOf, type RuleSet } from '../../rulebook/rule-set.js';
import { orderRuleSets } from '../../rulebook/rule-set-order.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { GIVEN, SERVICING_MADE_OF } from '../inputs/servicing-model.js';
import { leavesOf } from './fact-figures.js';

/** Rule sets that are examined together, because some of them test what the others decide. */
export interface RelatedRuleSets {
  readonly rulebook: Rulebook;
  /** In the order in which they are decided. */
  readonly ruleSets: readonly RuleSet[];
  /** The rule sets in which faults are looked for. The others are included because these depend on them. */
  readonly examined: readonly RuleSet[];
}

export const LOAN_TRACK = 'loan.track';
export const COMPONENT_TRACK = 'component.track';

/**
 * Groups the rule sets of a rulebook that are examined: all of them, or those with the given ids. Rule sets are related if one
 * tests a fact that another decides, directly or through others. Each rule set of an audit gets a group of its own with the
 * rule sets that it depends on, because it sees what was done about a loan, which they do not.
 */
export function relatedRuleSetsOf(rulebook: Rulebook, ids?: readonly string[]): RelatedRuleSets[] {
  const { ordered } = orderRuleSets(rulebook);
  const audits = ordered.filter(({ grain }) => (AUDIT_GRAINS as readonly Grain[]).includes(grain));
  const others = ordered.filter((ruleSet) => !audits.includes(ruleSet));
  const groups = [
    ...groupedByFacts(others).map((ruleSets) => ({ rulebook, ruleSets, examined: ruleSets })),
    ...audits.map((ruleSet) => ({ rulebook, ruleSets: upstreamOf(rulebook, ordered, ruleSet), examined: [ruleSet] })),
  ];
  // The groups stay whole, so that a rule set has the same proof and the same witnesses whatever is examined with it.
  return groups
    .map((group) => ({ ...group, examined: group.examined.filter(({ id }) => ids?.includes(id) ?? true) }))
    .filter(({ examined }) => examined.length > 0);
}

function groupedByFacts(ruleSets: readonly RuleSet[]): RuleSet[][] {
  let groups: RuleSet[][] = [];
  for (const ruleSet of ruleSets) {
    const facts = testedBy(ruleSet);
    const touched = groups.filter((group) => group.some(({ decides }) => facts.includes(decides)));
    groups = [...groups.filter((group) => !touched.includes(group)), [...touched.flat(), ruleSet]];
  }
  return groups.map((group) => ruleSets.filter((ruleSet) => group.includes(ruleSet)));
}

/** The facts that a rule set tests. The loan's track is replaced by the component's track, from which it is derived. */
function testedBy(ruleSet: RuleSet): string[] {
  return conditionsOf(ruleSet)
    .flatMap(factsOf)
    .map((fact) => (fact === LOAN_TRACK ? COMPONENT_TRACK : fact));
}

/** Whether a rule set tests the track of the whole loan. */
export function testsLoanTrack(ruleSet: RuleSet): boolean {
  return conditionsOf(ruleSet).some((condition) => factsOf(condition).includes(LOAN_TRACK));
}

/**
 * A rule set and the rule sets that it depends on, in the order in which they are decided. An audit of penalty interest also
 * depends on the rule sets whose conclusions give the days that it compares with.
 */
export function upstreamOf(rulebook: Rulebook, ordered: readonly RuleSet[], ruleSet: RuleSet): RuleSet[] {
  const needed = new Set<RuleSet>([ruleSet]);
  for (const each of needed) {
    const tested = testedBy(each).flatMap((fact) => leavesOf(fact, rulebook));
    const givers = tested.flatMap((fact) => (SERVICING_MADE_OF[fact] ?? []).flatMap((path) => GIVEN[path]?.by ?? []));
    for (const other of ordered) if ([...tested, ...givers].includes(other.decides)) needed.add(other);
  }
  return ordered.filter((each) => needed.has(each));
}

/**
 * The rule sets that must be decided for both components, because the loan's track depends on both: the one that decides a
 * component's track, and those upstream of it with the same grain. Empty if no rule set tests the loan's track.
 */
export function decidedOfBothComponents(rulebook: Rulebook, ruleSets: readonly RuleSet[]): RuleSet[] {
  const by = ruleSets.find(({ decides }) => decides === COMPONENT_TRACK);
  if (by === undefined || !ruleSets.some(testsLoanTrack)) return [];
  return upstreamOf(rulebook, ruleSets, by).filter(({ grain, hitPolicy }) => grain === by.grain && hitPolicy === 'first');
}
