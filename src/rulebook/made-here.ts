import { frozen } from '../facts/input/frozen.js';
import { InvalidOptionError } from './invalid-option.js';
import { EXPECTED_BESIDES } from './words/expected-words.js';

/** Results of one kind that are recognised when a caller passes them back, so that their content can be relied on. */
export interface MadeHere<T extends object> {
  made(result: T): T;
  /** @throws {InvalidOptionError} for anything that this library has not made, and for a copy */
  reliedOn(given: T): T;
}

/** Registers results of one kind; `by` names the function that returns them. */
export function madeHere<T extends object>(name: string, by: string): MadeHere<T> {
  const known = new WeakSet<object>();
  return {
    made(result) {
      known.add(frozen(result));
      return result;
    },
    reliedOn(given) {
      if (known.has(given)) return given;
      throw new InvalidOptionError(name, given, EXPECTED_BESIDES.madeBy(by));
    },
  };
}
