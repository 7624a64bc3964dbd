import { frozen } from '../../facts/input/frozen.js';
import type { Rulebook } from '../rulebook.js';

// Not enumerable, so that neither a copy of a rulebook nor one read from JSON has it; known to every copy of this library
// in a process, for the entry points are bundled apart.
const CHECKED = Symbol.for('liubao-rules.checked');

/** A rulebook that has been checked, frozen to the leaves: what runs is what its digest was taken of. */
export function checkedRulebook(rulebook: Rulebook): Rulebook {
  return frozen(Object.defineProperty(rulebook, CHECKED, { value: true }));
}

/** Whether it is a rulebook that has been checked. */
export function isChecked(rulebook: unknown): rulebook is Rulebook {
  try {
    // A proxy has what its target has, and may say something else of the rest.
    return Object.hasOwn(Object(rulebook), CHECKED) && Object.isFrozen(rulebook);
  } catch {
    return false;
  }
}
