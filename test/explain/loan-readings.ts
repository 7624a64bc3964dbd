import { createDecider, type LoanInput, ningxia2020, safeDecide } from '../../src/index.js';
import { loans, readingsOf } from '../arbitraries/loan.js';

const { readings } = createDecider();

/** One reading of each interpretation that decisions on loans turn on. */
export const loanReadings = readingsOf(ningxia2020().interpretations.filter(({ id }) => id in readings));

/** Complete loans of one instalment, of which every change can be tried. */
export const singleInstalments = loans({ complete: true })
  .map((loan) => ({ ...loan, schedule: loan.schedule.slice(0, 1) as LoanInput['schedule'] }))
  .filter((loan) => safeDecide(loan).ok);
