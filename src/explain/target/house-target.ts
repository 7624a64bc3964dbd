import type { Decision } from '../../decide/decision.js';
import type { ComponentKind } from '../../facts/loan/component.js';
import { houseFactsOf } from '../../rulebook/own/house.js';
import { conclusionsOf } from '../../rulebook/rule-set.js';
import type { Rulebook } from '../../rulebook/rulebook.js';

/** A value that rules of the house could have decided: `{ house: 'house.creditLine', value: 'kept' }`. */
export interface HouseTarget {
  /** The decided fact. One that a rule set collects cannot be a target, because its values do not exclude each other. */
  readonly house: string;
  /** The value wanted, one of those that its rule set concludes. */
  readonly value: string;
  /** The component, of a fact that is decided for components. */
  readonly instalment?: number | undefined;
  /** Its principal or its interest; for a fact that is decided for components. */
  readonly component?: ComponentKind | undefined;
  /** Which guarantee, counted from 0, of a fact that is decided for guarantees. It may be left out if the loan has only one. */
  readonly index?: number | undefined;
}

/** The facts that can be a target, each with its values, in their order. */
export function targetedHouseFacts(rulebook: Rulebook) {
  return houseFactsOf(rulebook)
    .filter(({ ruleSet }) => ruleSet.hitPolicy === 'first')
    .map(({ fact, grain, ruleSet }) => ({ fact, grain, values: [...new Set(conclusionsOf(ruleSet).map(({ type }) => type))] }));
}

/** What rules of the house decided at the place that a target is for. */
export function houseDecided({ house = [] }: Decision, target: HouseTarget): string {
  const { house: fact, instalment, component } = target;
  const ofFact = house.filter((one) => one.fact === fact && one.instalment === instalment && one.component === component);
  const found = ofFact.find(({ guarantee }) => guarantee === undefined || guarantee === (target.index ?? 0));
  return typeof found?.value === 'string' ? found.value : 'undetermined';
}
