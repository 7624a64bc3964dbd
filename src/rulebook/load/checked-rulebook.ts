import { frozen } from '../../facts/input/frozen.js';
import { InvalidOptionError } from '../invalid-option.js';
import type { Rulebook } from '../rulebook.js';

// Not enumerable, so that neither a copy of a rulebook nor one read from JSON has it; known to every copy of this library
// in a process, for the entry points are bundled apart.
const CHECKED = Symbol.for('liubao-rules.checked');

/** A rulebook that has been checked, frozen to the leaves: what runs is what its digest was taken of. */
export function checkedRulebook(rulebook: Rulebook): Rulebook {
  return frozen(Object.defineProperty(rulebook, CHECKED, { value: true }));
}

/**
 * The rulebook, where it has been checked.
 *
 * @throws {InvalidOptionError} where it has not: a copy, however made, may say something else than its digest was taken of
 */
export function reliedOn(rulebook: Rulebook): Rulebook {
  if (isChecked(rulebook)) return rulebook;
  throw new InvalidOptionError('rulebook', rulebook, 'a rulebook as loadRulebook returns it; a copy is loaded again');
}

function isChecked(rulebook: unknown): boolean {
  if (typeof rulebook !== 'object' || rulebook === null) return false;
  try {
    // A proxy has what its target has, and may say something else of the rest.
    return Object.hasOwn(rulebook, CHECKED) && Object.isFrozen(rulebook);
  } catch {
    return false;
  }
}
