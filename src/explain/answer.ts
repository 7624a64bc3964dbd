import type { PlainValue } from '../facts/fact.js';
import { InvalidLoanError } from '../facts/invalid-input.js';
import type { LoanInput } from '../facts/loan.js';
import { Loan } from '../facts/parse-loan.js';
import { INPUT_LIMITS, plainCopy } from '../facts/plain-copy.js';
import { withValue } from './field-path.js';

/**
 * The loan with a fact filled in; the loan given is left as it is. `null` says that it is known that there is none: no
 * deferral asked, no earlier deferral.
 *
 * @throws {InvalidLoanError} where the value is not one that the schema allows at the path, or contradicts another
 *
 * @example
 * answer(loan, 'application.principalUntil', '2021-03-31')
 */
export function answer(loan: LoanInput, path: string, value: PlainValue | null): LoanInput {
  const answered = plainCopy(withValue(loan, path, value), INPUT_LIMITS, 'extensions');
  Loan.passing(answered);
  return answered;
}

/** Whether a value can stand at a path of a loan. */
export function isAnswer(loan: LoanInput, path: string, value: PlainValue | null): boolean {
  try {
    Loan.passing(withValue(loan, path, value));
    return true;
  } catch (error) {
    if (error instanceof InvalidLoanError) return false;
    throw error;
  }
}
