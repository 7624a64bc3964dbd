import type { OnlyKeysOf } from '../input/only-keys.js';
import type { LiteralForms } from './literal-forms.js';
import type { LoanInput } from './loan-schema.js';

/**
 * The loan itself, which the compiler checks where it is written: its keys, and that days look as days do and amounts as amounts. A
 * literal keeps its exact type (`'enterprise'`, not `string`), so that it can be decided, spread and narrowed without a cast. Nothing is
 * checked when it runs: `decide` does that.
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
export function defineLoan<const Defined extends LoanInput>(
  // Of a misspelt key the compiler names the one that was meant where it compares with a loan of any texts.
  loan: [Defined] extends [OnlyKeysOf<LoanInput, Defined>] ? Defined & LiteralForms<Defined> : LoanInput,
): Defined;
export function defineLoan(loan: LoanInput): LoanInput {
  return loan;
}
