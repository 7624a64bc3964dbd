import { InvalidLoanError } from '../../src/facts/input/invalid-input.js';
import {
  ARRANGEMENTS,
  BORROWER_KINDS,
  ENTERPRISE_SIZES,
  GUARANTOR_KINDS,
  type LoanInput,
} from '../../src/facts/loan/loan-schema.js';
import { Loan } from '../../src/facts/loan/parse-loan.js';
import { civilDate, dayNumber } from '../../src/facts/values/civil-date.js';
import { yuanText } from '../../src/facts/values/money.js';
import { rateText } from '../../src/facts/values/rate.js';

/** Whole numbers from 0 up to a bound, the same for the same seed: Marsaglia's xorshift, quick enough for millions. */
export type Random = (below: number) => number;

export function seeded(seed: number): Random {
  let state = seed | 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

const day = (text: string) => dayNumber(text) as number;
const FIRST = day('2019-12-01');
const LAST = day('2021-12-31');
const BOUNDARY_DAYS = ['2020-05-31', '2020-06-01', '2020-12-31', '2021-01-01', '2021-03-30', '2021-03-31', '2021-04-01'];
const BOUNDARY_AMOUNTS = ['0.00', '0.01', '0.99', '9999999.99', '10000000.00', '10000000.01', '9999999999999.99'];
const BOUNDARY_RATES = ['0', '0.005', '0.01', '0.00500001', '0.010001', '0.02', '0.0435', '0.99999999', '0.00000001'];

/**
 * Loans that the schema accepts, each different, the same for the same seed. Facts are left out here and there, and the
 * figures of the law and their neighbours are frequent.
 */
export function* generatedLoans(count: number, seed: number, prefix = 'L'): Generator<Loan> {
  const random = seeded(seed);
  for (let made = 0; made < count; ) {
    const loan = accepted(loanOf(random, `${prefix}-${made}`));
    if (loan === undefined) continue;
    made++;
    yield loan;
  }
}

/** Random dates may contradict each other; such loans are refused. */
function accepted(input: LoanInput): Loan | undefined {
  try {
    return Loan.parse(input);
  } catch (error) {
    if (error instanceof InvalidLoanError) return undefined;
    throw error;
  }
}

function loanOf(random: Random, id: string): LoanInput {
  const pick = <T>(values: readonly T[]): T => values[random(values.length)] as T;
  const date = () => (random(3) === 0 ? pick(BOUNDARY_DAYS) : civilDate(FIRST + random(LAST - FIRST + 1)));
  const amount = () => (random(4) === 0 ? pick(BOUNDARY_AMOUNTS) : yuanText(random(3_000_000_000)));
  const rate = () => (random(3) === 0 ? pick(BOUNDARY_RATES) : rateText(random(100_000_000)));
  const flag = () => random(2) === 0;
  // A third of the loans are complete; of the others, each fact is missing in one of four.
  const complete = random(3) === 0;
  const some = <T extends object>(fields: T): T => {
    if (complete) return fields;
    return Object.fromEntries(Object.entries(fields).filter(() => random(4) !== 0)) as T;
  };
  const until = () => (random(4) === 0 ? null : random(2) === 0 ? pick(BOUNDARY_DAYS) : civilDate(LAST - random(500)));
  const schedule = Array.from({ length: 1 + random(3) }, () => {
    const dueDate = date();
    const original = random(3);
    return some({
      dueDate,
      originalDueDate: original === 0 ? null : civilDate(day(dueDate) - original * random(200)),
      principal: amount(),
      interest: amount(),
      // Most instalments leave it to the loan's application.
      ...(random(5) === 0 ? { principalUntil: until() } : {}),
      ...(random(5) === 0 ? { interestUntil: until() } : {}),
    });
  });
  const application =
    random(6) === 0
      ? null
      : some({ ...(random(2) === 0 ? { appliedOn: date() } : {}), principalUntil: until(), interestUntil: until() });
  const arrangement = pick(ARRANGEMENTS);
  const described = some({
    arrangement,
    // Only a government-backed company has its fees governed: half of the guarantees are of one.
    guarantorKind: flag() ? ('government' as const) : pick(GUARANTOR_KINDS),
    standardFeeRate: rate(),
    formerFeeRate: rate(),
    chargedFeeRate: rate(),
    otherFeeRate: rate(),
    reGuaranteeFee: amount(),
    counterGuarantee: flag(),
  });
  // A loan that involves no guarantee is refused where one is described all the same.
  const guarantee = arrangement === 'none' ? { arrangement } : described;
  return {
    id,
    schedule,
    ...some({
      borrower: some({
        kind: pick(BORROWER_KINDS),
        size: pick(ENTERPRISE_SIZES),
        creditTotal: amount(),
        creditTotalAllBanks: amount(),
        internationalSupplyChain: flag(),
        specialHardship: flag(),
        pandemicAffected: flag(),
        repaymentDifficulty: flag(),
      }),
      purpose: random(4) === 0 ? ('other' as const) : ('operating' as const),
      annualRate: rate(),
      penaltyAnnualRate: rate(),
      maturityDate: date(),
      application,
      commitments: some({ collateralUnchanged: flag(), collateralReplaced: flag(), employmentStable: flag() }),
      lenderKind: random(4) === 0 ? ('other' as const) : ('bank' as const),
    }),
    ...(random(4) === 0 ? { asOf: date() } : {}),
    ...(random(3) === 0 ? {} : { guarantee }),
  } as LoanInput;
}
