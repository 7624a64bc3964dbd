import type { DayNumber } from '../facts/civil-date.js';
import type { Decimal } from '../facts/decimal.js';
import { type Fen, yuanText } from '../facts/money.js';
import { type RateUnits, rateText, UNITS_OF_ONE } from '../facts/rate.js';

/** A fraction of whole numbers. */
interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** What penalty interest is computed with where the contract does not say. */
export interface PenaltyTerms {
  /** The multiple of the contract's rate assumed where its penalty rate is not known. */
  readonly multiplier: string;
  /** Days a year. */
  readonly dayCount: string;
  /** What amount (fen) × rate (units) × days is multiplied with to give fen, at the contract's penalty rate. */
  readonly atPenaltyRate: Ratio;
  /** The same at the assumed multiple of the contract's rate. */
  readonly atMultiple: Ratio;
}

/** The terms that the two parameters of the law make. */
export function penaltyTerms(multiplier: Decimal, dayCount: Decimal): PenaltyTerms {
  const [multiple, days] = [ratioOf(multiplier), ratioOf(dayCount)];
  const atPenaltyRate = {
    numerator: days.denominator,
    denominator: days.numerator * BigInt(UNITS_OF_ONE),
  };
  return {
    multiplier: multiplier.toFixed(),
    dayCount: dayCount.toFixed(),
    atPenaltyRate,
    atMultiple: {
      numerator: atPenaltyRate.numerator * multiple.numerator,
      denominator: atPenaltyRate.denominator * multiple.denominator,
    },
  };
}

function ratioOf(decimal: Decimal): Ratio {
  const places = decimal.decimalPlaces();
  return {
    numerator: BigInt(decimal.times(`1e${places}`).toFixed()),
    denominator: 10n ** BigInt(places),
  };
}

/** The penalty interest that would run on an overdue amount. */
export interface PenaltyComputation {
  /** In yuan, rounded half up to fen once, at the end. */
  readonly amount: string;
  readonly formula: string;
  /** `assumed-multiple`: the contract's penalty rate is not known, so a multiple of its rate is assumed. */
  readonly rateBasis: 'contract' | 'assumed-multiple';
}

/**
 * The penalty interest (罚息) on an amount from its due date to the day it is paid: amount × yearly rate ÷ days a year
 * × calendar days, the due date counted and the day of payment not. Whole numbers throughout, and one division.
 *
 * @returns `undefined` where neither the penalty rate nor the contract's rate is known
 */
export function penaltyInterest(
  overdue: Fen,
  from: DayNumber,
  until: DayNumber,
  penaltyRate: RateUnits | undefined,
  contractRate: RateUnits | undefined,
  terms: PenaltyTerms,
): PenaltyComputation | undefined {
  const rate = penaltyRate ?? contractRate;
  const exact = penaltyFen(overdue, from, until, penaltyRate, contractRate, terms);
  if (rate === undefined || exact === undefined) return undefined;
  const assumed = penaltyRate === undefined;
  const amount = yuanText(exact);
  const factor = assumed ? ` × ${terms.multiplier}` : '';
  return {
    amount,
    formula: `${yuanText(overdue)} × ${rateText(rate)}${factor} ÷ ${terms.dayCount} × ${daysOverdue(from, until)} = ${amount}`,
    rateBasis: assumed ? 'assumed-multiple' : 'contract',
  };
}

/** The amount of the penalty interest alone. */
export function penaltyFen(
  overdue: Fen,
  from: DayNumber,
  until: DayNumber,
  penaltyRate: RateUnits | undefined,
  contractRate: RateUnits | undefined,
  terms: PenaltyTerms,
): Fen | undefined {
  const rate = penaltyRate ?? contractRate;
  if (rate === undefined) return undefined;
  const { numerator, denominator } = penaltyRate === undefined ? terms.atMultiple : terms.atPenaltyRate;
  // A rate in units times days is a safe integer: at most 10⁸ × some thousands.
  const exact = BigInt(overdue) * BigInt(rate * daysOverdue(from, until)) * numerator;
  return Number((2n * exact + denominator) / (2n * denominator));
}

function daysOverdue(from: DayNumber, until: DayNumber): number {
  return until > from ? until - from : 0;
}
