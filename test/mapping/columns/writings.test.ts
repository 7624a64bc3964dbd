import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { exactValue, type FactType, type PlainValue } from '../../../src/facts/fact.js';
import { BORROWER_KINDS } from '../../../src/facts/loan/loan-schema.js';
import { cellReader, FAULT as NO_VALUE } from '../../../src/mapping/columns/cell-reader.js';
import { DIALECTS } from '../../../src/sql/dialects/dialects.js';
import { hasFactValue, isUnreadable, mappedFact, optionalDate } from '../../../src/sql/source/mapped-fact.js';
import { cases, not, text, when } from '../../../src/sql/statement/expression.js';
import { printExpression } from '../../../src/sql/statement/print-expression.js';
import { orAtTimes, runs } from '../../depth.js';
import { emptyPglite } from '../../sql/pglite.js';
import { FAULT, WRITINGS, type Writing, type Written } from './writings.js';

const TYPES: Readonly<Record<Writing['type'], FactType>> = {
  money: { kind: 'money' },
  rate: { kind: 'rate' },
  date: { kind: 'date' },
  flag: { kind: 'flag' },
  kind: { kind: 'choice', values: BORROWER_KINDS },
};

type Run = (sql: string) => Promise<Record<string, unknown>[]>;
const DATABASES = orAtTimes<'duckdb' | 'postgres'>('duckdb', 'postgres', 'writings in PostgreSQL');
const run = new Map<'duckdb' | 'postgres', Run>();
beforeAll(async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  run.set('duckdb', async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson());
  if (!DATABASES.includes('postgres')) return;
  const postgres = await emptyPglite();
  run.set('postgres', async (sql) => (await postgres.query<Record<string, unknown>>(sql)).rows);
}, 120_000);

/** A value as the statement has it, as text. */
function inStatement(type: FactType, means: Written['means']): string | null {
  if (means === undefined || means === null || typeof means === 'object') return null;
  if (type.kind === 'date') return String(means);
  return String(exactValue(type, means as PlainValue));
}

describe.each(WRITINGS)('$type: $name', ({ type: kind, mapping: without, cells, expected }) => {
  const type = TYPES[kind];
  const mapping = { column: 'v', ...without };
  const reader = cellReader(type, mapping);

  it('a cell of a file is read back exactly, or is no value', () => {
    fc.assert(
      fc.property(cells, ({ text: cell, means }) => {
        const read = reader.read(cell);
        expect(read === NO_VALUE ? FAULT : read).toEqual(means);
        const saysNothing = bare(cell) === '' || isMark(cell, without.unknown);
        expect(reader.says(cell)).toBe(means !== undefined || (without.values !== undefined && !saysNothing));
        expect(reader.expected).toMatch(expected);
      }),
      { numRuns: runs(400) },
    );
  });

  it.each(DATABASES)('the printed statement reads the same: %s', async (dialect) => {
    const sample = fc.sample(cells, runs(300));
    const expressions = readings(type, mapping);
    const sql = (name: keyof typeof expressions) => printExpression(expressions[name], DIALECTS[dialect]);
    const rows = sample.map(({ text: cell }, at) => `(${at}, ${DIALECTS[dialect].text(cell)})`);
    const read = await run.get(dialect)?.(
      `SELECT n, CAST(${sql('value')} AS VARCHAR) AS value, ${sql('bad')} AS bad, ${sql('none')} AS none, ${sql('said')} AS said
       FROM (VALUES ${rows.join(', ')}) AS l (n, v) ORDER BY n`,
    );
    sample.forEach(({ text: cell, means }, at) => {
      const isFault = typeof means === 'object' && means !== null;
      // A code without a meaning is reported, not refused.
      const isOddCode = means === undefined && without.values !== undefined && bare(cell) !== '' && !isMeant(cell, without);
      expect(read?.[at], JSON.stringify(cell)).toMatchObject({
        value: inStatement(type, means),
        bad: isFault || isOddCode,
        said: reader.says(cell),
        ...(type.kind === 'date' ? { none: means === null ? 'false' : isFault || means === undefined ? 'NULL' : 'true' } : {}),
      });
    });
  });
});

const bare = (cell: string) => cell.replace(/^[ \t\u00a0\u3000]+|[ \t\u00a0\u3000]+$/g, '');
const isMark = (cell: string, marks: readonly string[] = []) => marks.includes(bare(cell));

/** Whether a cell is unknown on purpose. */
function isMeant(cell: string, { unknown, values = {}, otherwise, trim, ignoreCase }: Writing['mapping']): boolean {
  const key = (code: string) => (ignoreCase === true ? code.toLowerCase() : code);
  const code = key(trim === true ? bare(cell) : cell);
  const meant = Object.entries(values).some(([one, meaning]) => meaning === null && key(one) === code);
  return otherwise !== undefined || isMark(cell, unknown) || meant;
}

/** What the statement makes of the column. */
function readings(type: FactType, mapping: { readonly column: string }) {
  const exists = type.kind === 'date' ? optionalDate(mapping, undefined, 'l').exists : text('');
  return {
    value: mappedFact(type, mapping, 'l'),
    bad: isUnreadable(type, mapping, 'l'),
    said: hasFactValue(type, mapping, 'l'),
    none: type.kind === 'date' ? cases([when(exists, text('true')), when(not(exists), text('false'))], text('NULL')) : text(''),
  };
}
