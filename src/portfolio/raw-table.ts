import type { FileFormat } from './choices.js';
import { type Duckdb, nameSql, pathSql, textSql } from './duckdb.js';
import { PortfolioError } from './portfolio-error.js';

/** A file as a table of DuckDB: rows of columns, or lines of JSON. */
export interface RawTable {
  /** What stands after FROM. */
  readonly from: string;
  /** Its columns and their types; of lines of JSON, none. */
  readonly columns: ReadonlyMap<string, string>;
  /** Where rows that could not be taken apart are noted, by their line. */
  readonly rejects: string | undefined;
}

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
      return { from: linesSql(path), columns: new Map(), rejects: undefined };
    case 'parquet': {
      const from = `read_parquet(${pathSql(path)})`;
      return { from, columns: await columnsOf(database, from), rejects: undefined };
    }
    case 'csv': {
      const rejects = `${name}_rejects`;
      const from = `read_csv(${pathSql(path)}, header = true, all_varchar = true, store_rejects = true, rejects_table = ${textSql(rejects)}, rejects_scan = ${textSql(`${name}_scans`)})`;
      const columns = await columnsOf(database, `read_csv(${pathSql(path)}, header = true, all_varchar = true)`);
      return { from, columns, rejects: nameSql(rejects) };
    }
  }
}

async function columnsOf(database: Duckdb, from: string): Promise<ReadonlyMap<string, string>> {
  const rows = await database.rows(`DESCRIBE SELECT * FROM ${from}`);
  return new Map(rows.map(({ column_name, column_type }) => [String(column_name), String(column_type)]));
}

/** A column of the table as SQL reads it. Of a line of JSON, the value under the key, as text. */
export function columnSql({ columns }: RawTable, format: FileFormat, column: string): string {
  if (format === 'ndjson') return `json_extract_string(line, ${textSql(`$.${JSON.stringify(column)}`)})`;
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
