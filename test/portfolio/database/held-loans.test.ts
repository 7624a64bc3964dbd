import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mapping } from '../../../src/mapping/index.js';
import { writeLoanLines } from '../../../src/portfolio/database/loan-lines.js';
import { withScratchDatabase } from '../../../src/portfolio/database/scratch-database.js';
import { portfolioInput } from '../../../src/portfolio/portfolio-input.js';
import { runs } from '../../depth.js';
import { type TextTable, writeTable } from '../../mapping/columns/mapped-files.js';
import { duckdbInstalled, emptyFolder } from '../files.js';

const MAPPING: Mapping = {
  loans: { table: 'loans', id: 'no', creditSum: { borrower: 'who', amount: 'credit' }, facts: { currency: 'currency' } },
  schedule: { table: 'plan', loanId: 'loan', instalment: 'term', facts: { principal: 'amount' } },
};

const cell = <const T extends string>(...texts: readonly T[]) => fc.constantFrom<T | null>(...texts, null);
const loanTable: fc.Arbitrary<TextTable> = fc
  .array(
    fc.tuple(cell('A', 'B', 'C', 'D', '10', '9'), cell('X', 'Y'), cell('1', '2.50', 'x', '0.001'), cell('CNY', 'USD', '人民币')),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((rows) => ({ columns: ['no', 'who', 'credit', 'currency'], rows }));
const planTable: fc.Arbitrary<TextTable> = fc
  .array(
    fc.tuple(
      cell('A', 'B', 'C', 'D', '10', '9', 'Z'),
      cell('1', '2', '10', '9', '-1', '02', '1.5', '1e3', ' 3', 'a', 'b', 'B', '一', '😀', '\uffee', '9'.repeat(39)),
      cell('1', '2'),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((rows) => ({ columns: ['loan', 'term', 'amount'], rows }));

describe.skipIf(!duckdbInstalled)('rows that are held in memory', { timeout: 120_000 }, () => {
  it('are joined as a database joins them', async () => {
    await fc.assert(
      fc.asyncProperty(loanTable, planTable, fc.constantFrom('csv', 'ndjson'), async (loans, schedule, format) => {
        const folder = await emptyFolder();
        const paths = { input: join(folder, `loans.${format}`), schedule: join(folder, `plan.${format}`) };
        await writeTable(paths.input, loans, format);
        await writeTable(paths.schedule, schedule, format);
        const input = portfolioInput({ ...paths, mapping: MAPPING });
        const lines = async (held: number | undefined) =>
          withScratchDatabase({}, [], async (open, scratch) => {
            const { shape, rejects } = await writeLoanLines(open, input, `${scratch}.lines`, {
              scratch,
              signal: undefined,
              held,
            });
            const read = readFileSync(`${scratch}.lines`, 'utf8')
              .split('\n')
              .filter((line) => line !== '');
            return { shape, rejects, loans: read.map((line) => JSON.parse(line)) };
          });
        expect(await lines(undefined)).toEqual(await lines(-1));
      }),
      { numRuns: runs(60) },
    );
  });
});
