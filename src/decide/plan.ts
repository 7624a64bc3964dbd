import type { Decimal } from '../facts/decimal.js';
import type { LoanGrain } from '../facts/fact.js';
import type { CompiledRulebook } from '../rules/compile.js';
import { compileMissing, type MissingFinder } from '../rules/missing.js';
import { PARAMETER_PREFIX } from '../rules/vocabulary.js';
import { citationLookup, type ProvisionSet } from './citations.js';

import type { Citation } from './decision.js';
import { type PenaltyTerms, penaltyTerms } from './penalty-interest.js';
import { planRuleSets, planScope, type ScopePlan } from './rule-set-plan.js';

/** Everything about a compiled rulebook that does not depend on the loan. */
export interface DecisionPlan {
  readonly compiled: CompiledRulebook;
  readonly scopes: Readonly<Record<LoanGrain, ScopePlan>>;
  citationsOf(set: ProvisionSet): Citation[];
  readonly missing: MissingFinder;
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
    penaltyTerms: penaltyTerms(factor('penalty.multiplier'), factor('penalty.dayCount')),
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
