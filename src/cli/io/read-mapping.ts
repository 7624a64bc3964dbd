import { InvalidJsonError } from '../../files/json-text.js';
import { InvalidUtf8Error } from '../../files/utf8.js';
import type { Mapping } from '../../mapping/mapping-type.js';
import { UsageError, wordingOf } from '../failures.js';
import { USAGE_FAULTS } from '../words/usage-words.js';
import { readJson } from './read-json.js';
import { placeText } from './refusal-text.js';

/**
 * Reads a mapping from a file. The caller validates it.
 *
 * @throws {FileError} if it cannot be read
 * @throws {UsageError} if it is not JSON
 */
export async function readMapping(path: string): Promise<Mapping> {
  try {
    return (await readJson(path)) as Mapping;
  } catch (error) {
    if (error instanceof InvalidJsonError || error instanceof InvalidUtf8Error) {
      throw new UsageError(USAGE_FAULTS.of(placeText({ file: path }, error), wordingOf(error)));
    }
    throw error;
  }
}
