// Decides random rule sets in random cells, as closures and on json-rules-engine, every tenth of them in SQL on DuckDB too:
//
//   npm run random                    a million decisions
//   npm run random -- 20000           so many
//   SEED=7 npm run random             the same cases again
//
// Where two executions come to something else it prints the smallest rule set and cell found in which they do, and ends with 1.

import fc from 'fast-check';
import { keepFigures } from '../kept-figures.js';
import { CELLS_OF_EACH, disagreement, randomCases } from './random-rule-sets.js';

const decisions = Number(process.argv[2] ?? 1_000_000);
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
const TOLD_EVERY = 2_500;

let tried = 0;
const run = await fc.check(
  fc.asyncProperty(randomCases, fc.nat(9), async (given, tenth) => {
    tried += 1;
    if (tried % TOLD_EVERY === 0) process.stderr.write(`${tried * CELLS_OF_EACH} of ${decisions}\n`);
    const found = await disagreement(given, tenth === 0);
    if (found !== undefined) throw new Error(found);
  }),
  { numRuns: Math.ceil(decisions / CELLS_OF_EACH), seed },
);

if (run.failed) {
  process.stdout.write(
    `${JSON.stringify(run.counterexample, null, 2)}\n${run.errorInstance}\nAgain: SEED=${seed} npm run random\n`,
  );
  process.exitCode = 1;
} else {
  const figures = { ruleSets: run.numRuns, decisions: run.numRuns * CELLS_OF_EACH, seed };
  keepFigures('random', figures);
  process.stdout.write(`${figures.ruleSets} rule sets, ${figures.decisions} decisions, all alike (seed ${seed})\n`);
}
