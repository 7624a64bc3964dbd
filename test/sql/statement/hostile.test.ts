import { DuckDBInstance } from '@duckdb/node-api';
import { init, parse } from '@guanmingchiu/sqlparser-ts';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadRulebook } from '../../../src/rulebook/load/load-rulebook.js';
import { ningxia2020 } from '../../../src/rulebook/shipped/ningxia-2020.js';
import { DIALECTS } from '../../../src/sql/dialects/dialects.js';
import { DIALECT_NAMES, InvalidNameError, type Mapping, toSql } from '../../../src/sql/index.js';
import { lineComment } from '../../../src/sql/statement/comment.js';
import { itAtTimes, sampleOf } from '../../depth.js';
import { PARSERS } from '../parsers.js';
import { emptyPglite } from '../pglite.js';

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

/** The hostile texts in turn, from one of them on. */
const inTurn = (from: number) => (at: number) => HOSTILE[(from + at) % HOSTILE.length] as string;

/** A mapping in which every name and every code is hostile. */
function mappingOf(name: (at: number) => string): Mapping {
  return {
    loans: {
      table: [name(0), name(1)],
      id: name(2),
      facts: { 'borrower.kind': { column: name(3), values: { [name(4)]: 'enterprise' } }, 'borrower.creditTotal': name(5) },
    },
    schedule: {
      table: name(6),
      loanId: name(7),
      instalment: name(8),
      facts: { dueDate: name(9), principal: { column: name(10), unit: 'fen' } },
    },
  };
}

/** Where to start in the list so that each of it takes its turn, so many at a time. */
const startsOf = (size: number) => HOSTILE.flatMap((_, at) => (at % size === 0 ? [at] : []));

beforeAll(() => init());

const TIMEOUT = 60_000;

describe('hostile names and values', () => {
  it.each(DIALECT_NAMES)(
    'leave one statement in %s',
    (dialect) => {
      for (const from of sampleOf(startsOf(11), 2)) {
        const { sql } = toSql(ningxia2020(), { dialect, mapping: mappingOf(inTurn(from)), columns: ['loan_id', 'track'] });
        expect(parse(sql, PARSERS[dialect]).map((statement) => Object.keys(statement as object))).toEqual([['Query']]);
      }
    },
    TIMEOUT,
  );

  it(
    'name exactly these columns in DuckDB',
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

  itAtTimes(
    'name exactly these columns in PostgreSQL',
    async () => {
      const database = await emptyPglite();
      await expectRoundTrip('postgres', async (create, statement) => {
        for (const sql of create) await database.exec(sql);
        const { rows } = await database.query<Record<string, string>>(statement);
        return rows.map((row) => Object.values(row).map(String));
      });
      // The result is the same if the server reads backslashes in ordinary texts as escapes.
      await database.exec('SET standard_conforming_strings = off');
      const { rows } = await database.query<Record<string, string>>(`SELECT ${DIALECTS.postgres.text("\\' || 1")} AS x`);
      expect(rows).toEqual([{ x: "\\' || 1" }]);
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
      expect(() => toSql(ningxia2020(), { dialect, mapping: mappingOf(() => 'a\0b') })).toThrow(InvalidNameError);
    }
    const variable = '$' + '{spark.master}';
    expect(() => toSql(ningxia2020(), { dialect: 'spark', mapping: mappingOf(() => variable) })).toThrow(/Spark replaces/);
    expect(() => toSql(ningxia2020(), { dialect: 'duckdb', mapping: mappingOf(() => '') })).toThrow(/invalid mapping/);
  });

  it(
    'in a rulebook stay within their comments',
    () => {
      const { digest: _, ...data } = ningxia2020();
      const remark = (at: number) => `${inTurn(0)(at)}\n; DROP TABLE x`;
      const ruleSets = data.ruleSets.map((set, at) => ({
        ...set,
        title: { zh: remark(at), en: remark(at + 14) },
        rules: set.rules.map((rule, of) => ({
          ...rule,
          event: { ...rule.event, params: { ...rule.event.params, en: remark(at + of + 7) } },
        })),
      }));
      for (const dialect of DIALECT_NAMES) {
        const { sql } = toSql(loadRulebook({ ...data, ruleSets }), { dialect, columns: ['loan_id', 'track'] });
        expect(parse(sql, PARSERS[dialect])).toHaveLength(1);
      }
      for (const hostile of HOSTILE) expect(lineComment(hostile)).not.toMatch(/[\n\r;\\$*]|\p{Cf}/u);
    },
    TIMEOUT,
  );
});

const NAMES = ['loans', 'schedule', 'id', 'kind', 'size', 'credit', 'number', 'due', 'principal', 'enterprise'] as const;

/** Loans whose tables and columns have hostile names and hostile codes, decided. */
async function expectRoundTrip(
  dialect: 'duckdb' | 'postgres',
  run: (create: readonly string[], statement: string) => Promise<string[][]>,
): Promise<void> {
  const { identifier, text } = DIALECTS[dialect];
  for (const from of sampleOf(startsOf(NAMES.length), 2)) {
    // With what it stands for after it: some of the list differ by their case or their spaces alone.
    const name = Object.fromEntries(NAMES.map((what, at) => [what, `${inTurn(from)(at)}${what}`])) as Record<
      (typeof NAMES)[number],
      string
    >;
    const mapping: Mapping = {
      loans: {
        table: name.loans,
        id: name.id,
        facts: {
          'borrower.kind': { column: name.kind, values: { [name.enterprise]: 'enterprise' } },
          'borrower.size': { column: name.size, values: { [name.kind]: 'small' } },
          'borrower.creditTotal': name.credit,
        },
      },
      schedule: {
        table: name.schedule,
        loanId: name.id,
        instalment: name.number,
        facts: { dueDate: name.due, principal: name.principal },
      },
    };
    const create = [
      `CREATE TABLE ${identifier(name.loans)} AS SELECT 'x' AS ${identifier(name.id)}, 10000000.00 AS ${identifier(name.credit)},
        ${text(name.enterprise)} AS ${identifier(name.kind)}, ${text(name.kind)} AS ${identifier(name.size)}`,
      `CREATE TABLE ${identifier(name.schedule)} AS SELECT 'x' AS ${identifier(name.id)}, 1 AS ${identifier(name.number)},
        DATE '2020-12-31' AS ${identifier(name.due)}, 1.00 AS ${identifier(name.principal)}`,
    ];
    const { sql } = toSql(ningxia2020(), { dialect, mapping, columns: ['loan_id', 'limb', 'track'] });
    expect(await run(create, sql)).toEqual(Array(2).fill(['x', 'enterprise', 'shall-defer']));
  }
}
