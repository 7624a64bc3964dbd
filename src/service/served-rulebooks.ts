import { nearestName } from '../facts/input/nearest-name.js';
import { InvalidOptionError } from '../rulebook/invalid-option.js';
import { reliedOn } from '../rulebook/load/checked-rulebook.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { EXPECTED } from '../rulebook/words/expected-words.js';
import { copiedList } from './copied-list.js';
import { REQUEST_EXPECTED } from './service-words.js';

/** The rulebooks of one moment. A request is answered by those that were served when it came. */
export interface ServedRulebooks {
  readonly all: readonly Rulebook[];
  /** The one that decides where none is named. */
  readonly first: Rulebook;
  /**
   * The rulebook of an id, or the first.
   *
   * @throws {InvalidOptionError} for an id that is not served
   */
  named(id: string | undefined): Rulebook;
}

/**
 * The rulebooks that a service is given.
 *
 * @throws {InvalidOptionError} where they are no list of at least one, or two of them have one id
 */
export function servedRulebooks(given: unknown): ServedRulebooks {
  const all = copiedList('rulebooks', given, REQUEST_EXPECTED.rulebooks) as readonly Rulebook[];
  for (const rulebook of all) reliedOn(rulebook);
  const byId = new Map(all.map((rulebook) => [rulebook.id, rulebook]));
  const [first] = all;
  if (first === undefined || byId.size < all.length) {
    const ids = all.map(({ id }) => id);
    throw new InvalidOptionError('rulebooks', ids, REQUEST_EXPECTED.rulebooks);
  }
  return {
    all,
    first,
    named(id) {
      if (id === undefined) return first;
      const found = byId.get(id);
      if (found !== undefined) return found;
      const ids = [...byId.keys()];
      throw new InvalidOptionError('rulebook', id, EXPECTED.oneOf(ids), nearestName(id, ids));
    },
  };
}
