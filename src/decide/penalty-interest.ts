import type { ComponentKind } from '../facts/loan/component.js';
import type { DayNumber } from '../facts/values/civil-date.js';
import { Decimal } from '../facts/values/decimal.js';
import { type Fen, yuanText } from '../facts/values/money.js';
import { type RateUnits, rateText, UNITS_OF_ONE } from '../facts/values/rate.js';

/** A fraction of whole numbers. */
interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The terms of penalty interest that the contract does not state. */
export interface PenaltyTerms {
  /** The assumed multiple of the contract rate, if the penalty rate is unknown. */
  readonly multiplier: string;
  /** Days a year. */
  readonly dayCount: string;
  /** The factor that turns amount (fen) × rate (units) × days into fen. */
  readonly atRate: Ratio;
  /** The same factor at the assumed multiple of the contract rate. */
  readonly atMultiple: Ratio;
  /** The same factor at the part of that multiple above the contract rate. */
  readonly atMultipleSurcharge: Ratio;
}

/** The terms that the two parameters of the law make. */
export function penaltyTerms(multiplier: Decimal, dayCount: Decimal): PenaltyTerms {
  const days = ratioOf(dayCount);
  const atRate = {
    numerator: days.denominator,
    denominator: days.numerator * BigInt(UNITS_OF_ONE),
  };
  const times = (multiple: Decimal): Ratio => {
    const { numerator, denominator } = ratioOf(multiple);
    return { numerator: atRate.numerator * numerator, denominator: atRate.denominator * denominator };
  };
  return {
    multiplier: multiplier.toFixed(),
    dayCount: dayCount.toFixed(),
    atRate,
    atMultiple: times(multiplier),
    atMultipleSurcharge: times(Decimal.max(0, multiplier.minus(1))),
  };
}

function ratioOf(decimal: Decimal): Ratio {
  const places = decimal.decimalPlaces();
  return {
    numerator: BigInt(decimal.times(`1e${places}`).toFixed()),
    denominator: 10n ** BigInt(places),
  };
}

/** An amount on which penalty interest would run, with its days and rates. `undefined` means unknown. */
export interface Overdue {
  readonly kind: ComponentKind;
  readonly amount: Fen;
  /** The first day that counts, and the day of payment, which does not. */
  readonly from: DayNumber;
  readonly until: DayNumber;
  readonly penaltyRate: RateUnits | undefined;
  readonly contractRate: RateUnits | undefined;
}

/**
 * The figures of a waiver in fen. Each is a whole-number quotient of its own, rounded half up once. Contract interest on
 * principal continues during a deferral, so the waiver spares the surcharge (加收部分) above it. Interest bears no contract
 * interest, so the waiver spares interest on interest (复利), which is charged at the penalty rate.
 */
export interface PenaltyFigures {
  /** What is spared, and so must not be charged. */
  readonly spared: Fen | undefined;
  /** Of principal: what would be charged at the penalty rate, contract interest included. */
  readonly atPenaltyRate: Fen | undefined;
  /** Of principal: the contract interest, which goes on. */
  readonly contractInterest: Fen | undefined;
}

export function penaltyFigures(overdue: Overdue, terms: PenaltyTerms): PenaltyFigures {
  const { kind, penaltyRate, contractRate } = overdue;
  const fen = (rate: RateUnits | undefined, ratio: Ratio) => (rate === undefined ? undefined : fenAt(overdue, rate, ratio));
  const gross = penaltyRate === undefined ? fen(contractRate, terms.atMultiple) : fen(penaltyRate, terms.atRate);
  if (kind === 'interest') return { spared: gross, atPenaltyRate: undefined, contractInterest: undefined };
  const surcharge =
    penaltyRate === undefined
      ? fen(contractRate, terms.atMultipleSurcharge)
      : fen(surchargeRate(penaltyRate, contractRate), terms.atRate);
  return { spared: surcharge, atPenaltyRate: gross, contractInterest: fen(contractRate, terms.atRate) };
}

/** The part of a penalty rate above the contract rate; 0 if it is not above. */
function surchargeRate(penaltyRate: RateUnits, contractRate: RateUnits | undefined): RateUnits | undefined {
  return contractRate === undefined ? undefined : Math.max(0, penaltyRate - contractRate);
}

