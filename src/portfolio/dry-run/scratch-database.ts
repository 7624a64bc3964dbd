import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Duckdb, openDuckdb } from '../database/duckdb-database.js';
import { ofFileNamed, PortfolioError } from '../portfolio-error.js';
import type { InputFile } from '../read/input-file.js';

/** A database for a look at files, and a place for what is written meanwhile; neither stays. */
export async function inScratch<Result>(
  signal: AbortSignal | undefined,
  files: readonly InputFile[],
  look: (database: Duckdb, scratch: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'liubao-'));
  try {
    const database = await openDuckdb(join(folder, 'database'), folder, undefined, signal);
    try {
      return await look(database, join(folder, 'rows'));
    } catch (error) {
      if (error instanceof Error && 'syscall' in error) throw new PortfolioError('file', error.message, error);
      throw ofFileNamed(
        error,
        files.map(({ path }) => path),
      );
    } finally {
      await database.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
