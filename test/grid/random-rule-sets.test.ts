import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runs } from '../depth.js';
import { CELLS_OF_EACH, disagreement, randomCases } from './random-rule-sets.js';

// 10,000 decisions in depth; `npm run random -- 1000000` goes on for a night.
const RULE_SETS = 10_000 / CELLS_OF_EACH;
const PATIENCE = 300_000;

it(
  'random rule sets of which every comparison is of one type load, and are decided alike by closures, json-rules-engine and SQL',
  async () => {
    await fc.assert(
      fc.asyncProperty(randomCases, fc.nat(9), async (given, tenth) => {
        expect(await disagreement(given, tenth === 0)).toBeUndefined();
      }),
      { numRuns: runs(RULE_SETS) },
    );
  },
  PATIENCE,
);
