/**
 * Prints the fixture portfolio, 200 loans as NDJSON. The same seed makes the same loans:
 *
 *     npx esbuild scripts/make-portfolio.ts --bundle --platform=node --format=esm |
 *       node --input-type=module - > fixtures/portfolio/loans.ndjson
 */
import { utc } from '@date-fns/utc';
import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { formatISO } from 'date-fns/formatISO';
import { max } from 'date-fns/max';
import { min } from 'date-fns/min';
import { parseISO } from 'date-fns/parseISO';
import { Decimal } from 'decimal.js';
import type { InstalmentInput, LoanInput } from '../src/facts/loan/loan-schema.js';

type Borrower = NonNullable<LoanInput['borrower']>;
type Application = NonNullable<LoanInput['application']>;
type Guarantee = NonNullable<LoanInput['guarantee']>;

/** A kind of loan, and how many of it the portfolio holds. */
interface Profile {
  readonly count: number;
  readonly borrower: Borrower;
  readonly purpose: 'operating' | 'other';
  /** The least and the most credit, in units of ¥10,000. */
  readonly credit: readonly [number, number];
  /** The least and the most interest a year, in basis points. */
  readonly rate: readonly [number, number];
}

const ENTERPRISE = { kind: 'enterprise', internationalSupplyChain: false, specialHardship: false } as const;
const PROFILES: readonly Profile[] = [
  { count: 42, borrower: { ...ENTERPRISE, size: 'micro' }, purpose: 'operating', credit: [20, 300], rate: [435, 985] },
  { count: 48, borrower: { ...ENTERPRISE, size: 'small' }, purpose: 'operating', credit: [150, 1000], rate: [405, 785] },
  { count: 28, borrower: { kind: 'individual-business' }, purpose: 'operating', credit: [5, 150], rate: [485, 985] },
  { count: 18, borrower: { kind: 'business-owner', size: 'micro' }, purpose: 'operating', credit: [20, 400], rate: [485, 900] },
  { count: 10, borrower: { ...ENTERPRISE, size: 'small' }, purpose: 'operating', credit: [1001, 3000], rate: [405, 685] },
  { count: 22, borrower: { ...ENTERPRISE, size: 'medium' }, purpose: 'operating', credit: [800, 9000], rate: [385, 585] },
  { count: 8, borrower: { ...ENTERPRISE, size: 'large' }, purpose: 'operating', credit: [9000, 60000], rate: [385, 475] },
  {
    count: 6,
    borrower: { ...ENTERPRISE, size: 'large', internationalSupplyChain: true },
    purpose: 'operating',
    credit: [9000, 60000],
    rate: [385, 475],
  },
  {
    count: 6,
    borrower: { ...ENTERPRISE, size: 'large', specialHardship: true },
    purpose: 'operating',
    credit: [9000, 60000],
    rate: [385, 525],
  },
  { count: 12, borrower: { kind: 'other' }, purpose: 'other', credit: [2, 60], rate: [485, 985] },
];

const LENDERS = ['贺兰山农村商业银行', '银川湖城银行', '塞上江南银行', '沙坡头村镇银行', '六盘山农村商业银行', '青铜峡村镇银行'];
/** Repaid instalments are not listed: what falls due from here on is. */
const FIRST_LISTED = '2020-05-01';
const CAP = '2021-03-31';
const SEED = 20200628;

/** mulberry32: numbers from 0 up to 1, the same for the same seed. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const random = mulberry32(SEED);
const chance = (share: number) => random() < share;
/** A whole number from `least` to `most`. */
const between = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
const pick = <T>(list: readonly T[]): T => list[between(0, list.length - 1)] as T;

function shuffled<T>(list: readonly T[]): T[] {
  const result = [...list];
  for (let at = result.length - 1; at > 0; at--) {
    const other = between(0, at);
    [result[at], result[other]] = [result[other] as T, result[at] as T];
  }
  return result;
}

const yuan = (amount: Decimal) => amount.toFixed(2, Decimal.ROUND_HALF_UP);
const text = (date: Date) => formatISO(date, { representation: 'date', in: utc });
const day = (date: string) => parseISO(date, { in: utc });
const daysAfter = (date: string, days: number) => text(addDays(day(date), days, { in: utc }));
const monthsAfter = (date: string, months: number) => text(addMonths(day(date), months, { in: utc }));

const earliestOf = (...dates: string[]) => text(min(dates.map(day)));
const latestOf = (...dates: string[]) => text(max(dates.map(day)));

/** Interest on a balance for the days between two dates, a year counted as 360 days. */
function interestOn(balance: Decimal, rate: string, from: string, to: string): Decimal {
  return balance
    .times(rate)
    .times(differenceInCalendarDays(day(to), day(from), { in: utc }))
    .div(360);
}

/** A loan's instalments from its drawdown: principal in equal parts or at maturity, interest every so many months. */
function scheduleOf(drawn: string, principal: Decimal, rate: string, months: number, every: number, equalParts: boolean) {
  const periods = months / every;
  const part = principal.div(periods).toDecimalPlaces(2, Decimal.ROUND_DOWN);
  const instalments: InstalmentInput[] = [];
  let balance = principal;
  for (let period = 1; period <= periods; period++) {
    const dueDate = monthsAfter(drawn, period * every);
    const interest = interestOn(balance, rate, monthsAfter(drawn, (period - 1) * every), dueDate);
    // The last part takes what division has left over.
    const repaid = period === periods ? balance : equalParts ? part : new Decimal(0);
    balance = balance.minus(repaid);
    instalments.push({ dueDate, originalDueDate: null, principal: yuan(repaid), interest: yuan(interest) });
  }
  return instalments;
}

