import type { Loan } from '../../facts/loan/parse-loan.js';

/** The lines, in the two files, of the rows that a loan was made of. */
interface RowPlaces {
  readonly loan: number;
  readonly schedule: readonly number[];
}

const PLACES = new WeakMap<Loan, RowPlaces>();

/** Notes the lines of a loan's rows. */
export function withPlaces<Of extends Loan>(loan: Of, places: RowPlaces): Of {
  PLACES.set(loan, places);
  return loan;
}

/** The lines of a loan's rows; `undefined` if the loan was one line of JSON. */
export function placesOf(loan: Loan): RowPlaces | undefined {
  return PLACES.get(loan);
}
