import { Decimal } from '../facts/values/decimal.js';
import { fen, yuanText } from '../facts/values/money.js';

const SHOWN_DECIMALS = 8;

/** A rate for display: rounded half up to 8 decimals. No comparison uses it. */
export function shownRate(rate: Decimal | string): string {
  return new Decimal(rate).toDecimalPlaces(SHOWN_DECIMALS, Decimal.ROUND_HALF_UP).toFixed();
}

/** `≈` if display rounds the rate, otherwise `=`. */
export function equalsSign(rate: Decimal | string): '=' | '≈' {
  return new Decimal(rate).decimalPlaces() <= SHOWN_DECIMALS ? '=' : '≈';
}

/** An amount rounded half up (四舍五入) to the fen. */
export function roundedYuan(amount: Decimal | string): string {
  return new Decimal(amount).toFixed(2, Decimal.ROUND_HALF_UP);
}

/** An exact amount with at least 2 decimals. */
export function exactYuan(amount: Decimal | string): string {
  const exact = new Decimal(amount);
  return exact.toFixed(Math.max(2, exact.decimalPlaces()));
}

/** An amount of the input with 2 decimals. */
export function inputYuan(amount: string | number): string {
  return yuanText(fen(amount) ?? 0);
}
