import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Duckdb, openDuckdb } from '../database/duckdb-database.js';
import { fileError, ofFileNamed } from '../portfolio-error.js';
import type { InputFile } from '../read/input-file.js';

/** Opens a database for a look at files, with a path for temporary files. Both are removed afterwards. */
export async function withScratchDatabase<Result>(
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
      throw ofFileNamed(
        fileError(error),
        files.map(({ path }) => path),
      );
    } finally {
      await database.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
