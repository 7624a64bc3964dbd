import type { Loan } from '../../facts/loan/parse-loan.js';

/** Where the rows stand that a loan was made of, by their lines in the two files. */
export interface RowPlaces {
  readonly loan: number;
  readonly schedule: readonly number[];
}

const PLACES = new WeakMap<Loan, RowPlaces>();

/** Notes where the rows of a loan stand. */
export function withPlaces<Of extends Loan>(loan: Of, places: RowPlaces): Of {
  PLACES.set(loan, places);
  return loan;
}

/** Where the rows of a loan stand; `undefined` where it was one line of its own. */
export function placesOf(loan: Loan): RowPlaces | undefined {
  return PLACES.get(loan);
}
