import { type Family, familyOf, kinshipsOf, type Variants } from '../../../src/lint/proof/family.js';
import { Steps } from '../../../src/lint/proof/step-budget.js';
import type { Rulebook } from '../../../src/rulebook/rulebook.js';

/** The families of a rulebook, however long it takes to make them. */
export function familiesOf(rulebook: Rulebook, variants: Variants): Family[] {
  return kinshipsOf(rulebook).map((kinship) => familyOf(kinship, variants, new Steps(), Number.POSITIVE_INFINITY));
}
