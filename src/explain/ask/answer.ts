import type { PlainValue } from '../../facts/fact.js';
import { InvalidLoanError, type Misfit } from '../../facts/input/invalid-input.js';
import { copiedInput } from '../../facts/input/parsed-input.js';
import type { LoanInput } from '../../facts/loan/loan-schema.js';
import { withValue } from '../../facts/loan/loan-values.js';
import { Loan } from '../../facts/loan/parse-loan.js';
import { InvalidOptionError } from '../../rulebook/invalid-option.js';
import { EXPECTED_BESIDES } from '../../rulebook/words/expected-words.js';
import { NO_LOAN } from './answer-words.js';

// No path of a loan is longer than this.
const LONGEST_PATH = 200;

/**
 * Returns a copy of the loan with a fact filled in. The value `null` means that it is known that there is none, such as no
 * deferral asked or no earlier deferral.
 *
 * @throws {InvalidOptionError} for a value that is not a path
 * @throws {InvalidLoanError} where the value is not one that the schema allows at the path, or contradicts another
 *
 * @example
 * answer(loan, 'application.principalUntil', '2021-03-31')
 */
export function answer(loan: LoanInput, path: string, value: PlainValue | null): LoanInput {
  if (typeof path !== 'string' || path.length > LONGEST_PATH)
    throw new InvalidOptionError('path', path, EXPECTED_BESIDES.loanPath);
  const refusal = (problems: readonly Misfit[]) => new InvalidLoanError(problems);
  const given = copiedInput(Loan.inputOf(loan), refusal, 'extensions');
  if (typeof given !== 'object' || given === null) throw new InvalidLoanError([{ path: [], value: given, ...NO_LOAN }]);
  const changed = withValue(given as LoanInput, path, copiedInput(value, refusal) as PlainValue | null);
  Loan.passing(changed);
  return changed;
}

/** The loan with a value at a path; `undefined` where it cannot have it. For a use that is over before the input can change. */
export function answered(loan: LoanInput, path: string, value: PlainValue | null): Loan | undefined {
  try {
    return Loan.passing(withValue(loan, path, value));
  } catch (error) {
    if (error instanceof InvalidLoanError) return undefined;
    throw error;
  }
}
