import { contractFaults, isToDecideLoans } from '../../decide/contract.js';
import { EVERY_INPUT } from '../../facts/subjects/every-input.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { vocabularyOf } from '../../rulebook/vocabulary.js';
import type { Faults } from './fault-place.js';

/**
 * What keeps a rulebook that is meant to decide loans from deciding any: `decide` refuses it. A rulebook of another subject, such
 * as the size of enterprises, need not decide loans.
 */
export function* contractRefusals(law: Rulebook): Faults {
  if (!isToDecideLoans(law)) return;
  for (const fault of contractFaults(law, vocabularyOf(law, EVERY_INPUT))) yield { kind: 'refused-by-decide', ...fault };
}
