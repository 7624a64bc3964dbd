import { PortfolioError } from '../../portfolio/portfolio-error.js';
import { requireNoOverwrites } from '../../portfolio/write/overwrites.js';
import { writeWhole } from '../../portfolio/write/partial-file.js';
import { FileError, UsageError, wordingOf } from '../failures.js';

/**
 * Writes a small file under a temporary name and renames it when complete. A symbolic link is followed.
 *
 * @throws {FileError}
 */
export async function writeFileWhole(path: string, text: string): Promise<void> {
  try {
    await writeWhole(path, text);
  } catch (error) {
    throw fileErrorOf(path, error);
  }
}

/**
 * Refuses to write a file that is also read.
 *
 * @throws {UsageError} naming it
 * @throws {FileError} if it cannot be written
 */
export async function requireNotRead(read: readonly string[], written: string): Promise<void> {
  try {
    await requireNoOverwrites(read, [written]);
  } catch (error) {
    if (error instanceof PortfolioError && error.fault === 'usage') throw new UsageError(wordingOf(error));
    throw fileErrorOf(written, error);
  }
}

function fileErrorOf(path: string, error: unknown): FileError {
  return new FileError(path, 'write', error instanceof PortfolioError ? error.cause : error);
}
