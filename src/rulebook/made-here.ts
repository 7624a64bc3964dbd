import { frozen } from '../facts/input/frozen.js';
import { InvalidOptionError } from './invalid-option.js';

/** Results of one kind, which are known again where they are given back: what is made of them relies on what they hold. */
export interface MadeHere<T extends object> {
  made(result: T): T;
  /** @throws {InvalidOptionError} for what this library has not made, and for a copy */
  reliedOn(given: T): T;
}

/** Keeps in mind the results of one kind; `by` says where they come from. */
export function madeHere<T extends object>(name: string, by: string): MadeHere<T> {
  const known = new WeakSet<object>();
  return {
    made(result) {
      known.add(frozen(result));
      return result;
    },
    reliedOn(given) {
      if (typeof given === 'object' && given !== null && known.has(given)) return given;
      throw new InvalidOptionError(name, given, `what ${by} returned, not a copy of it`);
    },
  };
}
