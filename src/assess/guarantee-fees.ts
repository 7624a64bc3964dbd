import type { FactValue } from '../facts/fact.js';
import type { GuarantorInput } from '../facts/subjects/guarantor.js';
import { Decimal } from '../facts/values/decimal.js';
import { type Fen, fen } from '../facts/values/money.js';
import { type RateUnits, rateUnits, UNITS_OF_ONE } from '../facts/values/rate.js';

type Guarantee = GuarantorInput['guarantee'];

/** A fee as it was given: a rate a year, or an amount for the term. */
export type Fee = { readonly kind: 'rate'; readonly units: RateUnits } | { readonly kind: 'amount'; readonly fen: Fen };

/** What converts a fee into a yearly rate: fee ÷ amount guaranteed ÷ days × days a year. */
export interface Term {
  readonly guaranteed: Fen;
  readonly days: number;
  readonly dayCount: Decimal;
}

/** The term of a guarantee; `undefined` where the amount guaranteed or the days are unknown. */
export function termOf({ amount, days }: Guarantee, dayCount: Decimal): Term | undefined {
  const guaranteed = amount === undefined ? undefined : fen(amount);
  return guaranteed === undefined || days === undefined ? undefined : { guaranteed, days, dayCount };
}

/** A fee given as a rate or an amount; `undefined` where neither is known. */
export function feeOf(rate: string | number | undefined, amount: string | number | undefined): Fee | undefined {
  const units = rate === undefined ? undefined : rateUnits(rate);
  if (units !== undefined) return { kind: 'rate', units };
  const whole = amount === undefined ? undefined : fen(amount);
  return whole === undefined ? undefined : { kind: 'amount', fen: whole };
}

/** The other fees together; `undefined` where one of them is unknown. */
export function otherFeesOf({ otherFeeRate, otherFees }: Guarantee): Fee | undefined {
  if (otherFees === undefined) return feeOf(otherFeeRate, undefined);
  const amounts = otherFees.map(({ amount }) => (amount === undefined ? undefined : fen(amount)));
  if (amounts.includes(undefined)) return undefined;
  return { kind: 'amount', fen: amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0) };
}

/** A scale on which fees can be compared. */
export interface FeeScale {
  /** A fee on the scale; `undefined` where it cannot be put there. */
  scaled(fee: Fee | undefined): FactValue;
  /** A figure of the scale in a unit (fen, or 10⁻⁸ a year), rounded down: fees come in whole units, so that another exceeds
   * the rounded figure just where it exceeds the exact one. */
  roundedDown(figure: Decimal, unit: Fee['kind']): number;
}

/**
 * The scale on which the ratio of fees is exact: as they are where all are rates or all amounts, otherwise all times the
 * days a year and the guaranteed yuan-days, so that nothing is divided. Without a term only those of the first one's kind
 * are comparable.
 */
export function scaleOf(fees: readonly (Fee | undefined)[], term: Term | undefined): FeeScale {
  const known = fees.filter((fee) => fee !== undefined);
  const kind = known[0]?.kind;
  const mixed = known.some((fee) => fee.kind !== kind);
  if (!mixed || term === undefined) {
    return {
      scaled: (fee) => (fee === undefined || fee.kind !== kind ? undefined : fee.kind === 'rate' ? fee.units : fee.fen),
      // Rules read whole units as rates, whichever they are.
      roundedDown: (figure) => figure.times(UNITS_OF_ONE).floor().toNumber(),
    };
  }
  const yuanDays = new Decimal(term.guaranteed).times(term.days);
  return {
    scaled(fee) {
      if (fee === undefined) return undefined;
      return fee.kind === 'amount'
        ? new Decimal(fee.fen).times(term.dayCount)
        : new Decimal(fee.units).div(UNITS_OF_ONE).times(yuanDays);
    },
    roundedDown: (figure, unit) =>
      (unit === 'amount' ? figure.divToInt(term.dayCount) : figure.times(UNITS_OF_ONE).divToInt(yuanDays)).toNumber(),
  };
}

/**
 * The yearly rate of fees together, in units of 10⁻⁸, rounded up: compared with a figure that is a whole number of
 * units, the rounded rate is above it just where the exact one is.
 */
export function rateRoundedUp(fees: readonly (Fee | undefined)[], term: Term | undefined): RateUnits | undefined {
  let units = 0;
  let amount = 0;
  for (const fee of fees) {
    if (fee === undefined) return undefined;
    if (fee.kind === 'rate') units += fee.units;
    else amount += fee.fen;
  }
  if (fees.every((fee) => fee?.kind === 'rate')) return units;
  if (term === undefined) return undefined;
  const dividend = new Decimal(amount).times(term.dayCount).times(UNITS_OF_ONE);
  const divisor = new Decimal(term.guaranteed).times(term.days);
  const whole = dividend.divToInt(divisor);
  return units + whole.toNumber() + (whole.times(divisor).eq(dividend) ? 0 : 1);
}
