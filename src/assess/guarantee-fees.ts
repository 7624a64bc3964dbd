import { Decimal } from '../facts/decimal.js';
import type { FactValue } from '../facts/fact.js';
import type { GuarantorInput } from '../facts/guarantor.js';
import { type Fen, fen } from '../facts/money.js';
import { type RateUnits, rateUnits, UNITS_OF_ONE } from '../facts/rate.js';

type Guarantee = GuarantorInput['guarantee'];

/** A fee as it was given: a rate a year, or an amount for the term. */
export type Fee = { readonly kind: 'rate'; readonly units: RateUnits } | { readonly kind: 'amount'; readonly fen: Fen };

/** What turns an amount into a rate a year: amount ÷ guaranteed ÷ days × days a year. */
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

/**
 * Two fees on one scale, on which their ratio is exact: as they are where both are rates or both amounts, otherwise both
 * times the days a year and the guaranteed yuan-days, so that nothing is divided.
 */
export function onOneScale(one: Fee | undefined, other: Fee | undefined, term: Term | undefined): [FactValue, FactValue] {
  const mixed = one !== undefined && other !== undefined && one.kind !== other.kind;
  const scaled = (fee: Fee | undefined): FactValue => {
    if (fee === undefined) return undefined;
    if (!mixed) return fee.kind === 'rate' ? fee.units : fee.fen;
    if (term === undefined) return undefined;
    return fee.kind === 'amount'
      ? new Decimal(fee.fen).times(term.dayCount)
      : new Decimal(fee.units).div(UNITS_OF_ONE).times(term.guaranteed).times(term.days);
  };
  return [scaled(one), scaled(other)];
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

/**
 * A share of a fee, in the unit of another (fen, or 10⁻⁸ a year), rounded down: fees come in whole units, so the other
 * exceeds the rounded share just where it exceeds the exact one.
 */
export function shareRoundedDown(fee: Fee, share: Decimal, unit: Fee['kind'], term: Term | undefined): number | undefined {
  if (fee.kind === unit)
    return share
      .times(fee.kind === 'rate' ? fee.units : fee.fen)
      .floor()
      .toNumber();
  if (term === undefined) return undefined;
  const yuanDays = new Decimal(term.guaranteed).times(term.days);
  const [dividend, divisor] =
    fee.kind === 'rate'
      ? [share.times(fee.units).times(yuanDays), term.dayCount.times(UNITS_OF_ONE)]
      : [share.times(fee.fen).times(term.dayCount).times(UNITS_OF_ONE), yuanDays];
  return dividend.divToInt(divisor).toNumber();
}
