/** A yearly rate in units of 0.00000001 (10⁻⁸), a whole number: 4.35 % a year is 4350000. */
export type RateUnits = number;

/** How many units make the rate 1 (100 % a year). */
export const UNITS_OF_ONE = 100_000_000;

/** How a rate below 1 is written. */
export const RATE_PATTERN = /^0(?:\.\d{1,8})?$/;

/**
 * The units of a yearly rate, written as a decimal fraction below 1 (a string or a number with at most 8 decimals);
 * `undefined` for anything else, so that 4.35 meant as percent is refused.
 *
 * @example
 * rateUnits('0.0435') // 4350000
 * rateUnits(4.35) // undefined: a percentage, not a fraction
 */
export function rateUnits(rate: string | number): RateUnits | undefined {
  if (typeof rate === 'string') return unitsOfText(rate);
  if (!(rate >= 0 && rate < 1)) return undefined;
  // Adding zero makes -0 the 0 that it stands for.
  const rounded = Math.round(rate * UNITS_OF_ONE) + 0;
  return rounded / UNITS_OF_ONE === rate ? rounded : undefined;
}

// The most decimals of a rate: as many as `UNITS_OF_ONE` has zeros.
const MAX_DECIMALS = Math.round(Math.log10(UNITS_OF_ONE));
const ZERO = 0x30;
const POINT = 0x2e;

/** Digit by digit, as amounts are read. It accepts what `RATE_PATTERN` does. */
function unitsOfText(text: string): RateUnits | undefined {
  if (text.charCodeAt(0) !== ZERO) return undefined;
  if (text.length === 1) return 0;
  const decimals = text.length - 2;
  if (text.charCodeAt(1) !== POINT || decimals < 1 || decimals > MAX_DECIMALS) return undefined;
  let units = 0;
  for (let at = 0; at < MAX_DECIMALS; at++) {
    const digit = at < decimals ? text.charCodeAt(at + 2) - ZERO : 0;
    if (digit < 0 || digit > 9) return undefined;
    units = units * 10 + digit;
  }
  return units;
}

/** The rate as a decimal fraction: `rateText(4350000)` is `'0.0435'`. */
export function rateText(units: RateUnits): string {
  const digits = String(units % UNITS_OF_ONE)
    .padStart(8, '0')
    .replace(/0+$/, '');
  const whole = String((units - (units % UNITS_OF_ONE)) / UNITS_OF_ONE);
  return digits === '' ? whole : `${whole}.${digits}`;
}
