import { AUDIT_GRAINS, type Grain } from '../../facts/fact.js';
import { factsOf } from '../../rulebook/condition.js';
import { conditionsOf, type RuleSet } from '../../rulebook/rule-set.js';
import { orderRuleSets } from '../../rulebook/rule-set-order.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { GIVEN, SERVICING_MADE_OF } from '../inputs/servicing-model.js';
import { leavesOf } from './fact-figures.js';

/** Rule sets that are examined together, because some of them test what others decide. */
export interface RelatedRuleSets {
  readonly rulebook: Rulebook;
  /** In the order in which they are decided. */
  readonly ruleSets: readonly RuleSet[];
  /** Those whose faults are looked for; the others are there because these rest on them. */
  readonly examined: readonly RuleSet[];
}

export const LOAN_TRACK = 'loan.track';
export const COMPONENT_TRACK = 'component.track';

/**
 * The rule sets of a rulebook, related ones together: those that test each other's facts, directly or through others. Each
 * rule set of an audit is examined by itself with the rule sets that it rests on, because it sees more than they do of what
 * was done.
 */
export function relatedRuleSetsOf(rulebook: Rulebook): RelatedRuleSets[] {
  const { ordered } = orderRuleSets(rulebook);
  const audits = ordered.filter(({ grain }) => (AUDIT_GRAINS as readonly Grain[]).includes(grain));
  const others = ordered.filter((ruleSet) => !audits.includes(ruleSet));
  return [
    ...groupedByFacts(others).map((ruleSets) => ({ rulebook, ruleSets, examined: ruleSets })),
    ...audits.map((ruleSet) => ({ rulebook, ruleSets: upstreamOf(rulebook, ordered, ruleSet), examined: [ruleSet] })),
  ];
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

/** The facts that a rule set tests. The loan's track is made of those of its components, which stand for it here. */
function testedBy(ruleSet: RuleSet): string[] {
  return conditionsOf(ruleSet)
    .flatMap(factsOf)
    .map((fact) => (fact === LOAN_TRACK ? COMPONENT_TRACK : fact));
}

/** Whether a rule set tests the track of the whole loan. */
export function testsLoanTrack(ruleSet: RuleSet): boolean {
  return conditionsOf(ruleSet).some((condition) => factsOf(condition).includes(LOAN_TRACK));
}

/** A rule set and those that it rests on. An audit of penalty interest rests also on what the conclusions of others give. */
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
 * The rule sets that decide a component's track and see the component, where some rule set tests the loan's track: the loan's
 * track depends on what they decide for its other component too. What is decided of the loan is the same for both.
 */
export function decidedOfBothComponents(rulebook: Rulebook, ruleSets: readonly RuleSet[]): RuleSet[] {
  const by = ruleSets.find(({ decides }) => decides === COMPONENT_TRACK);
  if (by === undefined || !ruleSets.some(testsLoanTrack)) return [];
  return upstreamOf(rulebook, ruleSets, by).filter(({ grain, hitPolicy }) => grain === by.grain && hitPolicy === 'first');
}
