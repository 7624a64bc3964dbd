import { describe, expect, it } from 'vitest';
import { statementProblems } from '../../../src/mapping/table-layout.js';
import { sampleOf } from '../../depth.js';
import { duckdbInstalled } from '../../portfolio/files.js';
import { decidedByStatement, decidedFiles, decidedLoans, inOneOrder } from './mapped-files.js';
import { expectedOf, filesOf, LAYOUTS, mappingOf, tableOf } from './public-layouts.js';

describe.skipIf(!duckdbInstalled).each(sampleOf(LAYOUTS, 1))('a public layout: %s', { timeout: 60_000 }, (layout) => {
  const { loans, schedule } = filesOf(layout);
  const mapping = mappingOf(layout);
  const expected = expectedOf(layout);

  it.each(['js', 'duckdb'] as const)('is decided as its loans are, by the engine %s', async (engine) => {
    const [decided, right] = [await decidedFiles(loans, schedule, mapping, engine), await decidedLoans(expected.loans)];
    expect(right.rejects).toEqual([]);
    const refused = decided.rejects.flatMap(({ loanId, error }) =>
      (error.problems ?? []).map(({ path, value }) => ({ loanId, path, value })),
    );
    expect(refused).toEqual(expected.rejects);
    expect(inOneOrder(decided.rows)).toEqual(inOneOrder(right.rows));
    expect(decided.rows.length).toBeGreaterThan(0);
  });

  const isOfFilesOnly = statementProblems(mapping).length > 0;
  it.skipIf(isOfFilesOnly)('is decided so by the printed statement', async () => {
    const right = await decidedLoans(expected.loans);
    const rows = await decidedByStatement(tableOf(loans), tableOf(schedule), mapping);
    const taken = new Set(expected.loans.map(({ id }) => id));
    expect(inOneOrder(rows.filter(({ loan_id }) => taken.has(String(loan_id))))).toEqual(inOneOrder(right.rows));
  });
});

describe.skipIf(!duckdbInstalled)('what a statement does not take', { timeout: 60_000 }, () => {
  it('an amount in another currency is no amount in yuan', async () => {
    const { loans, schedule } = filesOf('fineract');
    const mapping = mappingOf('fineract');
    const rows = await decidedByStatement(tableOf(loans), tableOf(schedule), mapping);
    const amounts = rows.filter(({ loan_id }) => loan_id === '202').map(({ amount, missing }) => [amount, missing]);
    expect(amounts).toHaveLength(2);
    for (const [amount, missing] of amounts) {
      expect(amount).toBe(null);
      expect(missing).toMatch(/schedule\.(principal|interest)/);
    }
  });
});

it('there is a layout of each kind', () => {
  expect(LAYOUTS).toHaveLength(11);
});
