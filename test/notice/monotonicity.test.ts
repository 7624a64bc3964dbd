import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENTERPRISE_SIZES } from '../../src/facts/loan/loan-schema.js';
import { civilDate, dayNumber } from '../../src/facts/values/civil-date.js';
import { fen, yuanText } from '../../src/facts/values/money.js';
import { createDecider, type LoanInput, ningxia2020Deferral } from '../../src/index.js';
import { arguableReadings } from '../../src/law/interpretation.js';
import { loans } from '../arbitraries/loan.js';
import { runs } from '../depth.js';

// Stronger protection must not give a worse result. Under any arguable readings, a loan of a smaller
// borrower, of less credit, due nearer to the window or applied for earlier has no weaker track than the same loan otherwise.

const { interpretations, parameters } = ningxia2020Deferral();
const PATIENCE = 60_000;
const STRENGTH = { 'not-covered': 0, 'may-negotiate': 1, 'shall-defer': 2 } as const;

const arguable = fc.record(
  Object.fromEntries(interpretations.map((it) => [it.id, fc.constantFrom(...arguableReadings(it))])),
) as fc.Arbitrary<Record<string, string>>;

const day = (id: string) => dayNumber(parameters.find((it) => it.id === id)?.value ?? '') as number;
const WINDOW = { start: day('deferral.windowStart'), end: day('deferral.windowEnd') };

/** How far a day is from the window. */
const distance = (text: string) => {
  const at = dayNumber(text) as number;
  return Math.max(WINDOW.start - at, at - WINDOW.end, 0);
};

/** An instalment that leaves what is asked to the loan's application, and that is known never to have been deferred. */
function withoutApplication(instalment: LoanInput['schedule'][number] | undefined) {
  const { principalUntil: _, interestUntil: __, ...rest } = instalment ?? {};
  return rest;
}

type Single = LoanInput & { schedule: [LoanInput['schedule'][number]] };
const single = (loan: LoanInput): Single => ({
  ...loan,
  application: { principalUntil: null, interestUntil: null },
  schedule: [{ ...withoutApplication(loan.schedule[0]), originalDueDate: null }],
});

// Deciders are reused, because making one takes longer than deciding a loan.
const deciders = new Map<string, ReturnType<typeof createDecider>>();

/** Asserts that the first loan's track is not weaker than the second's if both are determined. */
function expectNoWeaker(favoured: LoanInput, other: LoanInput, readings: Record<string, string>): void {
  const key = JSON.stringify(readings);
  const decider = deciders.get(key) ?? createDecider({ readings });
  deciders.set(key, decider);
  const [one, two] = [favoured, other].map((loan) => decider.decide(loan).instalments[0]?.principal.track);
  if (one === undefined || two === undefined || one === 'undetermined' || two === 'undetermined') return;
  expect(STRENGTH[one], `${one} for the favoured loan, ${two} for the other`).toBeGreaterThanOrEqual(STRENGTH[two]);
}

const pairs = loans({ complete: true }).map(single);

describe('a loan has no weaker track than the same loan', () => {
  it(
    'of a larger enterprise',
    () => {
      fc.assert(
        fc.property(pairs, arguable, fc.nat(2), (loan, readings, at) => {
          const sized = (size: (typeof ENTERPRISE_SIZES)[number] | undefined) => ({
            ...loan,
            borrower: { ...loan.borrower, ...(size === undefined ? {} : { size }) },
          });
          // An individual business has no size, and an owner has that of the enterprise owned.
          fc.pre(loan.borrower?.kind === 'enterprise' || loan.borrower?.kind === 'business-owner');
          expectNoWeaker(sized(ENTERPRISE_SIZES[at]), sized(ENTERPRISE_SIZES[at + 1]), readings);
        }),
        { numRuns: runs(400) },
      );
    },
    PATIENCE,
  );

  it(
    'with more credit',
    () => {
      fc.assert(
        fc.property(pairs, arguable, fc.integer({ min: 1, max: 2_000_000_000 }), (loan, readings, more) => {
          const credit = fen(loan.borrower?.creditTotal ?? '0.00') as number;
          const other = { ...loan, borrower: { ...loan.borrower, creditTotal: yuanText(credit + more) } };
          expectNoWeaker(loan, other, readings);
        }),
        { numRuns: runs(400) },
      );
    },
    PATIENCE,
  );

  it(
    'due further from the window',
    () => {
      const days = fc.integer({ min: dayNumber('2019-01-01') as number, max: dayNumber('2022-12-31') as number }).map(civilDate);
      fc.assert(
        fc.property(pairs, arguable, days, days, (loan, readings, one, two) => {
          // On the same side of it, for the years before and after are not compared with each other.
          fc.pre(one >= '2020-06-01' === two >= '2020-06-01' && distance(one) < distance(two));
          const due = (dueDate: string) => ({ ...loan, schedule: [{ ...loan.schedule[0], dueDate }] });
          expectNoWeaker(due(one), due(two), readings);
        }),
        { numRuns: runs(600) },
      );
    },
    PATIENCE,
  );

  it(
    'applied for later',
    () => {
      fc.assert(
        fc.property(pairs, arguable, fc.nat(300), fc.nat(300), (loan, readings, first, wait) => {
          const applied = (days: number) => ({
            ...loan,
            application: { ...loan.application, appliedOn: civilDate((dayNumber('2020-06-28') as number) + days) },
          });
          expectNoWeaker(applied(first), applied(first + wait), readings);
        }),
        { numRuns: runs(400) },
      );
    },
    PATIENCE,
  );
});

describe('a reading that reverses the order of sizes', () => {
  it('is remote, and its counter-argument says so', () => {
    const medium = single({
      id: 'L-1',
      borrower: { kind: 'enterprise', size: 'medium', creditTotal: '5000000.00' },
      purpose: 'operating',
      schedule: [{ dueDate: '2020-05-20', principal: '1000.00', interest: '0.00' }],
    });
    const small = { ...medium, borrower: { ...medium.borrower, size: 'small' as const } };
    const turned = interpretations.flatMap(({ id, readings }) =>
      readings.filter((reading) => {
        const decider = createDecider({ readings: { [id]: reading.id } });
        const [one, two] = [small, medium].map((loan) => decider.decide(loan).track);
        return one === 'not-covered' && two === 'may-negotiate';
      }),
    );
    expect(turned.map(({ id, standing }) => [id, standing])).toEqual([['than-inclusive', 'remote']]);
    expect(turned[0]?.against?.en).toContain('protects more');
  });
});
