import { describe, expect, it } from 'vitest';
import { firstHit, UNDETERMINED } from '../../src/evaluate/first-hit.js';
import type { Conclusion } from '../../src/rulebook/rule-set.js';
import { FALSE, TRUE, type Truth, UNKNOWN } from '../../src/rulebook/truth.js';

const RULES = 4;

function conclusion(type: string): Conclusion {
  return { type, params: { force: 'obligation', provisions: ['p'], zh: type, en: type } };
}

/** Every list with the given number of elements. */
function listsOf<T>(elements: readonly T[], length: number): T[][] {
  return length === 0 ? [[]] : listsOf(elements, length - 1).flatMap((list) => elements.map((element) => [...list, element]));
}

/** The conclusion that the rules reach for every value of the unknown conditions. */
function concludedForCertain(truths: readonly Truth[], types: readonly string[]): string | undefined {
  const outcomes = truths.reduce<boolean[][]>(
    (before, truth) =>
      before.flatMap((outcome) => (truth === UNKNOWN ? [true, false] : [truth === TRUE]).map((holds) => [...outcome, holds])),
    [[]],
  );
  const concluded = new Set(outcomes.map((outcome) => types[outcome.indexOf(true)] ?? types.at(-1)));
  return concluded.size === 1 ? [...concluded][0] : undefined;
}

describe('the first hit', () => {
  it('is the conclusion for every outcome of the unknown rules, and undetermined if the outcomes differ', () => {
    for (const types of listsOf(['a', 'b'], RULES + 1)) {
      const conclusions = types.map(conclusion);
      for (const truths of listsOf<Truth>([FALSE, UNKNOWN, TRUE], RULES)) {
        const hit = truths.reduceRight<number>((behind, truth, rule) => firstHit(truth, rule, behind, conclusions), RULES);
        const expected = concludedForCertain(truths, types);
        expect(hit === UNDETERMINED ? undefined : types[hit]).toBe(expected);
      }
    }
  });
});
