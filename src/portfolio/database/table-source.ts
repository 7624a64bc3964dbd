import { stat } from 'node:fs/promises';
import { wordingOf } from '../../facts/input/liubao-error.js';
import { contentError, PortfolioError } from '../portfolio-error.js';
import { CONTENT_FAULTS, PORTFOLIO_FAULTS } from '../portfolio-fault-words.js';
import type { InputFile } from '../read/input-file.js';
import type { Duckdb } from './duckdb-database.js';
import { nameSql, pathSql, textSql } from './sql-text.js';

/** Where DuckDB itself reads rows from, as SQL: a file of Parquet, or a table of a DuckDB database. */
export interface TableSource {
  readonly from: string;
  /** The same, with the column that `line` needs. */
  readonly numberedFrom: string;
  /** The number of a row, from 1. */
  readonly line: string;
}

/** @throws {PortfolioError} where the file is not a database, or has no such table */
export async function tableSource(database: Duckdb, { path, format, database: source }: InputFile): Promise<TableSource> {
  if (format !== 'duckdb' || source === undefined) {
    return {
      from: `read_parquet(${pathSql(path)})`,
      numberedFrom: `read_parquet(${pathSql(path)}, file_row_number = true)`,
      line: 'file_row_number + 1',
    };
  }
  const { address, table } = source;
  // The system's message about a missing file is clearer than DuckDB's.
  await stat(address);
  const catalog = `source ${address}`;
  try {
    await database.run(`ATTACH IF NOT EXISTS ${textSql(address)} AS ${nameSql(catalog)} (TYPE duckdb, READ_ONLY)`);
  } catch (error) {
    if (!(error instanceof PortfolioError) || error.fault !== 'file') throw error;
    if (error.message.includes('Could not set lock')) {
      throw contentError(path, CONTENT_FAULTS.locked);
    }
    throw contentError(path, error.message.includes('not a valid DuckDB database') ? CONTENT_FAULTS.notDuckdb : wordingOf(error));
  }
  const [name = '', schema = 'main'] = [...table].reverse();
  const tables = await database.rows(
    `SELECT table_schema, table_name FROM information_schema.tables WHERE table_catalog = ${textSql(catalog)} ORDER BY ALL`,
  );
  const same = (one: unknown, other: string) => String(one).toLowerCase() === other.toLowerCase();
  if (table.length > 2 || !tables.some((it) => same(it.table_schema, schema) && same(it.table_name, name))) {
    const there = tables.map((it) => `${String(it.table_schema)}.${String(it.table_name)}`);
    throw new PortfolioError('usage', PORTFOLIO_FAULTS.noTableAmong(path, there));
  }
  const from = [catalog, schema, name].map(nameSql).join('.');
  // DuckDB returns rows in the order of insertion.
  return { from, numberedFrom: from, line: 'row_number() OVER ()' };
}
