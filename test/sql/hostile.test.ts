import { DuckDBInstance } from '@duckdb/node-api';
import { PGlite } from '@electric-sql/pglite';
import { init, parse } from '@guanmingchiu/sqlparser-ts';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { ningxia2020 } from '../../src/rules/ningxia-2020.js';
import { lineComment } from '../../src/sql/comment.js';
import { DIALECTS } from '../../src/sql/dialects.js';
import { DIALECT_NAMES, type DialectName, InvalidNameError, type Mapping, toSql } from '../../src/sql/index.js';

/** Names and values that would end a quote, a statement or a comment where they were not escaped. */
const HOSTILE = [
  `"; DROP TABLE loans; --`,
  `'; DROP TABLE loans; --`,
  '`; DROP TABLE loans; --',
  `"`,
  `'`,
  '`',
  '""',
  "''",
  '\\',
  "\\'",
  '\\"',
  '\\`',
  "a\\' OR 1=1 --",
  '*/ 1 /*',
  'a\nb',
  '-- x',
  '$1',
  ':name',
  '?',
  '%s',
  '{{x}}',
  '银行“贷款”表',
  'ʼ＇′',
  '\u202e\u2066',
  '😀',
  ' leading and trailing ',
  'SELECT',
];

const PARSERS = {
  duckdb: 'duckdb',
  postgres: 'postgresql',
  spark: 'spark',
  trino: 'generic',
  clickhouse: 'clickhouse',
  mysql: 'mysql',
} as const satisfies Record<DialectName, string>;

function mappingOf(name: string): Mapping {
  return {
    loans: {
      table: [name, name],
      id: name,
      facts: { 'borrower.kind': { column: name, values: { [name]: 'enterprise' } }, 'borrower.creditTotal': name },
    },
    schedule: { table: name, loanId: name, instalment: name, facts: { dueDate: name, principal: { column: name, unit: 'fen' } } },
  };
}

beforeAll(() => init());

// Every hostile name makes a statement of its own.
const TIMEOUT = 60_000;

describe('hostile names and values', () => {
  it.each(DIALECT_NAMES)(
    'leave one statement in %s',
    (dialect) => {
      for (const name of HOSTILE) {
        const { sql } = toSql(ningxia2020(), { dialect, mapping: mappingOf(name), columns: ['loan_id', 'track'] });
        const statements = parse(sql, PARSERS[dialect]);
        expect([name, statements.length]).toEqual([name, 1]);
        expect([name, Object.keys(statements[0] as object)]).toEqual([name, ['Query']]);
      }
    },
    TIMEOUT,
  );

  it(
    'name the columns that they say, in DuckDB',
    async () => {
      const connection = await (await DuckDBInstance.create(':memory:')).connect();
      const run = async (sql: string) => (await connection.runAndReadAll(sql)).getRows();
      await expectRoundTrip('duckdb', async (create, statement) => {
        for (const sql of create) await run(sql);
        return (await run(statement)).map((row) => row.map(String));
      });
    },
    TIMEOUT,
  );

  it(
    'name the columns that they say, in PostgreSQL',
    async () => {
      const database = await PGlite.create();
      await expectRoundTrip('postgres', async (create, statement) => {
        for (const sql of create) await database.exec(sql);
        const { rows } = await database.query<Record<string, string>>(statement);
        return rows.map((row) => Object.values(row).map(String));
      });
      // The same where the server reads backslashes in ordinary texts as escapes.
      await database.exec('SET standard_conforming_strings = off');
      const { rows } = await database.query<Record<string, string>>(`SELECT ${DIALECTS.postgres.text("\\' || 1")} AS x`);
      expect(rows).toEqual([{ x: "\\' || 1" }]);
      await database.close();
    },
    TIMEOUT,
  );

  it.each(['duckdb', 'postgres', 'spark', 'trino', 'mysql'] as const)(
    'of any characters are one token of %s',
    (dialect) => {
      const { identifier, text } = DIALECTS[dialect];
      const quote = dialect === 'spark' || dialect === 'mysql' ? '`' : '"';
      fc.assert(
        fc.property(fc.string({ unit: 'binary', minLength: 1 }), (value) => {
          fc.pre(!value.includes('\0') && !value.includes('${'));
          const quoted = identifier(value);
          expect(quoted.slice(1, -1).replaceAll(quote + quote, '')).not.toContain(quote);
          // Between its quotes a text holds neither a lone quote nor, where a server may take it for an escape, a backslash.
          const pieces = text(value).startsWith('E')
            ? [text(value).slice(2, -1).replaceAll('\\\\', '').replaceAll("''", '')]
            : [...text(value).matchAll(/'((?:[^']|'')*)'/g)].map(([, piece = '']) => piece.replaceAll("''", ''));
          for (const piece of pieces) expect(piece).not.toMatch(dialect === 'duckdb' || dialect === 'trino' ? /'/ : /['\\]/);
        }),
      );
    },
    TIMEOUT,
  );

  it('that a dialect cannot write are refused', () => {
    for (const dialect of DIALECT_NAMES) {
      expect(() => toSql(ningxia2020(), { dialect, mapping: mappingOf('a\0b') })).toThrow(InvalidNameError);
    }
    expect(() => toSql(ningxia2020(), { dialect: 'spark', mapping: mappingOf('$' + '{spark.master}') })).toThrow(
      /Spark replaces/,
    );
    expect(() => toSql(ningxia2020(), { dialect: 'duckdb', mapping: mappingOf('') })).toThrow(/invalid mapping/);
  });

  it(
    'in a rulebook stay within their comments',
    () => {
      const book = ningxia2020();
      for (const remark of HOSTILE) {
        const [first, ...rest] = book.ruleSets;
        const hostile = {
          ...book,
          ruleSets: [{ ...first, title: { zh: remark || 'x', en: `${remark}\n; DROP TABLE x` } }, ...rest],
        } as typeof book;
        for (const dialect of DIALECT_NAMES) {
          const { sql } = toSql(hostile, { dialect, columns: ['loan_id', 'track'] });
          expect(parse(sql, PARSERS[dialect]).length).toBe(1);
        }
        expect(lineComment(remark)).not.toMatch(/[\n\r;\\$*]|\p{Cf}/u);
      }
    },
    TIMEOUT,
  );
});

