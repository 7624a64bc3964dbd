import type { Client } from 'pg';
import { plainFigure } from '../../files/json-figure.js';
import type { Cell } from '../../mapping/columns/cell.js';
import { contentError, PortfolioError } from '../portfolio-error.js';
import { CONTENT_FAULTS, PORTFOLIO_FAULTS } from '../portfolio-fault-words.js';
import type { InputFile } from '../read/input-file.js';
import type { TextRows, TextTable } from '../read/row.js';
import { EXACT_BELOW } from './duckdb-types.js';

/** A column of a table of PostgreSQL. */
interface Column {
  readonly name: string;
  /** Its type; for a domain, the type beneath it. */
  readonly type: string;
  readonly isEnum: boolean;
}

const nameSql = (name: string) => `"${name.replaceAll('"', '""')}"`;

// How many rows are fetched at once.
const FETCHED = 5000;

/** A table of PostgreSQL as texts, and the names of the columns that are read. */
export interface PostgresTable extends TextTable {
  readonly taken: ReadonlySet<string>;
}

/**
 * A table or a view of PostgreSQL, read in one read-only transaction. Every value is read as text, which keeps each digit. Columns
 * that were not asked for are read only if they hold plain values, not arrays or records.
 *
 * @throws {PortfolioError} where the driver is not installed, the server cannot be reached, or there is no such table
 */
export async function postgresTable(
  { path, database }: InputFile,
  isWanted: (column: string) => boolean,
  isBesides: (column: string) => boolean,
): Promise<PostgresTable> {
  const { address = '', table = [] } = database ?? {};
  const client = await connected(path, address);
  try {
    const columns = await columnsOf(client, path, table);
    const taken = new Set<string>();
    for (const { name, type, isEnum } of columns) {
      const isValue = isEnum || TEXTUAL.has(type) || Object.hasOwn(BINARY, type);
      if (isWanted(name) && !isValue) {
        throw new PortfolioError('usage', PORTFOLIO_FAULTS.factless(path, name, type));
      }
      if (isValue && (isWanted(name) || isBesides(name))) taken.add(name);
    }
    return {
      taken,
      columns: () => columns.map(({ name }) => name),
      types: new Map(columns.map(({ name, type }) => [name, BINARY[type] ?? 'VARCHAR'])),
      rows: rowsOf(
        client,
        path,
        table,
        columns.map((column) => ({ ...column, isTaken: taken.has(column.name) })),
      ),
    };
  } catch (error) {
    await client.end();
    throw driverError(path, error);
  }
}

/** Types whose text says all that they hold. The session is set to UTC, so that a time with a zone is text in UTC. */
const TEXTUAL: ReadonlySet<string> = new Set([
  ...['smallint', 'integer', 'bigint', 'numeric', 'boolean', 'text', 'character varying', 'character', 'uuid'],
  ...['date', 'time without time zone', 'time with time zone', 'timestamp without time zone', 'timestamp with time zone'],
]);

/** Binary figures, by the names that DuckDB has for them. */
const BINARY: Readonly<Record<string, 'DOUBLE' | 'FLOAT'>> = { 'double precision': 'DOUBLE', real: 'FLOAT' };

async function connected(path: string, connectionString: string): Promise<Client> {
  const { Client } = await driver();
  const client = new Client({ connectionString, application_name: 'liubao' });
  // The waiting query reports a lost connection.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await client.query(`SET LOCAL TimeZone = 'UTC'`);
    await client.query(`SET LOCAL DateStyle = 'ISO, YMD'`);
    await client.query('SET LOCAL extra_float_digits = 3');
    // Rows come in the order in which they are stored, which is the same in every run.
    await client.query('SET LOCAL synchronize_seqscans = off');
    const { rows } = await client.query('SHOW server_encoding');
    if (rows[0]?.server_encoding === 'SQL_ASCII') {
      throw contentError(path, CONTENT_FAULTS.noDatabaseEncoding);
    }
    return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    throw driverError(path, error);
  }
}

async function driver() {
  try {
    const { default: pg } = await import('pg');
    return pg;
  } catch (error) {
    throw new PortfolioError('usage', PORTFOLIO_FAULTS.noPg, error);
  }
}

async function columnsOf(client: Client, path: string, table: readonly string[]): Promise<Column[]> {
  const name = table.map(nameSql).join('.');
  const { rows: found } = await client.query('SELECT to_regclass($1)::oid AS oid', [name]);
  const oid: unknown = found[0]?.oid;
  if (oid === null || oid === undefined) throw new PortfolioError('usage', PORTFOLIO_FAULTS.noTable(path));
  const { rows } = await client.query(
    `SELECT attribute.attname AS name, format_type(coalesce(nullif(type.typbasetype, 0), type.oid), NULL) AS type, type.typtype = 'e' AS is_enum
FROM pg_attribute AS attribute JOIN pg_type AS type ON type.oid = attribute.atttypid
WHERE attribute.attrelid = $1 AND attribute.attnum > 0 AND NOT attribute.attisdropped ORDER BY attribute.attnum`,
    [oid],
  );
  return rows.map((row) => ({ name: String(row.name), type: String(row.type), isEnum: row.is_enum === true }));
}

async function* rowsOf(
  client: Client,
  path: string,
  table: readonly string[],
  columns: readonly (Column & { readonly isTaken: boolean })[],
): AsyncGenerator<TextRows> {
  try {
    const values = columns.map(({ name, isTaken }) => (isTaken ? `${nameSql(name)}::text` : 'NULL'));
    await client.query(
      `DECLARE wanted NO SCROLL CURSOR FOR SELECT ${values.length === 0 ? 'NULL' : values.join(', ')} FROM ${table.map(nameSql).join('.')}`,
    );
    let line = 0;
    for (;;) {
      const { rows } = await client.query<Cell[]>({ text: `FETCH FORWARD ${FETCHED} FROM wanted`, rowMode: 'array' });
      if (rows.length === 0) return;
      yield {
        rows: rows.map((cells) => ({ line: ++line, cells: cells.map((cell, at) => cellText(cell, columns[at]?.type ?? '')) })),
        faults: [],
      };
    }
  } catch (error) {
    throw driverError(path, error);
  } finally {
    await client.end();
  }
}

/** A value as `columnText` gives it for Parquet: figures without trailing zeros, binary figures as the decimal they print as. */
function cellText(text: Cell, type: string): Cell {
  if (text === null) return null;
  const binary = BINARY[type];
  if (binary !== undefined) {
    const value = Number(text);
    return Math.abs(value) < EXACT_BELOW[binary] ? plainFigure(value) : `${text} as a ${binary}`;
  }
  return type === 'numeric' && text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/** An error of the driver as an error of this program. */
function driverError(path: string, error: unknown): unknown {
  if (error instanceof PortfolioError || !(error instanceof Error)) return error;
  return contentError(
    path,
    CONTENT_FAULTS.quoted(error.message === '' ? ((error as { readonly code?: string }).code ?? error.name) : error.message),
  );
}
