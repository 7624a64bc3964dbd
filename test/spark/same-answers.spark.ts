import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { ningxia2020 } from '../../src/rulebook/shipped/ningxia-2020.js';
import { SELECTIONS, type Selection } from '../../src/sql/index.js';
import { expectedLines } from '../sql/differences.js';
import { fixtureLoans, type LoansUnderOptions } from '../sql/fixture-loans.js';
import { generatedLoans } from '../sql/generated-loans.js';
import { linesSql } from '../sql/rows-as-text.js';
import { columnType, loanRow, scheduleRows, TABLES } from '../sql/tables.js';
import { sparkPython } from './python.js';

const SEED = Number(process.env.SEED ?? 20200628);
const LOANS = Number(process.env.SPARK_LOANS ?? 100_000);
/** How many sets of options are tried beside none: each has statements of its own, and Spark takes some ten seconds to compile one. */
const OPTION_SETS = Number(process.env.SPARK_OPTION_SETS ?? Number.POSITIVE_INFINITY);

it(`Spark, several workers, decides the fixtures and ${LOANS} generated loans as the evaluator does, seed ${SEED}`, async (test) => {
  const found = sparkPython();
  if ('missing' in found) {
    process.stderr.write(`\nSKIPPED: Spark was not compared with the evaluator: ${found.missing}\n`);
    test.skip(found.missing);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'liubao-spark-'));
  const runs = [
    prepared(join(folder, 'fixtures'), drawn(fixtureLoans())),
    prepared(join(folder, 'generated'), [{ options: {}, loans: [...generatedLoans(LOANS, SEED)] }]),
  ];
  const script = new URL('decide.py', import.meta.url).pathname;
  const { stdout } = await promisify(execFile)(found.python, [script, ...runs.map((run) => run.folder)], { maxBuffer: 2 ** 24 });
  process.stderr.write(`${stdout.trim().split('\n').slice(-3).join('\n')}\n`);
  for (const run of runs) {
    run.groups.forEach(({ loans, options }, at) => {
      const expected = expectedLines(loans, options);
      const ids = new Set(loans.map(({ id }) => id));
      for (const select of selectionsUnder(options)) {
        const lines = readFileSync(join(run.folder, `${at}-${select}.lines`), 'utf8')
          .split('\n')
          .slice(0, -1);
        const ours = lines.filter((line) => ids.has(line.slice(0, line.indexOf('|'))));
        expect(expected.differing(ours, select)).toEqual([]);
      }
    });
  }
  rmSync(folder, { recursive: true });
});

/** The loans decided under no options, and those of so many sets of options, evenly spaced from one that the seed draws. */
function drawn(groups: readonly LoansUnderOptions[]): readonly LoansUnderOptions[] {
  const hasOptions = ({ options }: LoansUnderOptions) => Object.keys(options).length > 0;
  const chosen = groups.filter(hasOptions);
  const sets = Math.min(OPTION_SETS, chosen.length);
  const places = Array.from({ length: sets }, (_, at) => (SEED + Math.floor((at * chosen.length) / sets)) % chosen.length);
  process.stderr.write(`${sets} of ${chosen.length} sets of options, and none\n`);
  return [...groups.filter((group) => !hasOptions(group)), ...chosen.filter((_, at) => places.includes(at))];
}

/** A folder with the tables of these loans, and a statement for each group of them and each kind of row. */
function prepared(folder: string, groups: readonly LoansUnderOptions[]) {
  mkdirSync(folder);
  const loans = groups.flatMap((group) => group.loans);
  const ndjson = (rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  writeFileSync(join(folder, 'loans.ndjson'), ndjson(loans.map(loanRow)));
  writeFileSync(join(folder, 'schedule.ndjson'), ndjson(loans.flatMap(scheduleRows)));
  const schema = Object.entries(TABLES).map(([table, columns]) => [
    table,
    columns.map(({ name, type }) => [name, columnType(type, 'STRING')]),
  ]);
  writeFileSync(join(folder, 'schema.json'), JSON.stringify(Object.fromEntries(schema)));
  groups.forEach(({ options }, at) => {
    for (const select of selectionsUnder(options)) {
      writeFileSync(join(folder, `${at}-${select}.sql`), linesSql(ningxia2020(), { dialect: 'spark', select, ...options }));
    }
  });
  return { folder, groups };
}

/** Spark compiles each statement anew: what no option of a guarantee touches is compared row by row of the components. */
function selectionsUnder({ readings = {}, parameters = {} }: LoansUnderOptions['options']): readonly Selection[] {
  const named = [...Object.keys(readings), ...Object.keys(parameters)];
  return named.length === 0 || named.some((name) => /guarantee/i.test(name)) ? SELECTIONS : ['components'];
}