/** Loans whose tables and columns have hostile names and hostile codes, decided. */
async function expectRoundTrip(
  name: 'duckdb' | 'postgres',
  run: (create: readonly string[], statement: string) => Promise<string[][]>,
): Promise<void> {
  const { identifier, text } = DIALECTS[name];
  for (const [at, hostile] of HOSTILE.entries()) {
    const [loans, schedule] = [`${hostile}l${at}`, `${hostile}s${at}`];
    const code = `${hostile}code`;
    const mapping: Mapping = {
      loans: {
        table: loans,
        id: `${hostile}id`,
        facts: {
          'borrower.kind': { column: hostile, values: { [code]: 'enterprise' } },
          'borrower.size': { column: `${hostile}2`, values: { [hostile]: 'small' } },
          'borrower.creditTotal': `${hostile}3`,
        },
      },
      schedule: {
        table: schedule,
        loanId: `${hostile}id`,
        instalment: `${hostile}no`,
        facts: { dueDate: `${hostile}due`, principal: `${hostile}p` },
      },
    };
    const create = [
      `CREATE TABLE ${identifier(loans)} AS SELECT 'x' AS ${identifier(`${hostile}id`)}, ${text(code)} AS ${identifier(hostile)},
        ${text(hostile)} AS ${identifier(`${hostile}2`)}, 10000000.00 AS ${identifier(`${hostile}3`)}`,
      `CREATE TABLE ${identifier(schedule)} AS SELECT 'x' AS ${identifier(`${hostile}id`)}, 1 AS ${identifier(`${hostile}no`)},
        DATE '2020-12-31' AS ${identifier(`${hostile}due`)}, 1.00 AS ${identifier(`${hostile}p`)}`,
    ];
    const { sql } = toSql(ningxia2020(), { dialect: name, mapping, columns: ['loan_id', 'limb', 'track'] });
    const rows = await run(create, sql);
    expect([hostile, rows]).toEqual([hostile, Array(2).fill(['x', 'enterprise', 'shall-defer'])]);
  }
}
