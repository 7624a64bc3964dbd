import { INSTALMENT_NUMBERS } from '../../facts/loan/extension-facts.js';
import type { Loan } from '../../facts/loan/parse-loan.js';

/** A whole figure, as a pattern for JavaScript and DuckDB. `nan`, and binary figures too large to be exact, do not match. */
export const WHOLE_FIGURE = '-?[0-9]+';

/** The number that the bank gives an instalment; without one, its index. */
export function numberOf({ extensions }: Loan['input'], index: number): string | number {
  return (extensions?.[INSTALMENT_NUMBERS] as readonly (string | number)[] | undefined)?.[index] ?? index;
}
