import { fieldOf } from '../../facts/loan/loan-path.js';
import type { Explanation } from '../explanation.js';

/** A guarantee on which the bank, the borrower and the guarantor have still to agree. */
export interface UnsettledGuarantee {
  /** Counted from 0. */
  readonly guarantee: number;
  /** Whether it stands and only the guarantor's consent to the deferral is awaited. */
  readonly isPending: boolean;
}

/** The guarantees of a loan that are still to be agreed: until they are, a deferral cannot be completed. */
export function unsettledGuarantees({ decision, guarantees }: Explanation): UnsettledGuarantee[] {
  return guarantees
    .filter(({ guarantee }) => decision.guarantees?.[guarantee]?.arrangement === 'to-agree')
    .map(({ guarantee, reasons }) => ({
      guarantee,
      isPending: reasons.some(
        ({ conclusion, facts }) =>
          conclusion === 'to-agree' &&
          facts.some(({ path, value, comparison }) => {
            // Without its trace a decision says only what the fact was found to be.
            const is = value ?? (comparison?.holds === true ? comparison.expected : undefined);
            return fieldOf(path).field === 'guarantee.arrangement' && is === 'consent-pending';
          }),
      ),
    }));
}
