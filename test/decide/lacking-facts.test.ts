import { describe, expect, it } from 'vitest';
import { lackingFacts } from '../../src/decide/lacking-facts.js';
import type { DecisionPlan } from '../../src/decide/plan.js';
import type { Verdict } from '../../src/decide/rule-set-plan.js';
import type { FactValues } from '../../src/evaluate/scope.js';
import { LOAN_FACTS } from '../../src/facts/loan/loan-facts.js';

const GOALS = ['component.track', 'component.cap'];
const verdict = (): Verdict => ({ fired: [], decided: [], conclusions: [], provisions: [] });

/** What is lacking under a rulebook that declares some facts, where each goal waits for all that is unknown; and how often it was searched. */
function lackingWith(declared: number) {
  let searches = 0;
  const plan = {
    missing: (goal: string, facts: FactValues, visited?: Set<string>) => {
      searches++;
      const unknown = [...facts.keys()].filter((slot) => facts[slot] === undefined).map(String);
      const found = unknown.filter((slot) => visited?.has(slot) !== true);
      for (const slot of found) visited?.add(slot);
      return [`${goal}:`, ...found];
    },
    compiled: { rulebook: { facts: declared === 0 ? undefined : new Array(declared).fill({}) } },
  } as unknown as DecisionPlan;
  return { lacking: lackingFacts(plan), searches: () => searches };
}

const factsLacking = (slots: readonly number[], size: number): FactValues =>
  Array.from({ length: size }, (_, slot) => (slots.includes(slot) ? undefined : 1));
const found = (slots: readonly number[]) => ['component.track:', ...slots.map(String), 'component.cap:'];
/** The most facts of which a number holds which are unknown. */
const MOST = 52;

describe('what is lacking', () => {
  it('is searched once for each set of unknown facts, and each fact is told from each other', () => {
    for (const declared of [0, MOST - LOAN_FACTS.length]) {
      const size = LOAN_FACTS.length + declared;
      const { lacking, searches } = lackingWith(declared);
      const [own, ofLoan] = [verdict(), verdict()];
      const all = Array.from({ length: size }, (_, slot) => slot);
      const sets = [[], all, ...all.map((slot) => [slot]), ...all.slice(1).map((slot) => [slot - 1, slot])];
      const first = sets.map((slots) => lacking(GOALS, factsLacking(slots, size), own, ofLoan));
      expect(first).toEqual(sets.map(found));
      expect(searches()).toBe(sets.length * GOALS.length);
      for (const [at, slots] of sets.entries()) expect(lacking(GOALS, factsLacking(slots, size), own, ofLoan)).toBe(first[at]);
      expect(searches()).toBe(sets.length * GOALS.length);
    }
  });

  it('is found again whatever is decided, for that the verdicts say', () => {
    const { lacking, searches } = lackingWith(0);
    const [own, ofLoan] = [verdict(), verdict()];
    const stated = factsLacking([3], LOAN_FACTS.length);
    const first = lacking(GOALS, [...stated, 'yes'], own, ofLoan);
    const before = searches();
    expect(lacking(GOALS, [...stated, undefined], own, ofLoan)).toBe(first);
    expect(searches()).toBe(before);
  });

  it('is searched anew for other goals, and for another verdict on the component or on the loan', () => {
    const { lacking, searches } = lackingWith(0);
    const [own, ofLoan] = [verdict(), verdict()];
    const facts = factsLacking([3], LOAN_FACTS.length);
    for (const [goals, one, other] of [
      [GOALS, own, ofLoan],
      [GOALS, verdict(), ofLoan],
      [GOALS, own, verdict()],
      [[...GOALS], own, ofLoan],
    ] as const) {
      const before = searches();
      expect(lacking(goals, facts, one, other)).toEqual(found([3]));
      expect(searches()).toBe(before + GOALS.length);
    }
  });

  it('is searched each time where a number cannot hold which facts are unknown', () => {
    const declared = MOST + 1 - LOAN_FACTS.length;
    const { lacking, searches } = lackingWith(declared);
    const facts = factsLacking([0, MOST], LOAN_FACTS.length + declared);
    const [own, ofLoan] = [verdict(), verdict()];
    for (const times of [1, 2]) {
      expect(lacking(GOALS, facts, own, ofLoan)).toEqual(found([0, MOST]));
      expect(searches()).toBe(times * GOALS.length);
    }
  });

  it('is kept only up to a number of sets, so that no input can fill memory', () => {
    const { lacking, searches } = lackingWith(0);
    const facts = factsLacking([], LOAN_FACTS.length);
    const [own, last] = [verdict(), verdict()];
    for (let kept = 0; kept < 30_000; kept++) lacking(GOALS, facts, own, verdict());
    const before = searches();
    for (const times of [1, 2]) {
      expect(lacking(GOALS, facts, own, last)).toEqual(found([]));
      expect(searches()).toBe(before + times * GOALS.length);
    }
  });
});
