import type { Fired } from '../evaluate/compile-rulebook.js';
import { UNDETERMINED } from '../evaluate/first-hit.js';
import type { FactValues } from '../evaluate/scope.js';
import type { HouseDecision } from './decision.js';
import { lackingPaths } from './lacking-facts.js';
import type { LoanWalk } from './loan-walk.js';
import type { DecisionPlan } from './plan.js';
import { type ConclusionPlan, type Place, type RuleSetPlan, resultsOf, type Verdict } from './rule-set-plan.js';

/** What a rule set of the house decides at a step of a walk, and what is missing where it cannot. */
export interface HouseAnswer {
  readonly decided: HouseDecision;
  readonly by: RuleSetPlan;
  /** The component that it is decided for; `undefined` for the loan itself and a guarantee. */
  readonly place: Place | undefined;
  readonly missing: readonly string[];
}

/** What the rule sets of the house decide at the step at hand. */
export function houseAnswers(plan: DecisionPlan, walk: LoanWalk, { fired }: Verdict): HouseAnswer[] {
  const { place, guarantee, facts, grain, loan } = walk;
  const ofGuarantee = guarantee === undefined ? {} : { guarantee };
  const at = place === undefined ? ofGuarantee : { instalment: place.index, component: place.kind };
  return plan.house[grain].map((index) => {
    const by = plan.scopes[grain].ruleSets[index] as RuleSetPlan;
    const { decides: fact } = by.compiled.ruleSet;
    const found = fired[index] ?? UNDETERMINED;
    const missing = found === UNDETERMINED ? lackingPaths(plan.missing(fact, facts), loan, place, guarantee) : [];
    return { by, place, missing, decided: { fact, ...at, ...decidedBy(by, found, facts) } };
  });
}

/** A value of the house as one text: all that a rule set collected, with spaces between. */
export function houseText(value: HouseDecision['value']): string {
  return typeof value === 'string' ? value : value.join(' ');
}

function decidedBy({ conclusions }: RuleSetPlan, found: Fired, facts: FactValues): Pick<HouseDecision, 'value' | 'gives'> {
  if (typeof found !== 'number') return { value: [...new Set(found.map((one) => (conclusions[one] as ConclusionPlan).type))] };
  const conclusion = conclusions[found];
  if (conclusion === undefined) return { value: 'undetermined' };
  const gives = resultsOf(conclusion, facts);
  return Object.keys(gives).length === 0 ? { value: conclusion.type } : { value: conclusion.type, gives };
}
