import type { CompiledRulebook } from '../evaluate/compile-rulebook.js';
import { compileMissing, type MissingFinder } from '../evaluate/missing-facts.js';
import type { LoanGrain } from '../facts/fact.js';
import { loanSlot } from '../facts/loan/loan-facts.js';
import type { Decimal } from '../facts/values/decimal.js';
import { type TrackOrder, trackOrderOf } from '../rulebook/track-order.js';
import { PARAMETER_PREFIX } from '../rulebook/vocabulary.js';
import { citationLookup, type ProvisionSet } from './citations.js';
import { PENALTY_DAY_COUNT, PENALTY_FROM, PENALTY_MULTIPLIER } from './contract.js';
import type { Citation } from './decision.js';
import { type PenaltyTerms, penaltyTerms } from './penalty-interest.js';
import { type Fired, type Given, planRuleSets, planScope, type ScopePlan, type Verdict } from './rule-set-plan.js';

/** Everything about a compiled rulebook that does not depend on the loan. */
export interface DecisionPlan {
  readonly compiled: CompiledRulebook;
  readonly scopes: Readonly<Record<LoanGrain, ScopePlan>>;
  citationsOf(set: ProvisionSet): Citation[];
  readonly missing: MissingFinder;
  /** How the track of a loan follows from those of its parts. */
  readonly tracks: TrackOrder;
  readonly penaltyTerms: PenaltyTerms;
  readonly rulebook: {
    readonly id: string;
    readonly version: string;
    readonly digest: string;
  };
  /** The rule set that decides a fact, by its place among those of its grain; -1 where none does. */
  placeOf(fact: string): number;
  /**
   * The first day for which penalty interest is waived on a component: what its verdict gives, and the due date under a
   * rulebook that does not decide it; `undefined` where it is undetermined.
   */
  waivedFrom(verdict: Verdict): Given | undefined;
  /** The day until which the bank is bound to defer a component, where the rulebook leaves it no shorter period. */
  boundUntil(verdict: Verdict): Given | undefined;
}

/** What an outcome calls the day until which the bank is bound. */
const BOUND_UNTIL = 'boundUntil';

const DUE_DATE_SLOT = loanSlot('component.dueDate');
const DUE_DATE: Given = { type: { kind: 'date' }, constant: undefined, read: (facts) => facts[DUE_DATE_SLOT] };

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
  const componentSets = scopes.component.ruleSets;
  const placeOfComponent = (fact: string) => componentSets.findIndex(({ compiled: { ruleSet } }) => ruleSet.decides === fact);
  const [fromAt, outcomeAt] = [placeOfComponent(PENALTY_FROM.fact), placeOfComponent('component.outcome')];
  const givenBy = (index: Fired | undefined, at: number, name: string) =>
    typeof index === 'number' ? componentSets[at]?.conclusions[index]?.gives[name] : undefined;
  const factor = (id: string) => compiled.scope.constantOf(`${PARAMETER_PREFIX}${id}`) as Decimal;
  return {
    compiled,
    scopes,
    citationsOf: citationLookup(rulebook.provisions),
    missing: compileMissing(compiled),
    tracks: trackOrderOf(rulebook),
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
    boundUntil: ({ fired }) => givenBy(fired[outcomeAt], outcomeAt, BOUND_UNTIL),
    waivedFrom({ fired }) {
      if (fromAt < 0) return DUE_DATE;
      return givenBy(fired[fromAt], fromAt, PENALTY_FROM.gives);
    },
  };
}
