import { fieldOf } from '../../facts/loan/loan-path.js';
import type { Explanation } from '../explanation.js';

/** A guarantee on which the bank, the borrower and the guarantor have still to agree. */
export interface UnsettledGuarantee {
  /** Counted from 0. */
  readonly guarantee: number;
  /** Whether the guarantee is in force and only the guarantor's consent to the deferral is pending. */
  readonly isPending: boolean;
}

/** The guarantees that are still to be agreed. A deferral cannot be completed before they are. */
export function unsettledGuarantees({ decision, guarantees }: Explanation): UnsettledGuarantee[] {
  return guarantees
    .filter(({ guarantee }) => decision.guarantees?.[guarantee]?.arrangement === 'to-agree')
    .map(({ guarantee, reasons }) => ({
      guarantee,
      isPending: reasons.some(
        ({ conclusion, facts }) =>
          conclusion === 'to-agree' &&
          facts.some(({ path, value, comparison }) => {
            // A decision without a trace gives no value, only the comparison that held.
            const is = value ?? (comparison?.holds === true ? comparison.expected : undefined);
            return fieldOf(path).field === 'guarantee.arrangement' && is === 'consent-pending';
          }),
      ),
    }));
}
