import type { CompiledRulebook } from '../evaluate/compile-rulebook.js';
import { compileMissing, type MissingFinder } from '../evaluate/missing-facts.js';
import type { LoanGrain } from '../facts/fact.js';
import type { Decimal } from '../facts/values/decimal.js';
import { houseFactsOf } from '../rulebook/own/house.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { type TrackOrder, trackOrderOf } from '../rulebook/track-order.js';
import { PARAMETER_PREFIX } from '../rulebook/vocabulary.js';
import { citationLookup, type ProvisionSet } from './citations.js';
import { PENALTY_DAY_COUNT, PENALTY_MULTIPLIER } from './contract.js';
import type { Citation } from './decision.js';
import { type PenaltyTerms, penaltyTerms } from './penalty-interest.js';
import { planRuleSets, planScope, type ScopePlan } from './rule-set-plan.js';

/** What a walk over a loan needs of a compiled rulebook. */
export interface WalkPlan {
  readonly compiled: CompiledRulebook;
  readonly scopes: Readonly<Record<LoanGrain, ScopePlan>>;
  /** How the track of a loan follows from those of its parts. */
  readonly tracks: TrackOrder;
  /** Which of the rule sets of components decides the track; -1 where none does. */
  readonly trackAt: number;
}

/** By which rulebook is decided, as each decision and assessment says it. */
interface RulebookIdentity {
  readonly id: string;
  readonly version: string;
  readonly digest: string;
  readonly amends?: string;
}

/** What of a rulebook decisions and assessments say. */
export function rulebookIdentity({ id, version, digest, amends }: Rulebook): RulebookIdentity {
  return { id, version, digest, ...(amends === undefined ? {} : { amends }) };
}

/** Everything about a compiled rulebook that does not depend on the loan. */
export interface DecisionPlan extends WalkPlan {
  /** Where the track of a component stands among its facts. */
  readonly trackSlot: number;
  citationsOf(set: ProvisionSet): Citation[];
  readonly missing: MissingFinder;
  readonly penaltyTerms: PenaltyTerms;
  readonly rulebook: RulebookIdentity;
  /** The rule set that decides a fact, by its place among those of its grain; -1 where none does. */
  placeOf(fact: string): number;
  /** The rule sets of the house, by their places among those of each grain. */
  readonly house: Readonly<Record<LoanGrain, readonly number[]>>;
}

const TRACK = 'component.track';

/** Plans the walks over loans under a rulebook, which need not decide all that the contract asks for. */
export function walkPlanOf(compiled: CompiledRulebook): WalkPlan {
  const { rulebook, scope } = compiled;
  const plans = planRuleSets(compiled);
  const ofGrain = (grain: LoanGrain) =>
    planScope(
      plans.filter((plan) => plan.compiled.ruleSet.grain === grain),
      scope,
    );
  const component = ofGrain('component');
  return {
    compiled,
    scopes: { loan: ofGrain('loan'), component, guarantee: ofGrain('guarantee') },
    tracks: trackOrderOf(rulebook),
    trackAt: component.ruleSets.findIndex(({ compiled: { ruleSet } }) => ruleSet.decides === TRACK),
  };
}

export function planOf(compiled: CompiledRulebook): DecisionPlan {
  const { rulebook } = compiled;
  const walk = walkPlanOf(compiled);
  const { scopes } = walk;
  const ofHouse = new Set(houseFactsOf(rulebook).map(({ fact }) => fact));
  const houseOf = (grain: LoanGrain) =>
    scopes[grain].ruleSets.flatMap((set, at) => (ofHouse.has(set.compiled.ruleSet.decides) ? [at] : []));
  const factor = (id: string) => compiled.scope.constantOf(`${PARAMETER_PREFIX}${id}`) as Decimal;
  return {
    ...walk,
    trackSlot: compiled.scope.slotOf(TRACK),
    citationsOf: citationLookup(rulebook.provisions),
    missing: compileMissing(compiled),
    penaltyTerms: penaltyTerms(factor(PENALTY_MULTIPLIER), factor(PENALTY_DAY_COUNT)),
    rulebook: Object.freeze(rulebookIdentity(rulebook)),
    house: { loan: houseOf('loan'), component: houseOf('component'), guarantee: houseOf('guarantee') },
    placeOf: (fact) =>
      Object.values(scopes)
        .map(({ ruleSets }) => ruleSets.findIndex(({ compiled: { ruleSet } }) => ruleSet.decides === fact))
        .find((place) => place >= 0) ?? -1,
  };
}
