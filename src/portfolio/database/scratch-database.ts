import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runError } from '../portfolio-error.js';
import type { InputFile } from '../read/input-file.js';
import { type OpenDatabase, openDuckdb, withDuckdb } from './duckdb-database.js';

/** Opens a database for what reads files and writes none, once it is asked for, with a path for temporary files. Both are removed afterwards. */
export async function withScratchDatabase<Result>(
  { signal, memoryLimit }: { readonly signal?: AbortSignal | undefined; readonly memoryLimit?: string | undefined },
  files: readonly InputFile[],
  look: (open: OpenDatabase, scratch: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'liubao-'));
  try {
    return await withDuckdb(
      () => openDuckdb(join(folder, 'database'), folder, memoryLimit, signal),
      (open) => look(open, join(folder, 'rows')),
    );
  } catch (error) {
    const read = files.map(({ path }) => path);
    throw runError(error, read);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
