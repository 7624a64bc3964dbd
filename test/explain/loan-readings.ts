import type fc from 'fast-check';
import { createDecider, type LoanInput, ningxia2020, safeDecide } from '../../src/index.js';
import { loans, readingsOf } from '../arbitraries/loan.js';

const { readings } = createDecider();

/** One reading of each interpretation that decisions on loans turn on. */
export const loanReadings = readingsOf(ningxia2020().interpretations.filter(({ id }) => id in readings));

/** Complete loans of so many instalments at most, few enough for every change to be tried. */
export function loansOfFew(instalments: number): fc.Arbitrary<LoanInput> {
  return loans({ complete: true })
    .map((loan) => ({ ...loan, schedule: loan.schedule.slice(0, instalments) as LoanInput['schedule'] }))
    .filter((loan) => safeDecide(loan).ok);
}
