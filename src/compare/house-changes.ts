import type { LoanAnswer } from '../decide/answers.js';
import type { HouseDecision } from '../decide/decision.js';
import { type HouseAnswer, houseText } from '../decide/house-answers.js';
import type { DecisionPlan } from '../decide/plan.js';
import { entryOf } from '../facts/values/map-entries.js';
import { houseFactsOf } from '../rulebook/own/house.js';
import type { HouseChange } from './law-comparison.js';

/** A change of what a rule of the house decides, as it is tallied. */
export interface TalliedHouseChange extends Pick<HouseChange, 'fact' | 'grain' | 'from' | 'to'> {
  count: number;
  readonly examples: HouseChange['examples'][number][];
}

/** By the fact and both values. Their number follows from the rules of the two sides, and not from that of the loans. */
export type HouseTally = Map<string, TalliedHouseChange>;

/** Tallies the changes of what rules of the house decide for a loan and its parts; returns whether there is any. */
export type HouseComparer = (tally: HouseTally, from: LoanAnswer, to: LoanAnswer) => boolean;

/** The facts that rules of the house decide on both sides, for the same parts of a loan. */
export function comparedHouseFacts(from: DecisionPlan, to: DecisionPlan) {
  const others = houseFactsOf(to.compiled.rulebook);
  return houseFactsOf(from.compiled.rulebook).filter(({ fact, grain }) =>
    others.some((other) => other.fact === fact && other.grain === grain),
  );
}

/** @param examples how many are kept of each change */
export function houseComparer(fromPlan: DecisionPlan, toPlan: DecisionPlan, examples: number): HouseComparer {
  const grains = new Map(comparedHouseFacts(fromPlan, toPlan).map(({ fact, grain }) => [fact, grain]));
  if (grains.size === 0) return () => false;
  return (tally, from, to) => {
    const after = new Map(to.house.map(({ decided }) => [placeKey(decided), decided]));
    let differs = false;
    for (const { decided: one } of from.house) {
      const other = after.get(placeKey(one));
      const grain = grains.get(one.fact);
      if (grain === undefined || other === undefined || sameDecision(one, other)) continue;
      differs = true;
      const [before, then] = [houseText(one.value), houseText(other.value)];
      const change = houseChange(tally, { fact: one.fact, grain, from: before, to: then });
      change.count++;
      if (change.examples.length < examples) change.examples.push(exampleOf(from.loan.id, one, other));
    }
    return differs;
  };
}

/** Adds the changes of one tally to another. */
export function addHouseTally(into: HouseTally, added: HouseTally, examples: number): void {
  for (const { count, examples: more, ...kind } of added.values()) {
    const change = houseChange(into, kind);
    change.count += count;
    change.examples.push(...more.slice(0, Math.max(0, examples - change.examples.length)));
  }
}

function houseChange(tally: HouseTally, kind: Pick<HouseChange, 'fact' | 'grain' | 'from' | 'to'>): TalliedHouseChange {
  return entryOf(tally, JSON.stringify([kind.fact, kind.from, kind.to]), () => ({ ...kind, count: 0, examples: [] }));
}

function placeKey({ fact, instalment, component, guarantee }: HouseAnswer['decided']): string {
  return `${fact} ${instalment} ${component} ${guarantee}`;
}

/** Whether both decide the same value, and give the same beside it. */
function sameDecision(one: HouseDecision, other: HouseDecision): boolean {
  return JSON.stringify([one.value, one.gives]) === JSON.stringify([other.value, other.gives]);
}

function exampleOf(loanId: string, one: HouseDecision, other: HouseDecision): HouseChange['examples'][number] {
  const { fact: _, value: __, gives: from, ...place } = one;
  const { gives: to } = other;
  return { loanId, ...place, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}
