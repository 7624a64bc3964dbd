import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { statementProblems } from '../../../src/mapping/table-layout.js';
import { csvRecord } from '../../../src/portfolio/read/csv-record.js';
import { type Mapping, parseMapping } from '../../../src/sql/index.js';
import { sampleOf } from '../../depth.js';
import { duckdbInstalled } from '../../portfolio/files.js';
import { decidedByStatement, decidedFiles, decidedLoans, inOneOrder, type TextTable } from './mapped-files.js';

const FOLDER = 'fixtures/mappings';

/** The loans that a layout's files hold as their schema has them, and the cells for which others are refused. */
interface Expected {
  readonly loans: readonly { readonly id: string }[];
  readonly rejects: readonly { readonly loanId: string; readonly path: string; readonly value: string }[];
}

const jsonOf = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

/** A layout's files: where loans and instalments are rows of one, it is both. */
function filesOf(layout: string): { readonly loans: string; readonly schedule: string } {
  const found = (name: string) => ['csv', 'ndjson'].map((format) => `${FOLDER}/${layout}/${name}.${format}`).find(existsSync);
  const loans = found('loans') ?? '';
  return { loans, schedule: found('schedule') ?? loans };
}

/** A file as a table of texts, as a warehouse may hold it. */
function tableOf(path: string): TextTable {
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  if (path.endsWith('.csv')) {
    const [columns = [], ...rows] = lines.map((line) => csvRecord(line, { separator: ',', quote: '"' }) as string[]);
    return { columns, rows };
  }
  const objects = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  const columns = [...new Set(objects.flatMap(Object.keys))];
  const text = (value: unknown) => (value === undefined ? null : typeof value === 'string' ? value : JSON.stringify(value));
  return { columns, rows: objects.map((row) => columns.map((column) => text(row[column]))) };
}

const LAYOUTS = readdirSync(FOLDER);

describe.skipIf(!duckdbInstalled).each(sampleOf(LAYOUTS, 4))('a public layout: %s', { timeout: 60_000 }, (layout) => {
  const { loans, schedule } = filesOf(layout);
  const mapping: Mapping = parseMapping(jsonOf(`${FOLDER}/${layout}/mapping.json`));
  const expected: Expected = jsonOf(`${FOLDER}/${layout}/expected.json`);

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
    const mapping = parseMapping(jsonOf(`${FOLDER}/fineract/mapping.json`));
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
