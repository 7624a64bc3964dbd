import { UNDETERMINED } from '../evaluate/first-hit.js';
import type { FactValues } from '../evaluate/scope.js';
import { type PlainValue, plainValue } from '../facts/fact.js';
import { missingFields } from '../facts/loan/missing-fields.js';
import type { HouseDecision } from './decision.js';
import type { LoanWalk } from './loan-walk.js';
import type { DecisionPlan } from './plan.js';
import type { ConclusionPlan, RuleSetPlan, Verdict } from './rule-set-plan.js';

/** What a rule set of the house decides at a step of a walk, and what is missing where it cannot. */
export interface HouseAnswer {
  readonly decided: HouseDecision;
  readonly by: RuleSetPlan;
  readonly missing: readonly string[];
}

/** What the rule sets of the house decide at the step at hand. */
export function houseAnswers(plan: DecisionPlan, walk: LoanWalk, { fired }: Verdict): HouseAnswer[] {
  const { place, guarantee, facts } = walk;
  const { ruleSets } = plan.scopes[walk.grain];
  const at =
    place !== undefined
      ? { instalment: place.index, component: place.kind }
      : walk.grain === 'guarantee' && guarantee !== undefined
        ? { guarantee }
        : {};
  return plan.house[walk.grain].map((index) => {
    const by = ruleSets[index] as RuleSetPlan;
    const { decides: fact } = by.compiled.ruleSet;
    const found = fired[index] ?? UNDETERMINED;
    if (typeof found !== 'number') {
      const values = new Set(found.flatMap((one) => by.conclusions[one]?.type ?? []));
      return { by, missing: [], decided: { fact, ...at, value: [...values] } };
    }
    const conclusion = by.conclusions[found];
    if (conclusion !== undefined) return { by, missing: [], decided: { fact, ...at, ...concluded(conclusion, facts) } };
    const lacking = plan.missing(fact, facts).filter((one) => one !== 'loan.track');
    const missing = [...new Set(lacking.flatMap((one) => missingFields(one, walk.loan, place, guarantee)))];
    return { by, missing, decided: { fact, ...at, value: 'undetermined' } };
  });
}

/** A value of the house as one text: all that a rule set collected, with spaces between. */
export function houseText(value: HouseDecision['value']): string {
  return typeof value === 'string' ? value : value.join(' ');
}

function concluded({ type, gives }: ConclusionPlan, facts: FactValues): Pick<HouseDecision, 'value' | 'gives'> {
  const given = Object.entries(gives).flatMap(([name, each]): [string, PlainValue][] => {
    const value = each.read(facts);
    return value === undefined ? [] : [[name, plainValue(each.type, value)]];
  });
  return given.length === 0 ? { value: type } : { value: type, gives: Object.fromEntries(given) };
}
