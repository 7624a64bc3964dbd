import fc from 'fast-check';
import type { LoanInput } from '../../src/index.js';

const day = fc.constantFrom('2022-03-31', '2022-04-01', '2022-06-30', '2022-09-30', '2022-10-01');
const asked = fc.oneof(fc.constant(null), fc.constantFrom('2022-12-31', '2023-03-31', '2023-04-01'));
const NEAR_A_CEILING = ['5000000.00', '5000000.01', '8000000.00', '8000000.01', '10000000.00', '10000000.01'];
const amount = fc.constantFrom('0.00', '0.01', '100000.00');

/** A record with any of its fields left out. */
const some = <T>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record(fields, { requiredKeys: [] });

/** What a loan states of the facts that `hard-hit-industries` declares, the thresholds and their neighbours included. */
export const hardHitFacts = some({
  industry: fc.constantFrom('catering', 'lodging', 'tourism', 'other'),
  revenueDecline: fc.constantFrom('0', '0.29999999', '0.3', '0.30000001', '0.9'),
  employees: fc.constantFrom(0, 19, 20, 21, 500),
  jobsKept: fc.boolean(),
});

/** A loan that the rulebook `hard-hit-industries` decides, any of its facts left out. */
export const hardHitLoan: fc.Arbitrary<LoanInput> = fc
  .record(
    {
      id: fc.uuid(),
      borrower: some({
        kind: fc.constantFrom('enterprise' as const, 'individual-business' as const, 'other' as const),
        creditTotal: fc.constantFrom(...NEAR_A_CEILING),
      }),
      annualRate: fc.constantFrom('0.05', '0.0435'),
      schedule: fc
        .uniqueArray(day, { minLength: 1, maxLength: 3 })
        .chain((days) =>
          fc.tuple(...days.map((dueDate) => some({ dueDate: fc.constant(dueDate), principal: amount, interest: amount }))),
        ),
      application: fc.oneof(fc.constant(null), some({ principalUntil: asked, interestUntil: asked })),
      extensions: hardHitFacts,
    },
    { requiredKeys: ['id', 'schedule'] },
  )
  .map((loan) => loan as LoanInput);
