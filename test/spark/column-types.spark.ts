import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { Decimal } from '../../src/facts/values/decimal.js';
import { spark } from '../../src/sql/dialects/spark.js';
import { toCheckSql } from '../../src/sql/index.js';
import { mappedColumn } from '../../src/sql/source/mapped-column.js';
import { printExpression } from '../../src/sql/statement/print-expression.js';
import { FACTS, readInFiles, typeOf, WRITINGS } from '../sql/source/writings.js';
import { sparkPython } from './python.js';

const TYPES = [
  ...[
    'STRING',
    'DECIMAL(15,2)',
    'DECIMAL(9,8)',
    'DECIMAL(38,20)',
    'BIGINT',
    'DOUBLE',
    'FLOAT',
    'BOOLEAN',
    'DATE',
    'TIMESTAMP',
    'TIMESTAMP_NTZ',
  ],
] as const;
const NULL = '∅';
// Lines are set apart by line ends.
const TEXTS = WRITINGS.filter((text) => !/[\n|]/.test(text));

it('Spark reads a column as a file is read, or names its value', async (test) => {
  const found = sparkPython();
  if ('missing' in found) {
    process.stderr.write(`\nSKIPPED: Spark was not compared with the reader of files: ${found.missing}\n`);
    test.skip(found.missing);
    return;
  }
  const folder = join(mkdtempSync(join(tmpdir(), 'liubao-spark-')), 'types');
  mkdirSync(folder);
  const rows = TEXTS.map((t, at) => `${JSON.stringify({ id: String(at), t })}\n`).join('');
  writeFileSync(join(folder, 'loans.ndjson'), rows);
  writeFileSync(join(folder, 'schedule.ndjson'), '{"loan_id": "0", "instalment": 1}\n');
  const schema = {
    loans: [
      ['id', 'STRING'],
      ['t', 'STRING'],
    ],
    schedule: [
      ['loan_id', 'STRING'],
      ['instalment', 'INT'],
    ],
  };
  writeFileSync(join(folder, 'schema.json'), JSON.stringify(schema));
  const line = (values: readonly string[]) =>
    `concat_ws('|', ${values.map((value) => `coalesce(CAST(${value} AS STRING), '${NULL}')`).join(', ')})`;
  TYPES.forEach((type, at) => {
    const readings = FACTS.map(([fact, mapping]) => {
      const reading = printExpression(mappedColumn(typeOf(fact), mapping, 'l'), spark);
      return typeOf(fact).kind === 'date' ? `datediff(${reading}, DATE '1970-01-01')` : reading;
    });
    const values = ['l.id', 'l.v', ...readings, ...FACTS.map(() => 'l.v IS NOT NULL')];
    writeFileSync(
      join(folder, `${at}.sql`),
      `SELECT ${line(values)} AS line FROM (SELECT id, try_cast(t AS ${type}) AS v FROM loans) AS l`,
    );
  });
  FACTS.forEach(([fact, mapping], at) => {
    const { sql } = toCheckSql({
      dialect: 'spark',
      mapping: {
        loans: { table: 'loans', id: 'id', facts: { [fact]: { ...mapping, column: 't' } } },
        schedule: { table: 'schedule', loanId: 'loan_id', instalment: 'instalment', facts: {} },
      },
    });
    writeFileSync(join(folder, `check-${at}.sql`), `SELECT loan_id FROM (${sql}) AS bad`);
  });
  const script = new URL('decide.py', import.meta.url).pathname;
  await promisify(execFile)(found.python, [script, folder], { maxBuffer: 2 ** 24 });
  const lines = (name: string) =>
    readFileSync(join(folder, `${name}.lines`), 'utf8')
      .split('\n')
      .slice(0, -1);

  const unread = new Map<string, Set<string>>();
  const unreadFigures = new Map<string, Set<string>>();
  TYPES.forEach((type, at) => {
    for (const row of lines(String(at))) {
      const [id, held, ...read] = row.split('|');
      const text = held === NULL || held === undefined ? null : plain(held, type);
      FACTS.forEach(([fact, mapping], of) => {
        const place = `${fact} ${JSON.stringify(mapping)} of ${JSON.stringify(TEXTS[Number(id)])} as ${type}`;
        const inFiles = readInFiles(typeOf(fact), mapping, text);
        if (read[of] !== NULL) expect(read[of], place).toBe(inFiles);
        else if (inFiles !== undefined) {
          const isFigure = typeOf(fact).kind === 'money' || typeOf(fact).kind === 'rate';
          for (const of of isFigure ? [unread, unreadFigures] : [unread]) {
            of.set(type, (of.get(type) ?? new Set()).add(TEXTS[Number(id)] ?? ''));
          }
        }
      });
      // A moment gives no day, though in some time zone it is midnight.
      const dates = FACTS.flatMap(([fact], of) => (typeOf(fact).kind === 'date' ? [read[of]] : []));
      if (type === 'TIMESTAMP') expect(new Set(dates)).toEqual(new Set([NULL]));
    }
  });
  expect([...(unread.get('STRING') ?? [])]).toEqual([]);
  // A figure is read whatever its type; as a code or a flag it is not one and zeros.
  const figures = (type: string) => [...(unreadFigures.get(type) ?? [])];
  for (const type of ['DECIMAL(15,2)', 'DECIMAL(9,8)', 'DECIMAL(38,20)']) expect(figures(type), type).toEqual([]);
  // Of more than 13 digits before its point, and a zero below zero.
  expect(figures('DOUBLE').filter((text) => text !== '-0' && Number(text) < 1e13)).toEqual([]);
  for (const type of ['BIGINT', 'BOOLEAN', 'DATE', 'TIMESTAMP_NTZ']) expect([...(unread.get(type) ?? [])], type).toEqual([]);
  FACTS.forEach(([fact], at) => {
    const read = new Map(lines('0').map((row) => [row.split('|')[0], row.split('|')[2 + at]]));
    const bad = TEXTS.flatMap((text, id) => (text.trim() !== '' && read.get(String(id)) === NULL ? [String(id)] : []));
    expect(lines(`check-${at}`).sort(), fact).toEqual(bad.sort());
  });
  rmSync(folder, { recursive: true });
});

/** A figure with the digits that it stands for. */
function plain(text: string, type: string): string {
  return /^(DECIMAL|DOUBLE)/.test(type) && Number.isFinite(Number(text)) ? new Decimal(text).toFixed() : text;
}
