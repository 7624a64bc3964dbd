import { readFile } from 'node:fs/promises';
import { decodeUtf8, InvalidJsonError, InvalidUtf8Error, parseJson, withoutMark } from '../../files/json-text.js';
import type { Mapping } from '../../sql/source/mapping-type.js';
import { FileError, UsageError } from '../failures.js';

/**
 * Reads a mapping from a file. Whether it is one, whoever uses it checks.
 *
 * @throws {FileError} where it cannot be read
 * @throws {UsageError} where it is not JSON
 */
export async function readMapping(path: string): Promise<Mapping> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    throw new FileError(path, 'read', error);
  }
  try {
    return parseJson(withoutMark(decodeUtf8(bytes))) as Mapping;
  } catch (error) {
    if (error instanceof InvalidJsonError) {
      const at = error.at === undefined ? '' : `:${error.at.line}:${error.at.column}`;
      throw new UsageError(`${path}${at} is ${error.message}`);
    }
    if (error instanceof InvalidUtf8Error) throw new UsageError(`${path} is ${error.message}`);
    throw error;
  }
}
