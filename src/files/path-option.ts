import { InvalidOptionError } from '../rulebook/invalid-option.js';
import { TEXT_WORDS } from './text-words.js';
import { isWellFormed } from './utf8.js';

// Systems have no longer paths, and a message that names one stays readable.
const LONGEST_PATH = 4_096;

/**
 * A valid path. A text that is not well-formed Unicode is refused, because the file system would store another name.
 *
 * @throws {InvalidOptionError}
 */
export function givenPath(option: string, given: unknown): string {
  const isPath = typeof given === 'string' && given !== '' && given.length <= LONGEST_PATH && !given.includes('\0');
  if (!isPath || !isWellFormed(given)) {
    throw new InvalidOptionError(option, given, TEXT_WORDS.path(LONGEST_PATH));
  }
  return given;
}
