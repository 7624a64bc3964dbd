import { readFile } from 'node:fs/promises';
import { parseJson } from '../../files/json-text.js';
import { decodeUtf8, withoutMark } from '../../files/utf8.js';
import { FileError } from '../failures.js';

/**
 * The data of a JSON file.
 *
 * @throws {FileError} if it cannot be read
 * @throws {InvalidUtf8Error} if it is not UTF-8
 * @throws {InvalidJsonError} if it is not JSON
 */
export async function readJson(path: string): Promise<unknown> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    throw new FileError(path, 'read', error);
  }
  return parseJson(withoutMark(decodeUtf8(bytes)));
}
