import type { Waiver } from '../../decide/decision.js';
import { askedPath } from '../../facts/loan/loan-path.js';
import { withValue } from '../../facts/loan/loan-values.js';
import { createDecider } from '../../readings/decider.js';
import type { LetterMatter } from './letter-matter.js';
import type { LetterPart } from './letter-part.js';

/**
 * Whether penalty interest is waived once a part is applied for, of which it is unknown whether it was: what is decided where
 * it is known that it was not. Without the loan that is not known.
 */
export function waiverOnApplying({ instalment, kind, component }: LetterPart, { explanation, loan }: LetterMatter): Waiver {
  if (loan === undefined) return component.penaltyInterest.waived;
  const { rulebook, decision } = explanation;
  const { readings, parameters } = decision;
  const notAsked = withValue(loan, askedPath(kind, loan, instalment), null);
  const decided = createDecider({ rulebook, readings, parameters }).decide(notAsked).instalments[instalment];
  return decided?.[kind].penaltyInterest.waived ?? component.penaltyInterest.waived;
}
