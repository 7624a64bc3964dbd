import type { Loan } from '../../facts/loan/parse-loan.js';
import { keptRows, type MappedRows, type MappedShape, mappedLoans } from '../../mapping/rows/mapped-loan.js';
import { codeObserver } from '../plausibility/code-columns.js';
import type { Observations } from '../plausibility/observations.js';

/**
 * Reads loans from rows, and notes the codes in them.
 *
 * @throws {InvalidLoanError} as `mappedLoans` does
 */
export function observedLoans(shape: MappedShape, seen: () => Observations): (rows: MappedRows) => Loan {
  const kept = keptRows(shape);
  const note = codeObserver(shape, seen);
  const loanOf = mappedLoans(shape);
  return (given) => {
    const rows = kept(given);
    note(rows);
    return loanOf(rows);
  };
}
