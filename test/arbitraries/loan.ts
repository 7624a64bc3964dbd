import fc from 'fast-check';
import {
  ARRANGEMENTS,
  BORROWER_KINDS,
  ENTERPRISE_SIZES,
  GUARANTOR_KINDS,
  type GuaranteeInput,
} from '../../src/facts/loan/loan-schema.js';
import { civilDate, dayNumber } from '../../src/facts/values/civil-date.js';
import { yuanText } from '../../src/facts/values/money.js';
import { rateText } from '../../src/facts/values/rate.js';
import type { LoanInput } from '../../src/index.js';

const day = (text: string) => dayNumber(text) as number;

/** Days of 2019 to 2021, the boundaries of the notice and their neighbours more often than the rest. */
export const noticeDay = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('2020-05-31', '2020-06-01', '2020-12-31', '2021-01-01', '2021-03-30', '2021-03-31', '2021-04-01'),
  },
  { weight: 2, arbitrary: fc.integer({ min: day('2019-12-01'), max: day('2021-12-31') }).map(civilDate) },
);

/** Amounts in yuan, the credit ceiling and its neighbours more often than the rest. */
export const amount = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom('0.00', '0.01', '9999999.99', '10000000.00', '10000000.01') },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 3_000_000_000 }).map(yuanText) },
);

export const yearlyRate = fc.oneof(
  fc.constantFrom('0.005', '0.01', '0.010001', '0.02', '0.0435'),
  fc.integer({ min: 0, max: 99_999_999 }).map(rateText),
);

/** A record with any of its fields left out, or none where the loan is to be complete. */
function record<T>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }, complete: boolean): fc.Arbitrary<Partial<T>> {
  return (complete ? fc.record(fields) : fc.record(fields, { requiredKeys: [] })) as fc.Arbitrary<Partial<T>>;
}

/** What an instalment asks for itself, which most leave to the loan's application. */
function ownApplication(dueDate: string) {
  const until = fc.oneof(
    fc.constant(null),
    noticeDay.map((later) => (later >= dueDate ? later : dueDate)),
  );
  return fc.oneof(
    { weight: 5, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: fc.record({ principalUntil: until, interestUntil: until }, { requiredKeys: [] }) },
  );
}

/** A loan that the schema accepts; a complete one leaves out nothing that a rule reads. */
export function loans({
  complete,
  guarantees = 'several',
}: {
  complete: boolean;
  /** Whether a loan may have several guarantees; a row of a table has one. */
  guarantees?: 'one' | 'several';
}): fc.Arbitrary<LoanInput> {
  const instalment = (dueDate: string) =>
    fc
      .tuple(
        record(
          {
            dueDate: fc.constant(dueDate),
            // An earlier day is one before an earlier deferral.
            originalDueDate: fc.oneof(
              fc.constant(null),
              noticeDay.map((earlier) => (earlier <= dueDate ? earlier : null)),
            ),
            principal: amount,
            interest: amount,
          },
          complete,
        ),
        ownApplication(dueDate),
      )
      .map(([known, own]) => ({ ...known, ...own }));
  const schedule = fc.uniqueArray(noticeDay, { minLength: 1, maxLength: 4 }).chain((days) => fc.tuple(...days.map(instalment)));
  const until = fc.oneof(
    fc.constant(null),
    fc.integer({ min: day('2020-06-01'), max: day('2021-12-31') }).map(civilDate),
    noticeDay,
  );
  const application = fc.oneof(
    { weight: 1, arbitrary: fc.constant(null) },
    { weight: 4, arbitrary: record({ appliedOn: noticeDay, principalUntil: until, interestUntil: until }, complete) },
  );
  const guarantee = record<GuaranteeInput>(
    {
      arrangement: fc.constantFrom(...ARRANGEMENTS),
      // Fees are governed of government-backed guarantors alone.
      guarantorKind: fc.oneof(fc.constant('government' as const), fc.constantFrom(...GUARANTOR_KINDS)),
      standardFeeRate: yearlyRate,
      formerFeeRate: yearlyRate,
      chargedFeeRate: yearlyRate,
      otherFeeRate: yearlyRate,
      reGuaranteeFee: amount,
      counterGuarantee: fc.boolean(),
    },
    complete,
  );
  return fc
    .record(
      {
        id: fc.constant('L-1'),
        borrower: record(
          {
            kind: fc.constantFrom(...BORROWER_KINDS),
            size: fc.constantFrom(...ENTERPRISE_SIZES),
            creditTotal: amount,
            internationalSupplyChain: fc.boolean(),
            specialHardship: fc.boolean(),
            pandemicAffected: fc.boolean(),
            repaymentDifficulty: fc.boolean(),
          },
          complete,
        ),
        lenderKind: fc.constantFrom('bank', 'bank', 'bank', 'other'),
        purpose: fc.constantFrom('operating', 'other'),
        annualRate: yearlyRate,
        penaltyAnnualRate: yearlyRate,
        maturityDate: noticeDay,
        schedule,
        application,
        guarantees: fc.oneof(
          { weight: 1, arbitrary: guarantee.map((one) => [one]) },
          {
            weight: 1,
            arbitrary: guarantees === 'one' ? guarantee.map((one) => [one]) : fc.array(guarantee, { minLength: 1, maxLength: 3 }),
          },
        ),
        commitments: record(
          { collateralUnchanged: fc.boolean(), collateralReplaced: fc.boolean(), employmentStable: fc.boolean() },
          complete,
        ),
      },
      complete ? {} : { requiredKeys: ['id', 'schedule'] },
    )
    .chain((loan) =>
      // A day as of which a loan is decided is seldom stated.
      fc
        .oneof({ weight: 4, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: fc.record({ asOf: noticeDay }) })
        .map((asOf) => ({
          ...asOf,
          ...loan,
        })),
    )
    .chain((loan) => fc.boolean().map((alone) => withGuarantees(loan as LoanInput, alone || guarantees === 'one')))
    .map(withoutContradiction);
}

