import { type Proof, proofOf, type Variants } from '../../../src/lint/proof/proof.js';
import { relatedRuleSetsOf } from '../../../src/lint/proof/related-rule-sets.js';
import { Steps } from '../../../src/lint/proof/step-budget.js';
import type { Rulebook } from '../../../src/rulebook/rulebook.js';

/** The families of a rulebook, or of some of its rule sets, made without a limit on the work. */
export function familiesOf(rulebook: Rulebook, variants: Variants, ids?: readonly string[]): Proof[] {
  return relatedRuleSetsOf(rulebook, ids).map((related) => proofOf(related, variants, new Steps(), Number.POSITIVE_INFINITY));
}
