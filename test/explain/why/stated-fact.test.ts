import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ComparisonTrace, ConditionTrace } from '../../../src/evaluate/trace.js';
import { type AnyPlace, factStater, isStatedAlone, sameFacts } from '../../../src/explain/why/stated-fact.js';
import type { Grain } from '../../../src/facts/fact.js';
import { COMPONENTS } from '../../../src/facts/loan/component.js';
import { EVERY_INPUT } from '../../../src/facts/subjects/every-input.js';
import { createDecider, type Decision, type LoanInput, ningxia2020 } from '../../../src/index.js';
import { comparisonsOf } from '../../../src/rulebook/condition.js';
import type { DerivedFact } from '../../../src/rulebook/derived-fact.js';
import type { Rulebook } from '../../../src/rulebook/rulebook.js';
import { vocabularyOf } from '../../../src/rulebook/vocabulary.js';
import { loans } from '../../arbitraries/loan.js';
import { runs } from '../../depth.js';

// Reasons are kept by what these two functions say. A text shows a fault of theirs only where one loan is explained after another of
// which the traces are the same, so what they say is held to the statements themselves.

const doubled: DerivedFact = {
  fact: 'loan.doubledCredit',
  type: 'money',
  grain: 'loan',
  sum: ['borrower.creditTotal', 'borrower.creditTotal'],
  title: { zh: '授信总额的两倍', en: 'twice the credit' },
};
// With a fact of the whole loan that is computed, which the shipped rulebook has none of.
const rulebook: Rulebook = { ...ningxia2020(), derivedFacts: [...ningxia2020().derivedFacts, doubled] };
const decider = createDecider({ trace: true });

interface PlacedComparison {
  readonly comparison: ComparisonTrace;
  readonly place: AnyPlace | undefined;
}

function placedComparisons({ trace = [] }: Decision): PlacedComparison[] {
  return trace.flatMap(({ instalment, component, guarantee, rules }) => {
    const ofComponent = instalment === undefined || component === undefined ? undefined : { instalment, component };
    const place = guarantee === undefined ? ofComponent : { guarantee };
    return rules.flatMap(({ conditions }) =>
      comparisonsOf<ConditionTrace>(conditions).map((comparison) => ({ comparison, place })),
    );
  });
}

const SAMPLES = { date: '2020-08-15', money: '1.00', rate: '0.02', flag: true, factor: '1', count: 1 } as const;

/** Comparisons of every fact that a rule could test of a loan, also those that no shipped rule tests. */
function possibleComparisons({ instalments }: Decision): PlacedComparison[] {
  const components = instalments.flatMap((_, instalment) => COMPONENTS.map((component) => ({ instalment, component })));
  const PLACES: Partial<Record<Grain, readonly (AnyPlace | undefined)[]>> = {
    loan: [undefined],
    component: components,
    guarantee: [{ guarantee: 0 }],
  };
  return [...vocabularyOf(rulebook, EVERY_INPUT).values()].flatMap(({ name: fact, type, grain }) =>
    (grain === undefined ? [] : (PLACES[grain] ?? [])).flatMap((place) => {
      const due = place !== undefined && 'instalment' in place ? instalments[place.instalment]?.dueDate : undefined;
      const sample = type.kind === 'date' ? (due ?? SAMPLES.date) : type.kind === 'choice' ? type.values[0] : SAMPLES[type.kind];
      const unknown: ComparisonTrace = { fact, operator: 'is', expected: sample ?? '', result: 'unknown' };
      const known: ComparisonTrace = { ...unknown, value: sample ?? '', result: 'true' };
      const given: ComparisonTrace = { fact, operator: 'given', expected: true, result: 'false' };
      const computed: ComparisonTrace = { ...known, from: doubled.fact };
      return [unknown, known, given, computed].map((comparison) => ({ comparison, place }));
    }),
  );
}

/** Loans alike in the most, as many instalments each: what one asks, owes, and when it falls due is drawn anew. */
const pairs: fc.Arbitrary<readonly [LoanInput, LoanInput]> = fc
  .tuple(loans({ complete: true }), loans({ complete: false }), fc.boolean())
  .map(([loan, other, isKin]): readonly [LoanInput, LoanInput] => {
    if (!isKin) return [loan, other];
    const { application, schedule } = other;
    return [loan, { ...loan, application, schedule } as LoanInput];
  });

it('what is stated of a comparison alone is the same in any loan, and facts are told apart where they differ', () => {
  const stated = { alone: 0, byLoan: 0 };
  fc.assert(
    fc.property(pairs, (pair) => {
      const decided = pair.map((loan) => ({ loan, result: decider.safeDecide(loan) }));
      const [one, other] = decided.flatMap(({ loan, result }) =>
        result.ok ? [{ decision: result.decision, state: factStater(rulebook, result.decision, loan) }] : [],
      );
      if (one === undefined || other === undefined) return;
      const wrong: object[] = [];
      for (const { comparison, place } of [one, other].flatMap(({ decision }) => [
        ...placedComparisons(decision),
        ...possibleComparisons(decision),
      ])) {
        const [ours, theirs] = [one.state(comparison, place), other.state(comparison, place)];
        const isAlone = isStatedAlone(comparison, rulebook);
        if (sameFacts(ours, theirs) !== isDeepStrictEqual(ours, theirs)) wrong.push({ comparison, ours, theirs });
        if (isAlone && !isDeepStrictEqual(ours, theirs)) wrong.push({ comparison, ours, theirs });
        stated[isAlone ? 'alone' : 'byLoan']++;
      }
      expect(wrong).toEqual([]);
    }),
    { numRuns: runs(1000) },
  );
  // Neither of the two is said of every comparison.
  expect(stated.alone).toBeGreaterThan(0);
  expect(stated.byLoan).toBeGreaterThan(0);
});
