import { stat } from 'node:fs/promises';
import { FileError } from '../failures.js';

/**
 * How long a file is, in bytes; unknown of a table.
 *
 * @throws {FileError} where there is no such file
 */
export async function inputSize(path: string): Promise<number | undefined> {
  if (path.includes('#')) return undefined;
  try {
    return (await stat(path)).size;
  } catch (error) {
    throw new FileError(path, 'read', error);
  }
}
