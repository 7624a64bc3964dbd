import type { PlainValue } from '../../facts/fact.js';
import type { LoanInput } from '../../facts/loan/loan-schema.js';
import { valueAt, withValue } from '../../facts/loan/loan-values.js';

/** A loan with some of its fields changed. */
export interface Draft {
  readonly loan: LoanInput;
  /** The paths of what was changed. */
  readonly changed: readonly string[];
}

/** The draft with one more field changed; the same where the field has the value already. */
export function changed(draft: Draft, path: string, value: PlainValue | null): Draft {
  if (valueAt(draft.loan, path) === value) return draft;
  return { loan: withValue(draft.loan, path, value), changed: [...new Set([...draft.changed, path])] };
}
