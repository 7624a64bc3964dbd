import fc from 'fast-check';
import type { LoanInput } from '../../../src/index.js';
import { readRulebook } from '../../../src/node/index.js';

/** The invented lineage, and its last rulebook, in which values, rule sets and a reading are dated. */
export const SERIES = 'fixtures/rulebooks/relief-series';
export const PHASES = ['1-june-2020', '2-january-2021', '3-april-2021'] as const;
export const amended = readRulebook(`${SERIES}/3-april-2021`);

/** The days on either side of each date of the amended rulebook. */
export const DATES = ['2021-04-01', '2021-06-30', '2021-07-01', '2021-09-30', '2021-10-01', '2021-12-31'] as const;

/** A loan of an individual business. */
export function loanOf(dueDate: string, creditTotal = '8000000.00'): LoanInput {
  return {
    id: 'S-1',
    borrower: { kind: 'individual-business', creditTotal },
    purpose: 'operating',
    annualRate: '0.06',
    schedule: [{ dueDate, principal: '100000.00', interest: '1500.00' }],
    application: null,
  };
}

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 4 });
const day = (from: string, until: string) =>
  fc
    .date({ min: new Date(`${from}T00:00:00Z`), max: new Date(`${until}T00:00:00Z`), noInvalidDate: true })
    .map((it) => it.toISOString().slice(0, 10));

/** A day on which the amended rulebook governs, often one at the edge of a period. */
export const lawDay = fc.oneof(fc.constantFrom(...DATES), day('2021-04-01', '2021-12-31'));

const withoutUnknown = <T extends object>(input: T) =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as T;

/** Loans about the figures and days of the series, with facts left out. */
export const seriesLoan: fc.Arbitrary<LoanInput> = fc
  .record({
    kind: maybe(fc.constantFrom('enterprise', 'individual-business', 'business-owner')),
    size: maybe(fc.constantFrom('micro', 'small', 'medium')),
    creditTotal: maybe(fc.constantFrom('10000000.00', '10000000.01', '20000000.00', '20000000.01')),
    purpose: maybe(fc.constantFrom('operating', 'other')),
    dueDate: maybe(fc.constantFrom('2021-03-31', '2021-04-01', '2021-09-30', '2021-12-31', '2022-01-01', '2022-03-31')),
    principal: maybe(fc.constantFrom('0.00', '100000.00')),
    asked: maybe(fc.constantFrom('2022-03-31', '2022-04-01', '2022-06-30', '2022-07-01')),
  })
  .map(({ kind, size, creditTotal, purpose, dueDate, principal, asked }) => ({
    id: 'S-2',
    borrower: withoutUnknown({ kind, size, creditTotal }),
    ...withoutUnknown({ purpose }),
    schedule: [withoutUnknown({ dueDate, principal, interest: '1500.00' })],
    ...(asked === undefined ? {} : { application: { principalUntil: asked, interestUntil: null } }),
  })) as fc.Arbitrary<LoanInput>;
