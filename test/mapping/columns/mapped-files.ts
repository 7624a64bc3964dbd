import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DecidedPortfolio, decidePortfolio } from '../../../src/portfolio/index.js';
import { ningxia2020 } from '../../../src/rulebook/shipped/ningxia-2020.js';
import { type Mapping, toSql } from '../../../src/sql/index.js';
import { emptyFolder, jsonLines, queried } from '../../portfolio/files.js';

/** A table of texts: the names of its columns, and its rows; `null` is nothing. */
export interface TextTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | null)[])[];
}

export type TableFormat = 'csv' | 'ndjson' | 'parquet';

/** Writes a table in a format, each value as the text that it is. */
export async function writeTable(path: string, { columns, rows }: TextTable, format: TableFormat): Promise<void> {
  switch (format) {
    case 'csv': {
      const value = (text: string | null) => (text === null ? '' : `"${text.replaceAll('"', '""')}"`);
      writeFileSync(path, [columns, ...rows].map((row) => `${row.map(value).join(',')}\n`).join(''));
      return;
    }
    case 'ndjson':
      writeFileSync(
        path,
        rows.map((row) => `${JSON.stringify(Object.fromEntries(columns.map((name, at) => [name, row[at]])))}\n`).join(''),
      );
      return;
    case 'parquet':
      await queried(`COPY (SELECT * FROM ${valuesSql({ columns, rows })}) TO '${path}' (FORMAT parquet)`);
  }
}

function valuesSql({ columns, rows }: TextTable): string {
  const text = (value: string | null) => (value === null ? 'CAST(NULL AS VARCHAR)' : `'${value.replaceAll("'", "''")}'`);
  const name = (column: string) => `"${column.replaceAll('"', '""')}"`;
  return `(VALUES ${rows.map((row) => `(${row.map(text).join(', ')})`).join(', ')}) AS t (${columns.map(name).join(', ')})`;
}

type Row = Readonly<Record<string, unknown>>;
export type Decided = Pick<DecidedPortfolio, 'rejects'> & { readonly rows: readonly Row[] };

/** Decides two files by their mapping, and gives the rows of components without their numbers. */
export async function decidedFiles(input: string, schedule: string, mapping: Mapping, engine: 'js' | 'duckdb'): Promise<Decided> {
  const output = join(await emptyFolder(), 'out.ndjson');
  const { rejects } = await decidePortfolio({ input, schedule, mapping, engine, output, rows: 'components', threads: 0 });
  return { rejects, rows: jsonLines(output).map(comparable) };
}

/** Decides loans as their schema has them. */
export async function decidedLoans(loans: readonly unknown[]): Promise<Decided> {
  const folder = await emptyFolder();
  const [input, output] = [join(folder, 'loans.ndjson'), join(folder, 'out.ndjson')];
  writeFileSync(input, loans.map((loan) => `${JSON.stringify(loan)}\n`).join(''));
  const { rejects } = await decidePortfolio({ input, engine: 'js', output, rows: 'components', threads: 0 });
  return { rejects, rows: jsonLines(output).map(comparable) };
}

/** Decides two tables by the printed statement, on DuckDB. */
export async function decidedByStatement(loans: TextTable, schedule: TextTable, mapping: Mapping): Promise<readonly Row[]> {
  const named: Mapping = { loans: { ...mapping.loans, table: 'l' }, schedule: { ...mapping.schedule, table: 's' } };
  const { sql } = toSql(ningxia2020(), { dialect: 'duckdb', mapping: named });
  const rows = await queried(
    `WITH l AS (SELECT * FROM ${valuesSql(loans)}), s AS (SELECT * FROM ${valuesSql(schedule)}) SELECT * FROM (${sql}) AS answer`,
  );
  return rows.map(comparable);
}

/** A row as every way of deciding gives it: without the number of the instalment, and with words in one order. */
function comparable({ instalment, ...row }: Row): Row {
  const words = (value: unknown) => (typeof value === 'string' ? value.split(' ').sort().join(' ') : value);
  return { ...row, missing: words(row.missing), warnings: words(row.warnings), provisions: words(row.provisions) };
}

/** The rows in one order. */
export function inOneOrder(rows: readonly Row[]): readonly Row[] {
  const key = ({ loan_id, due_date, component }: Row) => `${loan_id} ${due_date} ${component}`;
  return [...rows].sort((one, other) => (key(one) < key(other) ? -1 : 1));
}
