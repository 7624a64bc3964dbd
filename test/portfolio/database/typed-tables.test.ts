import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { Loan } from '../../../src/index.js';
import { standardMapping } from '../../../src/mapping/mapping.js';
import { decidePortfolio } from '../../../src/portfolio/index.js';
import type { Mapping } from '../../../src/sql/index.js';
import { itAtTimes, runs } from '../../depth.js';
import { columnType, loanRow, type Row, scheduleRows, TABLES } from '../../sql/tables.js';
import { duckdbInstalled, emptyFolder, jsonLines, linesOf, PORTFOLIO, queried } from '../files.js';

const LOANS = linesOf(PORTFOLIO)
  .slice(0, 40)
  .map((line) => Loan.parse(JSON.parse(line)));
const ROWS = { loans: LOANS.map(loanRow), schedule: LOANS.flatMap(scheduleRows) };
type Table = keyof typeof ROWS;

/** What a cell may hold instead: right, hardly plausible, in contradiction to others, or no value at all. */
const CELLS: Readonly<Record<string, readonly (string | boolean | null)[]>> = {
  money: ['0', '0.01', '0.5', '99', '99999999.99', '9999999', '9999999999999.99', '-1', null],
  rate: ['0', '0.0001', '0.0435', '0.4', '0.99999999', '-0.1', null],
  date: ['1900-01-01', '2020-01-24', '2020-08-15', '2021-03-31', '2051-01-01', '9999-12-31', null],
  flag: [true, false, null],
  choice: ['none', 'kept', 'lapsed', 'enterprise', 'individual-business', 'micro', 'CNY', 'USD', '', 'NONE', null],
  count: ['0', '1', '2', null],
};
const TEXTS = [
  '',
  ' ',
  '1,000.00',
  '005.50',
  '1.005',
  '1e3',
  '4.35%',
  '2020/8/15',
  '2020-02-30',
  '2020-08-15 00:00:00',
  'Y',
  '是',
  '？',
];

interface Change {
  readonly table: Table;
  readonly row: number;
  readonly column: number;
  readonly value: number;
}
const change: fc.Arbitrary<Change> = fc.constantFrom('loans' as const, 'schedule' as const).chain((table) =>
  fc.record({
    table: fc.constant(table),
    row: fc.nat(ROWS[table].length - 1),
    column: fc.nat(TABLES[table].length - 1),
    value: fc.nat(1000),
  }),
);

/** Writes a table whose columns have the types of their facts, some of them that of text. */
async function writeTyped(folder: string, table: Table, changes: readonly Change[], texts: ReadonlySet<number>): Promise<string> {
  const rows: Record<string, Row[string]>[] = ROWS[table].map((row) => ({ ...row }));
  for (const { row, column, value } of changes.filter((one) => one.table === table)) {
    const { name, type } = TABLES[table][column] as (typeof TABLES)[Table][number];
    const isKey = name === 'id' || name === 'loan_id';
    const keys = ['', ...ROWS.loans.slice(0, 3).map(({ id }) => id as string), null];
    const pool = isKey ? keys : [...(CELLS[type.kind] ?? []), ...(texts.has(column) ? TEXTS : [])];
    (rows[row] as Record<string, Row[string]>)[name] = pool[value % pool.length] ?? null;
  }
  const [lines, path] = [join(folder, `${table}.lines`), join(folder, `${table}.parquet`)];
  writeFileSync(lines, rows.map((row) => JSON.stringify(row)).join('\n'));
  const columns = TABLES[table].map(
    ({ name, type }, at) => `"${name}": '${texts.has(at) ? 'VARCHAR' : columnType(type, 'VARCHAR')}'`,
  );
  await queried(
    `COPY (SELECT * FROM read_json('${lines}', format = 'newline_delimited', columns = {${columns.join(', ')}})) TO '${path}' (FORMAT parquet)`,
  );
  return path;
}

/** The standard mapping, or one that reads some facts by codes, from several columns or from nowhere. */
const MAPPINGS: readonly (Mapping | undefined)[] = [undefined, withCodes(standardMapping())];

function withCodes({ loans, schedule }: Mapping): Mapping {
  return {
    loans: {
      ...loans,
      facts: {
        ...loans.facts,
        'borrower.kind': { column: 'borrower_kind', values: { enterprise: 'enterprise', NONE: null }, otherwise: 'other' },
        'borrower.size': { column: 'borrower_size', values: { micro: 'micro', small: 'small' }, ignoreCase: true },
        'borrower.creditTotal': { first: ['borrower_credit_total', 'borrower_credit_total_all_banks'] },
        'application.principalUntil': { column: 'application_principal_until', null: 'none', none: ['9999-12-31'] },
        purpose: { lookup: [{ where: { purpose: 'operating', lender_kind: null }, is: 'operating' }], otherwise: 'other' },
        asOf: { constant: '2020-08-01' },
        annualRate: { column: 'annual_rate', unknown: ['0'] },
      },
    },
    schedule: {
      ...schedule,
      facts: { ...schedule.facts, originalDueDate: { column: 'original_due_date', null: 'none', none: ['1900-01-01'] } },
    },
  };
}

describe.skipIf(!duckdbInstalled)('typed tables of loans', { timeout: 300_000 }, () => {
  itAtTimes('give the same answers, rejects and doubts in both engines, whatever a cell holds', async () => {
    const some = fc.array(change, { maxLength: 12 });
    const asText = fc.uniqueArray(fc.nat(TABLES.loans.length - 1), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(some, asText, asText, fc.constantFrom(...MAPPINGS), async (changes, ofLoans, ofSchedule, mapping) => {
        const folder = await emptyFolder();
        const input = await writeTyped(folder, 'loans', changes, new Set(ofLoans));
        const schedule = await writeTyped(folder, 'schedule', changes, new Set(ofSchedule));
        const runs = [];
        for (const engine of ['js', 'duckdb'] as const) {
          const output = join(folder, `${engine}.ndjson`);
          const run = await decidePortfolio({ input, schedule, mapping, engine, output, rows: 'components', threads: 0 });
          const rejects = run.rejectFile === undefined ? [] : jsonLines(run.rejectFile);
          runs.push({ summary: run.summary, unmapped: run.unmapped, rejects, rows: jsonLines(output) });
        }
        expect(runs[1]).toEqual(runs[0]);
      }),
      { numRuns: runs(15) },
    );
  });
});
