import type { Waiver } from '../../decide/decision.js';
import { askedPath } from '../../facts/loan/loan-path.js';
import { withValue } from '../../facts/loan/loan-values.js';
import { createDecider } from '../../readings/decider.js';
import type { LetterMatter } from './letter-matter.js';
import type { LetterPart } from './letter-part.js';

/**
 * Whether penalty interest is waived once deferral of a part is applied for, if it is unknown whether it was. The loan is
 * decided again with no application for the part. Without the loan, the waiver of the decision is returned.
 */
export function waiverOnApplying({ instalment, kind, component }: LetterPart, { explanation, loan }: LetterMatter): Waiver {
  if (loan === undefined) return component.penaltyInterest.waived;
  const { rulebook, decision } = explanation;
  const { readings, parameters } = decision;
  const notAsked = withValue(loan, askedPath(kind, loan, instalment), null);
  const decided = createDecider({ rulebook, readings, parameters }).decide(notAsked).instalments[instalment];
  return decided?.[kind].penaltyInterest.waived ?? component.penaltyInterest.waived;
}
