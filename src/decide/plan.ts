import type { CompiledRulebook } from '../evaluate/compile-rulebook.js';
import { compileMissing, type MissingFinder } from '../evaluate/missing-facts.js';
import type { LoanGrain } from '../facts/fact.js';
import type { Decimal } from '../facts/values/decimal.js';
import { type TrackOrder, trackOrderOf } from '../rulebook/track-order.js';
import { PARAMETER_PREFIX } from '../rulebook/vocabulary.js';
import { citationLookup, type ProvisionSet } from './citations.js';
import { PENALTY_DAY_COUNT, PENALTY_MULTIPLIER } from './contract.js';
import type { Citation } from './decision.js';
import { type PenaltyTerms, penaltyTerms } from './penalty-interest.js';
import { planRuleSets, planScope, type ScopePlan } from './rule-set-plan.js';

/** Everything about a compiled rulebook that does not depend on the loan. */
export interface DecisionPlan {
  readonly compiled: CompiledRulebook;
  readonly scopes: Readonly<Record<LoanGrain, ScopePlan>>;
  citationsOf(set: ProvisionSet): Citation[];
  readonly missing: MissingFinder;
  /** How the track of a loan follows from those of its parts. */
  readonly tracks: TrackOrder;
  /** Where the track of a component stands among its facts. */
  readonly trackSlot: number;
  readonly penaltyTerms: PenaltyTerms;
  readonly rulebook: {
    readonly id: string;
    readonly version: string;
    readonly digest: string;
  };
  /** The rule set that decides a fact, by its place among those of its grain; -1 where none does. */
  placeOf(fact: string): number;
}

export function planOf(compiled: CompiledRulebook): DecisionPlan {
  const { rulebook } = compiled;
  const plans = planRuleSets(compiled);
  const ofGrain = (grain: LoanGrain) =>
    planScope(
      plans.filter((plan) => plan.compiled.ruleSet.grain === grain),
      compiled.scope,
    );
  const scopes = {
    loan: ofGrain('loan'),
    component: ofGrain('component'),
    guarantee: ofGrain('guarantee'),
  };
  const factor = (id: string) => compiled.scope.constantOf(`${PARAMETER_PREFIX}${id}`) as Decimal;
  return {
    compiled,
    scopes,
    citationsOf: citationLookup(rulebook.provisions),
    missing: compileMissing(compiled),
    tracks: trackOrderOf(rulebook),
    trackSlot: compiled.scope.slotOf('component.track'),
    penaltyTerms: penaltyTerms(factor(PENALTY_MULTIPLIER), factor(PENALTY_DAY_COUNT)),
    rulebook: Object.freeze({
      id: rulebook.id,
      version: rulebook.version,
      digest: rulebook.digest,
    }),
    placeOf: (fact) =>
      Object.values(scopes)
        .map(({ ruleSets }) => ruleSets.findIndex(({ compiled: { ruleSet } }) => ruleSet.decides === fact))
        .find((place) => place >= 0) ?? -1,
  };
}
