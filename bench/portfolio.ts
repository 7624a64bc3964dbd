/**
 * What a portfolio costs in files. First, on one core and in memory: the lines of the fixture portfolio decided, beside
 * `JSON.parse` and `JSON.stringify` of the same lines. Then whole runs of the command over 1,000,000 and 10,000,000
 * instalments: time and peak memory, which should not grow with the file. `npm run build` first.
 */

import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { Loan } from '../src/index.js';
import { chunkDecider } from '../src/portfolio/decide/chunk-decider.js';
import { columnType, loanRow, scheduleRows, TABLES } from '../test/sql/tables.js';
import { measureInTurns, table } from './measure.js';

const PORTFOLIO = readFileSync('fixtures/portfolio/loans.ndjson');
const LINES = PORTFOLIO.toString().trimEnd().split('\n');
const LOANS = LINES.map((line) => Loan.parse(JSON.parse(line)));
const INSTALMENTS = LOANS.reduce((sum, { input }) => sum + input.schedule.length, 0);
const SIZES = (process.env.BENCH_INSTALMENTS ?? '1000000 10000000').split(' ').map(Number);

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
const USAGE =
  'data:text/javascript,process.on("exit",()=>{const u=process.resourceUsage();process._rawDebug("peak="+u.maxRSS+" microseconds="+(u.userCPUTime+u.systemCPUTime))})';

/** Runs the command and returns how long it took, in seconds and in those of processors, and how many megabytes it held at most. */
function run(...args: readonly string[]): { readonly seconds: number; readonly processor: number; readonly peak: number } {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--import', USAGE, 'dist/cli/liubao.js', 'portfolio', ...args], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  // A pool's threads leave by the same door; the last to leave is the process.
  const most = (pattern: RegExp) => Math.max(...[...stderr.matchAll(pattern)].map(([, figure]) => Number(figure)));
  return {
    seconds: (performance.now() - start) / 1000,
    processor: most(/microseconds=(\d+)/g) / 1e6,
    peak: most(/peak=(\d+)/g) / 1024,
  };
}

/** The portfolio over and over, each loan under an id of its own. */
function writeCopies(path: string, copies: number): void {
  const file = openSync(path, 'w');
  for (let copy = 0; copy < copies; copy++) writeSync(file, PORTFOLIO.toString().replaceAll('"NX-P-', `"NX-${copy}-`));
  closeSync(file);
}

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
const line = (name: string, size: number, { seconds, processor, peak }: ReturnType<typeof run>) =>
  console.log(
    `${name.padEnd(46)} ${size.toLocaleString('en-GB').padStart(11)} instalments ${seconds.toFixed(1).padStart(7)} s ${processor.toFixed(1).padStart(7)} s of processors ${Math.round(peak).toString().padStart(6)} MB at most`,
  );
for (const size of SIZES) {
  const copies = Math.ceil(size / INSTALMENTS);
  const [input, output] = [join(folder, 'loans.ndjson'), join(folder, 'out.ndjson')];
  writeCopies(input, copies);
  const megabytes = Math.round(statSync(input).size / 1e6);
  line(`js, 1 thread, NDJSON (${megabytes} MB) to NDJSON`, size, run(input, '--out', output, '--threads', '1'));
  line(`js, all threads, NDJSON (${megabytes} MB) to NDJSON`, size, run(input, '--out', output));
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
    line(`duckdb, ${limit}, Parquet to Parquet`, size, run(...tables, '--engine', 'duckdb', '--memory-limit', limit));
}
rmSync(folder, { recursive: true });