/** Names the only guarantee alone where wanted, and describes none that there is not. */
function withGuarantees({ guarantees, ...loan }: LoanInput, alone: boolean): LoanInput {
  if (guarantees === undefined) return loan;
  const [first = {}, ...others] = guarantees.map(withoutFees);
  if (others.length === 0) return alone ? { ...loan, guarantee: first } : { ...loan, guarantees: [first] };
  // Beside others none is not there.
  return { ...loan, guarantees: [first, ...others].map((it) => (it.arrangement === 'none' ? {} : it)) };
}

/** What is not there has neither a guarantor nor a fee. */
function withoutFees(guarantee: GuaranteeInput): GuaranteeInput {
  return guarantee.arrangement === 'none' ? { arrangement: 'none' } : guarantee;
}

/** Asks for no date before the first instalment that it could defer, which the schema's reader refuses. */
function withoutContradiction(loan: LoanInput): LoanInput {
  if (loan.application === undefined || loan.application === null) return loan;
  const { principalUntil, interestUntil, ...rest } = loan.application;
  const late = (kind: 'principal' | 'interest', until: string | readonly string[] | null) => {
    const asks = loan.schedule.filter((instalment) => instalment[kind] !== '0.00' && instalment[`${kind}Until`] === undefined);
    // What falls due on an unknown day does so no earlier than it first did.
    const due = asks.map(({ dueDate, originalDueDate }) => dueDate ?? originalDueDate ?? undefined);
    const first = typeof until === 'string' ? until : (until?.[0] ?? null);
    return first === null || due.includes(undefined) || due.length === 0 || due.some((day) => day !== undefined && day <= first);
  };
  return {
    ...loan,
    application: {
      ...rest,
      ...(principalUntil !== undefined && late('principal', principalUntil) ? { principalUntil } : {}),
      ...(interestUntil !== undefined && late('interest', interestUntil) ? { interestUntil } : {}),
    },
  };
}

/** One reading of each interpretation of a rulebook. */
export function readingsOf(
  interpretations: readonly { id: string; readings: readonly { id: string }[] }[],
): fc.Arbitrary<Record<string, string>> {
  return fc.record(
    Object.fromEntries(interpretations.map(({ id, readings }) => [id, fc.constantFrom(...readings.map((it) => it.id))])),
  );
}
