/**
 * What a comparison of two laws costs in files: whole runs of `liubao compare` over 1,000,000 and 10,000,000 instalments, with
 * time and peak memory, which should hardly grow with the file. `npm run build` first; `BENCH_INSTALMENTS=200000` runs a smaller size.
 */

import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printRun, run, SIZES, writePortfolio } from './whole-run.js';

const AGAINST = [
  ['another ceiling', 'parameter=inclusive.creditCeiling=30000000.00'],
  ['another reading', 'reading=penalty.compound=not-covered'],
] as const;

const folder = mkdtempSync(join(tmpdir(), 'liubao-bench-'));
const input = join(folder, 'loans.ndjson');
for (const size of SIZES) {
  writePortfolio(input, size);
  const megabytes = Math.round(statSync(input).size / 1e6);
  for (const [name, against] of AGAINST) {
    printRun(`${name}, NDJSON (${megabytes} MB)`, size, run('compare', input, '--against', against, '--format', 'json'));
  }
}
rmSync(folder, { recursive: true });
