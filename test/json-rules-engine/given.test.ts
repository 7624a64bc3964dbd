import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDecider } from '../../src/index.js';
import { createEngine, decideWithEngine } from '../../src/json-rules-engine/index.js';
import { rulebooks } from '../arbitraries/given-rules.js';
import { loans } from '../arbitraries/loan.js';
import { runs } from '../depth.js';

describe('rules that ask what the record states', () => {
  it('come to the same in closures and in json-rules-engine, traced or not', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        rulebooks,
        fc.array(loans({ complete: false }), { minLength: 5, maxLength: 5 }),
        async (rulebook, some) => {
          const decider = createDecider({ rulebook });
          const traced = createDecider({ rulebook, trace: true });
          const engine = createEngine({ rulebook });
          for (const loan of some) {
            const decision = decider.decide(loan);
            expect(await decideWithEngine(engine, loan)).toEqual(decision);
            const { trace: _, ...rest } = traced.decide(loan);
            expect(rest).toEqual(decision);
          }
        },
      ),
      { numRuns: runs(60) },
    );
  });
});