/** The first day on which a component falls due. */
function firstDue(schedule: readonly InstalmentInput[], kind: 'principal' | 'interest'): string {
  return schedule.find((instalment) => instalment[kind] !== '0.00')?.dueDate ?? CAP;
}

function applicationOf(schedule: readonly InstalmentInput[]): Application | null | undefined {
  const kind = random();
  if (kind < 0.3) return null;
  if (kind < 0.4) return undefined;
  const beyondCap = kind > 0.86;
  const until = (component: 'principal' | 'interest') => {
    const due = firstDue(schedule, component);
    if (beyondCap) return latestOf(due, monthsAfter('2021-04-30', between(0, 8)));
    return latestOf(due, earliestOf(CAP, monthsAfter(due, between(1, 6))));
  };
  const which = random();
  const appliedOn = daysAfter('2020-06-29', between(0, 45));
  const principalUntil = which < 0.12 ? null : until('principal');
  const interestUntil = which > 0.8 ? null : until('interest');
  return { appliedOn, principalUntil, interestUntil, method: pick(['extension', 'extension', 'renewal', 'other']) };
}

function guaranteeOf(principal: Decimal): Guarantee {
  const government = chance(0.85);
  const standardFeeRate = new Decimal(between(24, 60)).times('0.0005');
  const halved = government && chance(0.75);
  const charged = halved ? standardFeeRate.div(2) : standardFeeRate;
  return {
    arrangement: pick(['kept', 'kept', 'kept', 'replaced', 'lapsed']),
    guarantorKind: government ? 'government' : 'commercial',
    standardFeeRate: standardFeeRate.toString(),
    chargedFeeRate: charged.toString(),
    otherFeeRate: new Decimal(between(0, 6)).times('0.0005').toString(),
    reGuaranteeFee: chance(0.7) ? '0.00' : yuan(principal.times('0.0006')),
    counterGuarantee: chance(0.2),
  };
}

function loanOf({ borrower, purpose, credit, rate: [least, most] }: Profile, index: number): LoanInput {
  const number = String(index + 1).padStart(4, '0');
  const creditTotal = new Decimal(between(...credit)).times(10_000);
  const rate = new Decimal(between(least / 5, most / 5)).times('0.0005').toString();
  const principal = creditTotal.times(between(30, 100)).div(100);
  const [months, every, equalParts] = pick([
    [12, 12, false],
    [12, 12, false],
    [12, 3, false],
    [24, 3, false],
    [24, 3, true],
    [12, 1, true],
    [24, 1, true],
  ] as const);
  // Drawn so that the loan matures between May 2020 and June 2021.
  const drawn = daysAfter(monthsAfter('2020-05-01', -months), between(10, 410));
  const whole = scheduleOf(drawn, principal, rate, months, every, equalParts);
  const schedule = whole.filter(({ dueDate }) => (dueDate ?? '') >= FIRST_LISTED);
  const application = applicationOf(schedule);
  return {
    id: `NX-P-${number}`,
    lender: pick(LENDERS),
    borrower: {
      id: `B-${number}`,
      ...borrower,
      creditTotal: yuan(creditTotal),
      creditTotalAllBanks: yuan(chance(0.6) ? creditTotal : creditTotal.times(between(110, 250)).div(100)),
      pandemicAffected: chance(0.8),
    },
    purpose,
    annualRate: rate,
    ...(chance(0.6) ? { penaltyAnnualRate: new Decimal(rate).times(pick(['1.3', '1.4', '1.5', '1.5'])).toString() } : {}),
    maturityDate: whole.at(-1)?.dueDate,
    schedule,
    ...(application === undefined ? {} : { application }),
    ...(chance(0.33) ? { guarantee: guaranteeOf(principal) } : {}),
    commitments: { collateralUnchanged: chance(0.9), employmentStable: chance(0.9) },
  };
}

/** Each takes one fact out of a loan, as a portfolio's incomplete records lack it. */
const OMISSIONS: readonly ((loan: LoanInput) => LoanInput)[] = [
  (loan) => ({ ...loan, borrower: { ...loan.borrower, kind: undefined } }),
  (loan) => ({ ...loan, borrower: { ...loan.borrower, size: undefined } }),
  (loan) => ({ ...loan, borrower: { ...loan.borrower, creditTotal: undefined } }),
  (loan) => ({ ...loan, borrower: { ...loan.borrower, specialHardship: undefined } }),
  (loan) => ({ ...loan, purpose: undefined }),
  (loan) => ({ ...loan, annualRate: undefined, penaltyAnnualRate: undefined }),
  (loan) => ({ ...loan, schedule: loan.schedule.map((it, at) => (at === 0 ? { ...it, dueDate: undefined } : it)) }),
  (loan) => ({ ...loan, schedule: loan.schedule.map((it, at) => (at === 0 ? { ...it, interest: undefined } : it)) }),
];

/** An instalment that was due in the first half of 2020 and has already been deferred once. */
function deferredBefore(loan: LoanInput): LoanInput {
  const [first, ...rest] = loan.schedule;
  if (first?.dueDate === undefined) return loan;
  return { ...loan, schedule: [{ ...first, originalDueDate: monthsAfter(first.dueDate, -3) }, ...rest] };
}

const profiles = shuffled(PROFILES.flatMap((profile) => Array.from({ length: profile.count }, () => profile)));
profiles.forEach((profile, index) => {
  const loan = loanOf(profile, index);
  const incomplete = index % 11 === 7;
  const omit = OMISSIONS[Math.floor(index / 11) % OMISSIONS.length];
  const earlier = index % 20 === 3 ? deferredBefore(loan) : loan;
  console.log(JSON.stringify(incomplete && omit !== undefined ? omit(earlier) : earlier));
});
