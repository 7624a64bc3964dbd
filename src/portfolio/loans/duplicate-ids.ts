import { LINE_LIMIT } from '../../files/byte-lines.js';
import { lineChunks } from '../../files/line-chunks.js';
import { linePieces } from '../read/input-file.js';
import type { LoanSource } from './line-loan.js';
import { duplicateIds } from './seen-ids.js';

/**
 * Runs over the loans of a file, and runs again if several have the same id: nobody can tell which of them is meant, so that all of
 * them are refused. A file whose ids are unique is read once.
 *
 * @param run reads the loans, but refuses those with the ids it is given; it returns the hashes that it saw more than once
 * @param restart undoes what the first run has written
 */
export async function withoutDuplicateIds<Result extends { readonly repeated: ReadonlySet<number> }>(
  lines: LoanSource,
  run: (duplicates: ReadonlySet<string>) => Promise<Result>,
  restart: () => Promise<unknown>,
): Promise<Result> {
  const first = await run(new Set());
  // Rows of tables say themselves whether their id is a duplicate.
  if (first.repeated.size === 0 || lines.shape.kind === 'mapped') return first;
  const duplicates = await duplicateIds(lineChunks(linePieces(lines), LINE_LIMIT), lines.shape, first.repeated);
  if (duplicates.size === 0) return first;
  await restart();
  return run(duplicates);
}
