import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, it, onTestFinished } from 'vitest';
import { itAtTimes, orAtTimes } from '../depth.js';

export const PORTFOLIO = 'fixtures/portfolio/loans.ndjson';

/** The lines of a text file that are not blank. */
export function linesOf(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}

/** The fixture portfolio once more, each loan under an id of its own. */
export function portfolioCopy(copy: number): string {
  return readFileSync(PORTFOLIO, 'utf8').replaceAll('{"id":"NX-P-', `{"id":"NX-${copy}-`);
}

export function jsonLines(path: string): Record<string, unknown>[] {
  return linesOf(path).map((line) => JSON.parse(line));
}

/** Whether DuckDB is installed. Tests that need it are otherwise reported as skipped. */
export const duckdbInstalled = (() => {
  try {
    createRequire(import.meta.url).resolve('@duckdb/node-api');
    return true;
  } catch {
    console.warn('SKIPPED: @duckdb/node-api is not installed, so CSV, Parquet and the engine duckdb are not tested');
    return false;
  }
})();

/** The engines that can run here. */
export const ALL_ENGINES = duckdbInstalled ? (['js', 'duckdb'] as const) : (['js'] as const);

/** `itAtTimes` of what needs DuckDB. */
export const duckdbAtTimes: typeof itAtTimes = (title, ...test) => (duckdbInstalled ? itAtTimes(title, ...test) : it.skip(title));

/**
 * The engines that a file of tests tries (`import.meta.url`): each in depth; in `npm test` one of them, by the seed and the file,
 * and duckdb in one file of ten, for each test that it runs plans all rules in SQL anew. That both engines answer alike is
 * tested of both each time.
 */
export function enginesFor(file: string): readonly (typeof ALL_ENGINES)[number][] {
  return duckdbInstalled ? orAtTimes('js', 'duckdb', file.replace(/^.*\/test\//, '')) : ALL_ENGINES;
}

/** Returns the rows of a query on DuckDB as JSON values. */
export async function queried(sql: string): Promise<Record<string, unknown>[]> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    return (await connection.runAndReadAll(sql)).getRowObjectsJson();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/**
 * A source file bundled as a script, for what runs in a thread or a process of its own. Packages stay where they are.
 *
 * @returns where the script is, once the tests around the call run: all of them share it
 */
export function bundled(entry: `src/${string}.ts`): () => string {
  let outdir = '';
  beforeAll(async () => {
    // The scripts lie inside node_modules, so that Node.js resolves their imports.
    outdir = await mkdtemp(join('node_modules', '.portfolio-'));
    await build({
      entryPoints: [entry],
      outdir,
      outbase: 'src',
      bundle: true,
      splitting: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      packages: 'external',
      logLevel: 'error',
    });
  }, 60_000);
  afterAll(() => rm(outdir, { recursive: true }));
  return () => join(outdir, entry.replace(/^src/, '').replace(/ts$/, 'js'));
}

/** Makes a folder that is removed when the test ends. */
export async function emptyFolder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'liubao-portfolio-'));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  return path;
}
