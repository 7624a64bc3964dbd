import { InvalidLoanError, type Misfit } from '../../facts/input/invalid-input.js';
import { Loan } from '../../facts/loan/parse-loan.js';

/**
 * The loan of an input. The problems found so far and those that the loan schema finds are reported together. The loan keeps the
 * input, which must not change afterwards.
 *
 * @throws {InvalidLoanError}
 */
export function checkedLoan(input: unknown, problems: readonly Misfit[]): Loan {
  try {
    const loan = Loan.passing(input);
    if (problems.length === 0) return loan;
  } catch (error) {
    if (!(error instanceof InvalidLoanError) || problems.length === 0) throw error;
    throw new InvalidLoanError([...problems, ...error.problems]);
  }
  throw new InvalidLoanError(problems);
}
