import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { ningxia2020 } from '../../src/rules/ningxia-2020.js';
import { SELECTIONS } from '../../src/sql/index.js';
import { expectedLines } from '../sql/differences.js';
import { fixtureLoans, type LoansUnderOptions } from '../sql/fixture-loans.js';
import { generatedLoans } from '../sql/generated-loans.js';
import { linesSql } from '../sql/rows-as-text.js';
import { columnType, loanRow, scheduleRows, TABLES } from '../sql/tables.js';
import { sparkPython } from './python.js';

const SEED = Number(process.env.SEED ?? 20200628);
const LOANS = Number(process.env.SPARK_LOANS ?? 100_000);

it(`Spark, several workers, decides the fixtures and ${LOANS} generated loans as the evaluator does, seed ${SEED}`, async (test) => {
  const found = sparkPython();
  if ('missing' in found) {
    process.stderr.write(`\nSKIPPED: Spark was not compared with the evaluator: ${found.missing}\n`);
    test.skip(found.missing);
    return;
  }
  const groups: LoansUnderOptions[] = [...fixtureLoans(), { options: {}, loans: [...generatedLoans(LOANS, SEED)] }];
  const folder = mkdtempSync(join(tmpdir(), 'liubao-spark-'));
  const loans = groups.flatMap((group) => group.loans);
  const ndjson = (rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  writeFileSync(join(folder, 'loans.ndjson'), ndjson(loans.map(loanRow)));
  writeFileSync(join(folder, 'schedule.ndjson'), ndjson(loans.flatMap(scheduleRows)));
  const schema = Object.entries(TABLES).map(([table, columns]) => [
    table,
    columns.map(({ name, type }) => [name, columnType(type, 'STRING')]),
  ]);
  writeFileSync(join(folder, 'schema.json'), JSON.stringify(Object.fromEntries(schema)));
  const options = new Map(groups.map((group) => [JSON.stringify(group.options), group.options]));
  const names = new Map([...options.keys()].map((key, at) => [key, `under-${at}`]));
  for (const select of SELECTIONS) {
    for (const [key, under] of options) {
      const sql = linesSql(ningxia2020(), { dialect: 'spark', select, ...under });
      writeFileSync(join(folder, `${names.get(key)}-${select}.sql`), sql);
    }
  }

  const script = new URL('decide.py', import.meta.url).pathname;
  const { stdout } = await promisify(execFile)(found.python, [script, folder], { maxBuffer: 1024 * 1024 * 1024 });
  process.stderr.write(`${stdout.trim().split('\n').at(-1)}\n`);
  for (const group of groups) {
    const expected = expectedLines(group.loans, group.options);
    const ids = new Set(group.loans.map(({ id }) => id));
    for (const select of SELECTIONS) {
      const path = join(folder, `${names.get(JSON.stringify(group.options))}-${select}.lines`);
      const lines = readFileSync(path, 'utf8').split('\n').slice(0, -1);
      const ours = lines.filter((line) => ids.has(line.slice(0, line.indexOf('|'))));
      expect(expected.differing(ours, select)).toEqual([]);
    }
  }
  rmSync(folder, { recursive: true });
});
