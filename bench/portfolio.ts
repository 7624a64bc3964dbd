/**
 * What a portfolio costs in files. First, on one core and in memory: the lines of the fixture portfolio decided, beside
 * `JSON.parse` and `JSON.stringify` of the same lines. Then whole runs of the command over 1,000,000 and 10,000,000
 * instalments: time and peak memory, which should not grow with the file. `npm run build` first.
 */

import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { Loan } from '../src/index.js';
import { chunkDecider } from '../src/portfolio/decide/chunk-decider.js';
import { columnType, loanRow, scheduleRows, TABLES } from '../test/sql/tables.js';
import { measureInTurns, table } from './measure.js';
import { INSTALMENTS, LINES, printRun, run, SIZES, writePortfolio } from './whole-run.js';

const PORTFOLIO = readFileSync('fixtures/portfolio/loans.ndjson');
const LOANS = LINES.map((line) => Loan.parse(JSON.parse(line)));

console.log(`one core, in memory, chunks of ${LINES.length} loans with ${INSTALMENTS} instalments\n`);
const decide = chunkDecider({ shape: { kind: 'loan', nullIsUnknown: false }, rows: 'loans', syntax: 'ndjson' });
const answers = new TextDecoder().decode(decide({ bytes: PORTFOLIO, first: true }).bytes);
const decisions = answers
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line));

/** The lines of a chunk of bytes, as whoever reads them with JSON.parse has them. */
function eachLine(bytes: Buffer, use: (line: string) => void): void {
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf('\n', start);
    use(bytes.toString('utf8', start, end));
    start = end + 1;
  }
}
const [decided, ...peers] = measureInTurns([
  { name: 'lines decided', run: () => decide({ bytes: PORTFOLIO, first: true }).bytes },
  {
    name: 'JSON.parse + JSON.stringify, same lines',
    run() {
      const lines: string[] = [];
      eachLine(PORTFOLIO, (line) => lines.push(JSON.stringify(JSON.parse(line))));
      return Buffer.from(lines.join('\n'));
    },
  },
  {
    name: 'JSON.parse in, JSON.stringify out',
    run() {
      const lines: string[] = [];
      eachLine(PORTFOLIO, (line) => JSON.parse(line));
      for (const decision of decisions) lines.push(JSON.stringify(decision));
      return Buffer.from(lines.join('\n'));
    },
  },
]).map((each) => ({ ...each, perSecond: each.perSecond * INSTALMENTS }));
if (decided !== undefined) table(decided, peers);

const folder = mkdtempSync(join(tmpdir(), 'liubao-bench-'));
async function writeTables(copies: number): Promise<void> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  for (const [name, rows, id] of [
    ['loans', LOANS.map(loanRow), 'id'],
    ['schedule', LOANS.flatMap(scheduleRows), 'loan_id'],
  ] as const) {
    const lines = join(folder, `${name}.lines`);
    const file = openSync(lines, 'w');
    writeSync(file, rows.map((row) => JSON.stringify(row)).join('\n'));
    closeSync(file);
    const columns = TABLES[name].map((column) => `"${column.name}": '${columnType(column.type, 'VARCHAR')}'`).join(', ');
    const read = `read_json('${lines}', format = 'newline_delimited', columns = {${columns}})`;
    await connection.run(
      `COPY (SELECT t.* REPLACE (t.${id} || '-' || copy AS ${id}) FROM range(${copies}) AS c (copy), ${read} AS t) TO '${join(folder, `${name}.parquet`)}'`,
    );
  }
  connection.closeSync();
}

console.log('\nwhole runs of the command\n');
for (const size of SIZES) {
  const copies = Math.ceil(size / INSTALMENTS);
  const [input, output] = [join(folder, 'loans.ndjson'), join(folder, 'out.ndjson')];
  writePortfolio(input, size);
  const megabytes = Math.round(statSync(input).size / 1e6);
  printRun(`js, 1 thread, NDJSON (${megabytes} MB) to NDJSON`, size, run('portfolio', input, '--out', output, '--threads', '1'));
  printRun(`js, all threads, NDJSON (${megabytes} MB) to NDJSON`, size, run('portfolio', input, '--out', output));
  rmSync(input);
  rmSync(output);
  await writeTables(copies);
  const tables = [
    join(folder, 'loans.parquet'),
    '--schedule',
    join(folder, 'schedule.parquet'),
    '--out',
    join(folder, 'out.parquet'),
  ];
  for (const limit of ['2GB', '512MB'])
    printRun(
      `duckdb, ${limit}, Parquet to Parquet`,
      size,
      run('portfolio', ...tables, '--engine', 'duckdb', '--memory-limit', limit),
    );
}
rmSync(folder, { recursive: true });
