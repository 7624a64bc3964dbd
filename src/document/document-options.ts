import type { LoanInput } from '../facts/loan/loan-schema.js';
import { Loan } from '../facts/loan/parse-loan.js';
import { dayNumber } from '../facts/values/civil-date.js';
import { optionOf, textOption } from '../rulebook/caller-options.js';
import { InvalidOptionError } from '../rulebook/invalid-option.js';
import { A_DAY } from '../rulebook/words/expected-words.js';

/** An option that is a calendar day, where it is given. */
export function dayOption(options: unknown, name: string): string | undefined {
  const day = textOption(options, name);
  if (day !== undefined && dayNumber(day) === undefined) throw new InvalidOptionError(name, day, A_DAY);
  return day;
}

/**
 * The loan that a document is written of, where it is at hand.
 *
 * @throws {InvalidLoanError} where it is not what the schema describes
 */
export function loanOption(options: unknown): LoanInput | undefined {
  const loan = optionOf(options, 'loan');
  return loan === undefined ? undefined : Loan.of(loan as LoanInput).input;
}
