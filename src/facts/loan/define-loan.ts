import type { OnlyKeysOf } from '../input/only-keys.js';
import type { LoanInput } from './loan-schema.js';

/**
 * The loan itself, which the compiler checks where it is written. A literal keeps its exact type (`'enterprise'`, not `string`), so
 * that it can be decided, spread and narrowed without a cast. Nothing is checked when it runs: `decide` does that.
 *
 * @example
 * const small = defineLoan({
 *   id: 'L-1',
 *   borrower: { kind: 'enterprise', size: 'small', creditTotal: '5000000.00' },
 *   schedule: [{ dueDate: '2020-08-15', principal: '300000.00' }],
 * })
 * small.borrower.kind // 'enterprise'
 * decide({ ...small, lenderKind: 'bank' }).track // 'shall-defer'
 */
export function defineLoan<const Defined extends LoanInput>(loan: Defined & OnlyKeysOf<LoanInput, Defined>): Defined;
// The compiler shows what is wrong with the last: the key that is misspelt, and the one that was meant.
export function defineLoan(loan: LoanInput): LoanInput;
export function defineLoan(loan: LoanInput): LoanInput {
  return loan;
}
