import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';

const PORTFOLIO = readFileSync('fixtures/portfolio/loans.ndjson', 'utf8');

/** The lines of the fixture portfolio. */
export const LINES = PORTFOLIO.trimEnd().split('\n');

/** How many instalments the loans of the fixture portfolio have. */
export const INSTALMENTS = LINES.reduce((sum, line) => sum + (JSON.parse(line) as { schedule: unknown[] }).schedule.length, 0);

/** How many instalments whole runs are measured over. */
export const SIZES = (process.env.BENCH_INSTALMENTS ?? '1000000 10000000').split(' ').map(Number);

const USAGE =
  'data:text/javascript,process.on("exit",()=>{const u=process.resourceUsage();process._rawDebug("peak="+u.maxRSS+" microseconds="+(u.userCPUTime+u.systemCPUTime))})';

/** What a run of the command took: seconds, those of processors, and the most megabytes that it held. */
export interface WholeRun {
  readonly seconds: number;
  readonly processor: number;
  readonly peak: number;
}

/** Runs the command. */
export function run(...args: readonly string[]): WholeRun {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--import', USAGE, 'dist/cli/liubao.js', ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
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

/** Prints what a run took. */
export function printRun(name: string, size: number, { seconds, processor, peak }: WholeRun): void {
  console.log(
    `${name.padEnd(46)} ${size.toLocaleString('en-GB').padStart(11)} instalments ${seconds.toFixed(1).padStart(7)} s ${processor.toFixed(1).padStart(7)} s of processors ${Math.round(peak).toString().padStart(6)} MB at most`,
  );
}

/** Writes the fixture portfolio over and over, each loan under an id of its own, until there are so many instalments. */
export function writePortfolio(path: string, instalments: number): void {
  const file = openSync(path, 'w');
  const copies = Math.ceil(instalments / INSTALMENTS);
  for (let copy = 0; copy < copies; copy++) writeSync(file, PORTFOLIO.replaceAll('"NX-P-', `"NX-${copy}-`));
  closeSync(file);
}
