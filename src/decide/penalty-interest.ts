import { civilDate, type DayNumber } from '../facts/civil-date.js';
import { Decimal } from '../facts/decimal.js';
import { type Fen, yuanText } from '../facts/money.js';
import { type RateUnits, rateText, UNITS_OF_ONE } from '../facts/rate.js';

/** What penalty interest is computed with where the contract does not say. */
export interface PenaltyTerms {
  /** The multiple of the contract's rate assumed where its penalty rate is not known. */
  readonly multiplier: Decimal;
  /** Days a year. */
  readonly dayCount: Decimal;
}

/** The penalty interest that would run on an overdue amount. */
export interface PenaltyComputation {
  /** In yuan, rounded half up to fen once, at the end. */
  readonly amount: string;
  readonly formula: string;
  readonly rateBasis: 'contract' | 'assumed-multiple';
}

/**
 * The penalty interest (罚息) on an amount from its due date to the day it is paid: amount × yearly rate ÷ days a year
 * × calendar days, the due date counted and the day of payment not.
 *
 * @returns `undefined` where neither the penalty rate nor the contract's rate is known
 */
export function penaltyInterest(
  overdue: Fen,
  from: DayNumber,
  until: DayNumber,
  rates: { readonly penalty: RateUnits | undefined; readonly contract: RateUnits | undefined },
  terms: PenaltyTerms,
): PenaltyComputation | undefined {
  const known = rates.penalty ?? rates.contract;
  if (known === undefined) return undefined;
  const assumed = rates.penalty === undefined;
  const days = Math.max(0, until - from);
  const numerator = new Decimal(overdue).times(known).times(days);
  // Multiplied out before the one division, so that nothing is rounded but the result.
  const amount = (assumed ? numerator.times(terms.multiplier) : numerator)
    .div(terms.dayCount.times(UNITS_OF_ONE))
    .toDecimalPlaces(0, Decimal.ROUND_HALF_UP)
    .toNumber();
  const rate = assumed ? `${rateText(known)} × ${terms.multiplier}` : rateText(known);
  return {
    amount: yuanText(amount),
    formula: `${yuanText(overdue)} × ${rate} ÷ ${terms.dayCount} × ${days} = ${yuanText(amount)}`,
    rateBasis: assumed ? 'assumed-multiple' : 'contract',
  };
}

/** The period that a waiver covers, as a decision states it. */
export function waivedPeriod(from: DayNumber, until: DayNumber): { readonly from: string; readonly until: string } {
  return { from: civilDate(from), until: civilDate(until) };
}
