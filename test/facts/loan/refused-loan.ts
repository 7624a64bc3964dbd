import { InvalidLoanError, type Problem } from '../../../src/facts/input/invalid-input.js';
import { Loan } from '../../../src/facts/loan/parse-loan.js';

/** The error by which a loan is refused; `undefined` where it is none. */
export function refusal(input: unknown): InvalidLoanError | undefined {
  try {
    Loan.parse(input);
    return undefined;
  } catch (error) {
    if (error instanceof InvalidLoanError) return error;
    throw error;
  }
}

/** What is wrong with a loan. */
export const problemsOf = (input: unknown): readonly Problem[] => refusal(input)?.problems ?? [];
