import type { FileFormat } from './choices.js';
import { type CsvLines, csvLines } from './csv-lines.js';
import { type Duckdb, nameSql, pathSql, textSql } from './duckdb.js';
import { PortfolioError } from './portfolio-error.js';

/** A file as a table of DuckDB: rows of columns, or lines of JSON. */
export interface RawTable {
  /** What stands after FROM. */
  readonly from: string;
  /** Its columns and their types; of lines of JSON, none. */
  readonly columns: ReadonlyMap<string, string>;
  /** Rows that could not be taken apart, once the table has been read; each is left out of it. */
  torn(): Promise<readonly RowFault[]>;
  /** The line of the file on which a row begins, rows counted from 1; of Parquet, which has no lines, the row. */
  lines(): Promise<(row: number) => number>;
}

/** What is wrong with a row of a file. */
export interface RowFault {
  readonly line: number;
  readonly message: string;
}

const EVERY_LINE = { torn: async () => [], lines: async () => (row: number) => row };

/** The lines of a text file in the column `line`, blank ones as NULL. No line of text holds the delimiter. */
export function linesSql(path: string): string {
  return `read_csv(${pathSql(path)}, columns = {'line': 'VARCHAR'}, delim = '\\0', quote = '', escape = '', header = false, auto_detect = false, max_line_size = 16777216, buffer_size = 33554432)`;
}

/**
 * Opens a file of rows. CSV is read as text: what its columns hold the mapping says, not the first rows.
 *
 * @throws {PortfolioError} where it cannot be read
 */
export async function rawTable(database: Duckdb, path: string, format: FileFormat, name: string): Promise<RawTable> {
  switch (format) {
    case 'ndjson':
      return { from: linesSql(path), columns: new Map(), ...EVERY_LINE };
    case 'parquet': {
      const from = `read_parquet(${pathSql(path)})`;
      return { from, columns: await columnsOf(database, from), ...EVERY_LINE };
    }
    case 'csv':
      return csvTable(database, path, name);
  }
}

async function csvTable(database: Duckdb, path: string, name: string): Promise<RawTable> {
  const options = (suffix: string) =>
    [
      'header = true',
      'all_varchar = true',
      `quote = '"'`,
      `escape = '"'`,
      'store_rejects = true',
      `rejects_table = ${textSql(`${name}_rejects${suffix}`)}`,
      `rejects_scan = ${textSql(`${name}_scans${suffix}`)}`,
    ].join(', ');
  // A torn record may make another delimiter out of a first look that is stricter than the reading.
  const columns = await columnsOf(database, `read_csv(${pathSql(path)}, ${options('_look')})`);
  const from = `read_csv(${pathSql(path)}, ${options('')})`;
  let found: Promise<{ readonly torn: readonly RowFault[]; readonly lines: CsvLines }> | undefined;
  const find = async () => {
    const faults = await database.rows(
      `SELECT line_byte_position AS position, min(error_message) AS message FROM ${nameSql(`${name}_rejects`)} GROUP BY position ORDER BY position`,
    );
    const lines = await csvLines(
      path,
      // DuckDB counts bytes from 1.
      faults.map(({ position }) => Number(position) - 1),
      { blankIsRow: columns.size === 1 },
    );
    return { lines, torn: faults.map(({ message }, at) => ({ line: lines.torn[at] ?? 0, message: String(message) })) };
  };
  const once = () => {
    found ??= find();
    return found;
  };
  return { from, columns, torn: async () => (await once()).torn, lines: async () => (await once()).lines.lineOf };
}

async function columnsOf(database: Duckdb, from: string): Promise<ReadonlyMap<string, string>> {
  const rows = await database.rows(`DESCRIBE SELECT * FROM ${from}`);
  return new Map(rows.map(({ column_name, column_type }) => [String(column_name), String(column_type)]));
}

/** A column of the table as SQL reads it. Of a line of JSON, the value under the key, as text. */
export function columnSql({ columns }: RawTable, format: FileFormat, column: string): string {
  if (format === 'ndjson')
    return `CASE WHEN json_valid(line) THEN json_extract_string(line, ${textSql(`$.${JSON.stringify(column)}`)}) END`;
  return nameSql([...columns.keys()].find((known) => known.toLowerCase() === column.toLowerCase()) ?? column);
}

export function hasColumn({ columns }: RawTable, format: FileFormat, column: string): boolean {
  return format === 'ndjson' || [...columns.keys()].some((known) => known.toLowerCase() === column.toLowerCase());
}

/** @throws {PortfolioError} where the table has no such column */
export function requireColumn(table: RawTable, format: FileFormat, path: string, column: string): void {
  if (hasColumn(table, format, column)) return;
  throw new PortfolioError(
    'usage',
    `${path} has no column ${JSON.stringify(column)}; it has ${[...table.columns.keys()].join(', ')}`,
  );
}
