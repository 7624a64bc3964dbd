import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createDecider, decide, Loan } from '../../../src/index.js';
import { createEngine, decideWithEngine } from '../../../src/json-rules-engine/index.js';
import { runs, sampleOf } from '../../depth.js';
import { differencesIn, expectedLines } from '../../sql/differences.js';
import { duckdbOf } from '../../sql/duckdb.js';
import { amended, DATES, lawDay, seriesLoan } from './series.js';

it('the evaluator and json-rules-engine decide alike by the law of any day', async () => {
  await fc.assert(
    fc.asyncProperty(lawDay, seriesLoan, async (lawAsOf, loan) => {
      const options = { rulebook: amended, lawAsOf };
      const decision = decide(loan, options);
      expect(decision.lawAsOf).toBe(lawAsOf);
      expect(await decideWithEngine(createEngine(options), loan)).toEqual(decision);
    }),
    { numRuns: runs(300) },
  );
}, 300_000);

it('the evaluator and SQL decide alike by the law of any day', async () => {
  const loans = fc
    .sample(seriesLoan, { numRuns: runs(1000), seed: 20210401 })
    .map((loan, at) => Loan.parse({ ...loan, id: `S-${at}` }));
  const database = await duckdbOf(loans);
  try {
    const days = [...DATES, ...fc.sample(lawDay, { numRuns: 6, seed: 20210701 })];
    for (const lawAsOf of sampleOf(days, 4)) {
      const options = { rulebook: amended, lawAsOf };
      const expected = expectedLines(loans, options);
      expect(await differencesIn(database, expected, amended, { dialect: 'duckdb', lawAsOf })).toEqual([]);
    }
  } finally {
    await database.close();
  }
}, 300_000);

it('loans are decided by the law of the day on both sides of each date, alike under every option that names it', () => {
  for (const lawAsOf of DATES) {
    const [byLaw, byDay] = [createDecider({ rulebook: amended, lawAsOf }), createDecider({ rulebook: amended, asOf: lawAsOf })];
    for (const loan of fc.sample(seriesLoan, { numRuns: 20, seed: 1 })) {
      const { asOf, ...decision } = byDay.decide(loan);
      expect(asOf).toBe(lawAsOf);
      expect(decision).toEqual(byLaw.decide(loan));
    }
  }
});

it('the law of each period decides some of these loans differently, and that of a period all alike', () => {
  const loans = fc.sample(seriesLoan, { numRuns: 200, seed: 20210401 });
  const decided = (lawAsOf: string) => {
    const { decide: by } = createDecider({ rulebook: amended, lawAsOf });
    return JSON.stringify(loans.map((loan) => ({ ...by(loan), lawAsOf: undefined })));
  };
  const [first, june, july, september, october, december] = DATES.map(decided);
  expect([june, september, december]).toEqual([first, july, october]);
  expect(new Set([first, july, october]).size).toBe(3);
});
