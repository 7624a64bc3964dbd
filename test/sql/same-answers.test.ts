import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DeciderOptions } from '../../src/decide/decide.js';
import type { Loan } from '../../src/facts/loan/parse-loan.js';
import { ningxia2020, ningxia2020Deferral } from '../../src/index.js';
import { type DialectName, SELECTIONS } from '../../src/sql/index.js';
import { readingsOf } from '../arbitraries/loan.js';
import { DEEP, isDrawn, orAtTimes, runs, sampleOf } from '../depth.js';
import type { LoanDatabase } from './database.js';
import { differencesIn, type ExpectedLines, expectedLines } from './differences.js';
import { duckdbOf } from './duckdb.js';
import { fixtureLoans } from './fixture-loans.js';
import { generatedLoans } from './generated-loans.js';
import { pgliteOf } from './pglite.js';
import { startServer } from './postgres-server.js';
import { linesSql } from './rows-as-text.js';

const LOANS = DEEP ? 100_000 : 150;

// A different seed generates different loans: SEED=… npm test.
const SEED = Number(process.env.SEED ?? 20200628);

async function expectSame(
  database: LoanDatabase,
  dialect: DialectName,
  expected: ExpectedLines,
  options: Pick<DeciderOptions, 'readings' | 'parameters'> = {},
): Promise<void> {
  expect(await differencesIn(database, expected, ningxia2020(), { dialect, ...options })).toEqual([]);
}

/** The databases that run in this process. To start the second takes long. */
const databasesFor = (what: string) =>
  orAtTimes<readonly [name: string, dialect: DialectName, of: (loans: readonly Loan[]) => Promise<LoanDatabase>]>(
    ['DuckDB', 'duckdb', duckdbOf],
    ['PostgreSQL (PGlite)', 'postgres', pgliteOf],
    what,
  );

describe.each(databasesFor('the fixtures'))(
  '%s decides the fixtures as the evaluator does, component by component',
  (_, dialect, databaseOf) => {
    let database: LoanDatabase;
    const groups = fixtureLoans();
    beforeAll(async () => {
      database = await databaseOf(groups.flatMap(({ loans }) => loans));
    }, 60_000);
    afterAll(() => database.close());

    it.each(sampleOf(groups, 2))('under $options', async ({ loans, options }) => {
      const ids = new Set(loans.map(({ id }) => id));
      const expected = expectedLines(loans, options);
      for (const select of SELECTIONS) {
        const lines = await database.lines(linesSql(ningxia2020(), { dialect, select, ...options }));
        const ours = lines.filter((line) => ids.has(line.slice(0, line.indexOf('|'))));
        expect(expected.differing(ours, select)).toEqual([]);
      }
    });
  },
);

describe(`loans with missing facts and boundary values, seed ${SEED}`, () => {
  const loansFor = (count: number): Loan[] => [...generatedLoans(count, SEED)];

  it.each(databasesFor('many loans'))(
    `${LOANS} on %s`,
    async (_, dialect, databaseOf) => {
      const loans = loansFor(LOANS);
      const database = await databaseOf(loans);
      await expectSame(database, dialect, expectedLines(loans));
      await database.close();
    },
    300_000,
  );

  it.each(databasesFor('readings'))(
    'some on %s, under any readings',
    async (_, dialect, databaseOf) => {
      const loans = loansFor(DEEP ? 500 : 30);
      const database = await databaseOf(loans);
      await fc.assert(
        fc.asyncProperty(readingsOf(ningxia2020Deferral().interpretations), async (readings) => {
          await expectSame(database, dialect, expectedLines(loans, { readings }), { readings });
        }),
        { numRuns: runs(15), seed: SEED },
      );
      await database.close();
    },
    300_000,
  );

  it.runIf(isDrawn('a PostgreSQL server'))(
    `${LOANS} on a PostgreSQL server`,
    async (test) => {
      const server = await startServer();
      if (typeof server === 'string') {
        process.stderr.write(`\nSKIPPED: no PostgreSQL server was compared with the evaluator: ${server}\n`);
        test.skip(server);
        return;
      }
      try {
        const loans = loansFor(LOANS);
        const database = await server.databaseOf(loans);
        await expectSame(database, 'postgres', expectedLines(loans));
      } finally {
        await server.stop();
      }
    },
    300_000,
  );
});
