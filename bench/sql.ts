/**
 * What the statement costs on DuckDB, over 1,000,000 instalments of 100,000 loans in Parquet files, beside a plain loop of
 * json-rules-engine over the same loans and beside DuckDB's own scans of the same files. Best of five, wall clock.
 */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { Loan, type LoanInput, ningxia2020 } from '../src/index.js';
import { createEngine, decideWithEngine } from '../src/json-rules-engine/index.js';
import { type ComponentColumn, toSql } from '../src/sql/index.js';
import { columnType, loanRow, scheduleRows, TABLES } from '../test/sql/tables.js';
import { loansForBench } from './loans.js';
import { measure } from './measure.js';

const DIFFERENT = 1000;
const COPIES = 100;
const TERMS = 10;
const INSTALMENTS = DIFFERENT * COPIES * TERMS;

/** The loans of the bench with ten monthly instalments each. */
const loans = loansForBench(DIFFERENT).map((loan, at): LoanInput => {
  const [first] = loan.schedule;
  const schedule = Array.from({ length: TERMS }, (_, term) => {
    const month = String(term + 3).padStart(2, '0');
    return { ...first, dueDate: `2020-${month}-${String((at % 28) + 1).padStart(2, '0')}` };
  });
  const application = {
    appliedOn: '2020-07-01',
    principalUntil: '2021-03-31',
    interestUntil: at % 3 === 0 ? '2021-06-30' : null,
  };
  return { ...loan, schedule, application };
});

const folder = mkdtempSync(join(tmpdir(), 'liubao-bench-'));
const connection = await (await DuckDBInstance.create(':memory:')).connect();
const run = (sql: string) => connection.run(sql);

for (const [table, rows] of [
  ['loans', loans.map((loan) => loanRow(Loan.parse(loan)))],
  ['schedule', loans.flatMap((loan) => scheduleRows(Loan.parse(loan)))],
] as const) {
  const file = join(folder, `${table}.ndjson`);
  writeFileSync(file, rows.map((row) => JSON.stringify(row)).join('\n'));
  const columns = TABLES[table].map(({ name, type }) => `"${name}": '${columnType(type, 'VARCHAR')}'`).join(', ');
  const id = table === 'loans' ? 'id' : 'loan_id';
  const read = `read_json('${file}', format = 'newline_delimited', columns = {${columns}})`;
  // Amounts and days of their own in every copy, as in a bank's table: files of the same few values are scanned in no time.
  const own = `hash(t.${id}, copy, ${table === 'loans' ? '0' : 't.instalment'})`;
  const varied =
    table === 'loans'
      ? `CAST(t.borrower_credit_total + ${own} % 100000 / 100 AS DECIMAL(15, 2)) AS borrower_credit_total`
      : [
          `t.due_date + CAST(${own} % 28 AS INTEGER) AS due_date`,
          `CAST(CASE WHEN t.principal > 0 THEN t.principal + ${own} % 10000000 / 100 ELSE 0 END AS DECIMAL(15, 2)) AS principal`,
          `CAST(t.interest + ${own} % 100000 / 100 AS DECIMAL(15, 2)) AS interest`,
        ].join(', ');
  const parquet = join(folder, `${table}.parquet`);
  await run(
    `COPY (SELECT t.* REPLACE (t.${id} || '-' || copy AS ${id}, ${varied}) FROM range(${COPIES}) AS c (copy), ${read} AS t) TO '${parquet}'`,
  );
  await run(`CREATE VIEW ${table} AS FROM '${parquet}'`);
}

async function seconds(sql: string): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let at = 0; at < 5; at++) {
    const start = performance.now();
    await run(sql);
    best = Math.min(best, (performance.now() - start) / 1000);
  }
  return best;
}

const statement = (...columns: ComponentColumn[]) =>
  toSql(ningxia2020(), { dialect: 'duckdb', ...(columns.length === 0 ? {} : { columns }) }).sql;

const engine = createEngine();
const loop = await measure('json-rules-engine', loans.slice(0, 20), (loan) => decideWithEngine(engine, loan));
const engineSeconds = INSTALMENTS / (loop.perSecond * TERMS);

const scan = await seconds(
  `SELECT count(*) FROM schedule WHERE due_date BETWEEN DATE '2020-06-01' AND DATE '2020-12-31' AND principal > 0`,
);
const join_ = await seconds(
  `SELECT count(*) FROM schedule JOIN loans ON id = loan_id
   WHERE due_date BETWEEN DATE '2020-06-01' AND DATE '2020-12-31' AND (principal > 0 OR interest > 0)
     AND borrower_kind = 'enterprise' AND borrower_size IN ('micro', 'small') AND borrower_credit_total <= 10000000`,
);
const results: readonly [string, number][] = [
  ['track, counted', await seconds(`SELECT track, count(*) FROM (${statement('track')}) GROUP BY track`)],
  [
    'track and outcome, counted',
    await seconds(`SELECT track, outcome, count(*) FROM (${statement('track', 'outcome')}) GROUP BY ALL`),
  ],
  [
    'penalty interest, summed by track',
    await seconds(`SELECT track, sum(penalty_amount) FROM (${statement('track', 'penalty_amount')}) GROUP BY track`),
  ],
  ['missing facts, counted', await seconds(`SELECT missing, count(*) FROM (${statement('missing')}) GROUP BY missing`)],
  ['every column, to Parquet', await seconds(`COPY (${statement()}) TO '${join(folder, 'decisions.parquet')}'`)],
];

console.log(`${INSTALMENTS.toLocaleString('en-GB')} instalments, principal and interest each, of ${DIFFERENT * COPIES} loans\n`);
const line = (name: string, time: number) =>
  console.log(
    `${name.padEnd(40)} ${time.toFixed(3).padStart(10)} s  engine ÷ ${Math.round(engineSeconds / time)
      .toLocaleString('en-GB')
      .padStart(7)}  scan × ${(time / scan).toFixed(1).padStart(6)}  join × ${(time / join_).toFixed(1).padStart(5)}`,
  );
line(`json-rules-engine, from ${Math.round(loop.perSecond)} loans/s`, engineSeconds);
line('bare count of the schedule, filtered', scan);
line('bare count of the two joined, filtered', join_);
for (const [name, time] of results) line(name, time);
connection.closeSync();
rmSync(folder, { recursive: true });
