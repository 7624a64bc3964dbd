import { InvalidOptionError } from '../rulebook/invalid-option.js';
import { isWellFormed } from './utf8.js';

// As long as paths get, and no longer than a message that names one may be.
const LONGEST_PATH = 4_096;

/**
 * A path that a file system takes, and takes for no other: text that is not well-formed would be written as something else.
 *
 * @throws {InvalidOptionError}
 */
export function givenPath(option: string, given: unknown): string {
  const isPath = typeof given === 'string' && given !== '' && given.length <= LONGEST_PATH && !given.includes('\0');
  if (!isPath || !isWellFormed(given)) {
    const expected = `a path: well-formed Unicode of 1 to ${LONGEST_PATH} characters, none of them a zero`;
    throw new InvalidOptionError(option, given, expected);
  }
  return given;
}
