import { type LawDay, lawInForce } from '../in-force/law-in-force.js';
import { InvalidOptionError } from '../invalid-option.js';
import type { Rulebook } from '../rulebook.js';
import { EXPECTED } from '../words/expected-words.js';
import { isChecked } from './checked-mark.js';

/**
 * The law of a rulebook on a day, by default its own, where the rulebook has been checked.
 *
 * @throws {InvalidOptionError} where it has not: a copy, however made, may say something else than its digest was taken of; or
 *   where it does not govern on that day
 */
export function reliedOn(rulebook: Rulebook, days?: LawDay): Rulebook {
  if (isChecked(rulebook)) return lawInForce(rulebook, days);
  throw new InvalidOptionError('rulebook', rulebook, EXPECTED.rulebook);
}
