import fc from 'fast-check';
import { createDecider, type LoanInput, ningxia2020, safeDecide } from '../../src/index.js';
import { loans, readingsOf } from '../arbitraries/loan.js';

const { readings } = createDecider();

/** One reading of each interpretation on which decisions on loans depend. */
export const loanReadings = readingsOf(ningxia2020().interpretations.filter(({ id }) => id in readings));

/** Loans with few instalments, so that every change can be tried. Some were deferred before, others certainly were not. */
export function loansOfFew(instalments: number, complete = true): fc.Arbitrary<LoanInput> {
  const before = fc.constantFrom('never', 'unknown', '2020-05-31', '2020-06-01', '2020-12-31', '2021-01-01');
  return fc
    .tuple(loans({ complete }), fc.array(before, { minLength: instalments, maxLength: instalments }))
    .map(([loan, originals]) => ({
      ...loan,
      schedule: loan.schedule.slice(0, instalments).map((instalment, at) => {
        const original = originals[at];
        return original === 'unknown' ? instalment : { ...instalment, originalDueDate: original === 'never' ? null : original };
      }) as LoanInput['schedule'],
    }))
    .filter((loan) => safeDecide(loan).ok);
}
