import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Decimal } from '../../../src/facts/values/decimal.js';
import { isBlank } from '../../../src/mapping/blank.js';
import { columnText } from '../../../src/portfolio/database/duckdb-types.js';
import { DIALECTS } from '../../../src/sql/dialects/dialects.js';
import { type ColumnMapping, type DialectName, type Mapping, toCheckSql } from '../../../src/sql/index.js';
import { mappedColumn } from '../../../src/sql/source/mapped-column.js';
import { printExpression } from '../../../src/sql/statement/print-expression.js';
import { itAtTimes, orAtTimes, runs } from '../../depth.js';
import { emptyPglite } from '../pglite.js';
import { FACTS, readInFiles, typeOf, WRITINGS } from './writings.js';

/** A value that the database holds: its id, its text as the reader of files has it, and what the statement reads. */
interface Held {
  readonly id: string;
  readonly text: string | null;
  readonly read: string | null;
}

/** A database in which columns of given types are created and read. */
interface Warehouse {
  readonly dialect: DialectName;
  readonly types: readonly string[];
  /** Makes the table `loans` of the columns `id` and `v`, which holds the texts as far as the type takes them. */
  make(type: string, texts: readonly string[]): Promise<void>;
  /** The values of the table, each with what an expression over `l.v` makes of it, as text. */
  held(type: string, expression: string): Promise<Held[]>;
  rows(sql: string): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;
const valuesOf = (texts: readonly string[]) => texts.map((text, at) => `('${at}', ${literal(text)})`).join(', ');

async function duckdb(): Promise<Warehouse> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const rows = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJson();
  await rows(`SET TimeZone = 'UTC'`);
  await rows(`CREATE TYPE code AS ENUM ('', '1', '2', '02', 'Y', 'enterprise', 'true', '2020-08-15')`);
  return {
    dialect: 'duckdb',
    types: [
      ...['VARCHAR', 'DECIMAL(15,2)', 'DECIMAL(18,4)', 'DECIMAL(9,8)', 'DECIMAL(38,10)', 'DECIMAL(38,0)', 'DECIMAL(38,30)'],
      ...['TINYINT', 'INTEGER', 'BIGINT', 'UBIGINT', 'HUGEINT', 'UHUGEINT', 'DOUBLE', 'FLOAT', 'BOOLEAN', 'DATE', 'TIMESTAMP'],
      ...['TIMESTAMP_S', 'TIMESTAMP_MS', 'TIMESTAMP_NS', 'TIMESTAMPTZ', 'TIME', 'TIMETZ', 'code', 'BLOB', 'UUID', 'INTERVAL'],
      ...['INTEGER[]', 'STRUCT(a VARCHAR)', 'MAP(VARCHAR, DATE)', 'BIT'],
    ],
    rows,
    async make(type, texts) {
      await rows(`CREATE OR REPLACE TABLE texts AS SELECT * FROM (VALUES ${valuesOf(texts)}) AS t (id, t)`);
      // A text is not taken for a record or a list: those are made of it.
      const value = type.startsWith('STRUCT') ? '{a: t}' : type.startsWith('MAP') ? 'MAP {t: CURRENT_DATE}' : 't';
      await rows(`CREATE OR REPLACE TABLE loans AS SELECT id, TRY_CAST(${value} AS ${type}) AS v FROM texts`);
      await rows(`CREATE OR REPLACE TABLE schedule AS SELECT '0' AS loan_id, 1 AS instalment`);
    },
    async held(_, expression) {
      const [described] = await rows('SELECT typeof(v) AS t FROM loans LIMIT 1');
      const text = columnText('l.v', String(described?.t)) ?? 'CAST(l.v AS VARCHAR)';
      return (await rows(
        `SELECT id, ${text} AS text, CAST(${expression} AS VARCHAR) AS read FROM loans AS l`,
      )) as unknown as Held[];
    },
    async close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function pglite(): Promise<Warehouse> {
  const database = await emptyPglite();
  const rows = async (sql: string) => (await database.query<Record<string, unknown>>(sql)).rows;
  return {
    dialect: 'postgres',
    types: [
      ...[
        'text',
        'varchar(40)',
        'char(40)',
        'numeric',
        'numeric(15,2)',
        'numeric(38,20)',
        'smallint',
        'integer',
        'bigint',
        'real',
      ],
      ...['double precision', 'boolean', 'date', 'timestamp', 'timestamptz', 'time', 'timetz', 'money', 'uuid', 'json', 'jsonb'],
      ...['integer[]', 'interval', 'inet'],
    ],
    rows,
    async make(type, texts) {
      await database.exec(`DROP TABLE IF EXISTS loans; DROP TABLE IF EXISTS schedule;
        CREATE TABLE loans AS SELECT id, CASE WHEN pg_input_is_valid(t, '${type}') THEN CAST(t AS ${type}) END AS v FROM (VALUES ${valuesOf(texts)}) AS t (id, t);
        CREATE TABLE schedule AS SELECT '0' AS loan_id, 1 AS instalment`);
    },
    async held(type, expression) {
      const found = (await rows(
        `SELECT id, CAST(v AS TEXT) AS text, CAST(${expression} AS TEXT) AS read FROM loans AS l`,
      )) as unknown as Held[];
      const isFigure = /^(numeric|double)/.test(type);
      return found.map(({ text, ...rest }) => ({
        ...rest,
        text: isFigure && text !== null && Number.isFinite(Number(text)) ? new Decimal(text).toFixed() : text,
      }));
    },
    close: async () => {},
  };
}

const MAPPING = (fact: string, column: ColumnMapping): Mapping => ({
  loans: { table: 'loans', id: 'id', facts: { [fact]: column } },
  schedule: { table: 'schedule', loanId: 'loan_id', instalment: 'instalment', facts: {} },
});

/**
 * Holds what the statement reads of every writing against what is read of files, and what it cannot read against the check.
 *
 * @returns the writings that are read of files alone
 */
async function expectSame(warehouse: Warehouse, type: string, texts: readonly string[]): Promise<string[]> {
  await warehouse.make(type, texts);
  const unread = new Set<string>();
  for (const [fact, mapping] of FACTS) {
    const factType = typeOf(fact);
    const reading = printExpression(mappedColumn(factType, mapping, 'l'), DIALECTS[warehouse.dialect]);
    // Databases write years of the distant past differently.
    const expression = factType.kind === 'date' ? `(${reading}) - DATE '1970-01-01'` : reading;
    const held = await warehouse.held(type, expression);
    const { sql } = toCheckSql({ dialect: warehouse.dialect, mapping: MAPPING(fact, mapping) });
    const bad = new Map((await warehouse.rows(sql)).map((row) => [String(row.loan_id), row]));
    expect(held).toHaveLength(texts.length);
    for (const { id, text, read } of held) {
      const place = `${fact} ${JSON.stringify(mapping)} of ${JSON.stringify(texts[Number(id)])} as ${type}`;
      if (read === null) {
        if (readInFiles(factType, mapping, text) !== undefined) unread.add(texts[Number(id)] ?? '');
        // The check must report every value that the statement cannot read.
        expect(bad.has(id), `${place} is named where it holds something`).toBe(text !== null && !isBlank(text));
      } else {
        expect(read, place).toBe(readInFiles(typeOf(fact), mapping, text));
        expect(bad.has(id), `${place} is not named`).toBe(false);
      }
    }
  }
  return [...unread].sort();
}

describe.each(
  orAtTimes<readonly [name: string, open: () => Promise<Warehouse>]>(
    ['DuckDB', duckdb],
    ['PostgreSQL (PGlite)', pglite],
    'types of columns in PostgreSQL',
  ),
)('a column is read as a file is, or its value is named: %s', (_, open) => {
  let warehouse: Warehouse;
  beforeAll(async () => {
    warehouse = await open();
  }, 120_000);
  afterAll(() => warehouse.close());

  itAtTimes('every writing in a column of every type', { timeout: 240_000 }, async () => {
    for (const type of warehouse.types) await expectSame(warehouse, type, WRITINGS);
  });

  it('every writing in a column of text', { timeout: 60_000 }, async () => {
    expect(await expectSame(warehouse, warehouse.types[0] ?? '', WRITINGS)).toEqual([]);
  });

  it('figures and days of any digits', { timeout: 240_000 }, async () => {
    const digits = fc.stringMatching(/^[0-9]{1,16}$/);
    const figure = fc
      .tuple(digits, fc.option(fc.stringMatching(/^[0-9]{1,10}$/)))
      .map(([whole, decimals]) => (decimals === null ? whole : `${whole}.${decimals}`));
    const grouped = fc.stringMatching(/^[0-9]{1,3}(,[0-9]{3}){1,5}([.][0-9]{1,3})?$/);
    const day = fc.stringMatching(/^(19|20)[0-9]{2}-[01][0-9]-[0-3][0-9]( 00:00:00)?$/);
    const near = fc.stringMatching(/^[-+ ]?[0-9]{0,4}[.,eE: -]{0,2}[0-9]{0,4}$/);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(figure, grouped, day, near), { minLength: 100, maxLength: 100 }),
        fc.constantFrom(...warehouse.types),
        async (texts, type) => {
          await expectSame(warehouse, type, texts);
        },
      ),
      { numRuns: runs(25) },
    );
  });
});
