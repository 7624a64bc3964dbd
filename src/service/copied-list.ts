import type { Wording } from '../law/wording.js';
import { InvalidOptionError } from '../rulebook/invalid-option.js';

/**
 * The items of a list of the host's, in a list that nobody else holds.
 *
 * @throws {InvalidOptionError} for what is no list, or cannot be read
 */
export function copiedList(option: string, given: unknown, expected: Wording): readonly unknown[] {
  try {
    if (Array.isArray(given)) return [...given];
  } catch {
    // A list that was taken back by its owner is none.
  }
  throw new InvalidOptionError(option, undefined, expected);
}
