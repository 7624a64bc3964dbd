import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Duckdb, openDuckdb } from './duckdb.js';
import { PortfolioError } from './portfolio-error.js';

/** A database for a look at files, and a place for what is written meanwhile; neither stays. */
export async function inScratch<Result>(
  signal: AbortSignal | undefined,
  look: (database: Duckdb, scratch: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'liubao-'));
  try {
    const database = await openDuckdb(join(folder, 'database'), folder, undefined, signal);
    try {
      return await look(database, join(folder, 'rows'));
    } catch (error) {
      throw error instanceof Error && 'syscall' in error ? new PortfolioError('file', error.message, error) : error;
    } finally {
      await database.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
