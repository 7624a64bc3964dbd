import { InvalidLoanError, type Problem } from '../../facts/input/invalid-input.js';
import { Loan } from '../../facts/loan/parse-loan.js';

/**
 * The loan of an input of which something may be wrong already; what is wrong besides is told of together with it. The input is
 * the loan's from then on, and nobody changes it.
 *
 * @throws {InvalidLoanError}
 */
export function checkedLoan(input: unknown, problems: readonly Problem[]): Loan {
  try {
    const loan = Loan.passing(input);
    if (problems.length === 0) return loan;
  } catch (error) {
    if (!(error instanceof InvalidLoanError) || problems.length === 0) throw error;
    throw new InvalidLoanError([...problems, ...error.problems]);
  }
  throw new InvalidLoanError(problems);
}