function fenAt({ amount, from, until }: Overdue, rate: RateUnits, { numerator, denominator }: Ratio): Fen {
  // A rate in units times days is a safe integer: at most 10⁸ × some thousands.
  const exact = BigInt(amount) * BigInt(rate * daysOverdue(from, until)) * numerator;
  return Number((2n * exact + denominator) / (2n * denominator));
}

/**
 * The missing rates without which the spared amount cannot be computed, by path. The contract rate alone is enough, because a
 * multiple of it may be assumed. The surcharge cannot be computed without it.
 */
export function ratesLacking(
  kind: ComponentKind,
  penaltyRate: RateUnits | undefined,
  contractRate: RateUnits | undefined,
): readonly string[] {
  if (contractRate !== undefined) return [];
  const surcharge = kind === 'principal' ? ['annualRate'] : [];
  return penaltyRate === undefined ? [...surcharge, 'penaltyAnnualRate'] : surcharge;
}

/** The penalty rate by which the figures are computed. `undefined` if neither rate is known, so that there are no figures. */
export function rateBasisOf(penaltyRate: RateUnits | undefined, contractRate: RateUnits | undefined): RateBasis | undefined {
  if (penaltyRate !== undefined) return 'contract';
  return contractRate === undefined ? undefined : 'assumed-multiple';
}

/** A figure in yuan, rounded half up to fen once at the end, with its formula. */
export interface Computation {
  readonly amount: string;
  readonly formula: string;
}

/** By which penalty rate: `assumed-multiple` is a multiple of the contract's rate, where the contract's penalty rate is not known. */
type RateBasis = 'contract' | 'assumed-multiple';

/** The figures of a waiver in the form of a decision. Without the contract's rate the surcharge on principal is not known. */
export type PenaltyComputation =
  | (Computation & {
      readonly rateBasis: RateBasis;
      readonly atPenaltyRate?: Computation;
      readonly contractInterest?: Computation;
    })
  | { readonly rateBasis: 'contract'; readonly atPenaltyRate?: Computation };

/**
 * What penalty interest (罚息) is spared on an amount: amount × yearly rate ÷ days a year × calendar days, the first day
 * counted and the day of payment not.
 *
 * @returns `undefined` where neither the penalty rate nor the contract's rate is known
 */
export function penaltyInterest(
  overdue: Overdue,
  terms: PenaltyTerms,
  figures: PenaltyFigures = penaltyFigures(overdue, terms),
): PenaltyComputation | undefined {
  const { kind, penaltyRate, contractRate } = overdue;
  const rateBasis = rateBasisOf(penaltyRate, contractRate);
  if (rateBasis === undefined) return undefined;
  const { spared, atPenaltyRate, contractInterest } = figures;
  const written = (fen: Fen, rate: string): Computation => {
    const amount = yuanText(fen);
    const days = daysOverdue(overdue.from, overdue.until);
    return { amount, formula: `${yuanText(overdue.amount)} × ${rate} ÷ ${terms.dayCount} × ${days} = ${amount}` };
  };
  const contract = rateText(contractRate ?? 0);
  const penalty = penaltyRate === undefined ? `${contract} × ${terms.multiplier}` : rateText(penaltyRate);
  const isAbove = penaltyRate === undefined ? terms.atMultipleSurcharge.numerator > 0n : penaltyRate >= (contractRate ?? 0);
  const surcharge = isAbove ? `(${penalty} − ${contract})` : `max(${penalty} − ${contract}, 0)`;
  const gross = atPenaltyRate === undefined ? {} : { atPenaltyRate: written(atPenaltyRate, penalty) };
  // Only a penalty rate without the contract's leaves it unknown.
  if (spared === undefined) return { rateBasis: 'contract', ...gross };
  return {
    ...written(spared, kind === 'interest' ? penalty : surcharge),
    rateBasis,
    ...gross,
    ...(contractInterest === undefined ? {} : { contractInterest: written(contractInterest, contract) }),
  };
}

function daysOverdue(from: DayNumber, until: DayNumber): number {
  return Math.max(0, until - from);
}
