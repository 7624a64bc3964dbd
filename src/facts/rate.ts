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
  if (typeof rate === 'string') return RATE_PATTERN.test(rate) ? Math.round(Number(rate) * UNITS_OF_ONE) : undefined;
  if (!(rate >= 0 && rate < 1)) return undefined;
  // Adding zero makes -0 the 0 that it stands for.
  const rounded = Math.round(rate * UNITS_OF_ONE) + 0;
  return rounded / UNITS_OF_ONE === rate ? rounded : undefined;
}

/** The rate as a decimal fraction: `rateText(4350000)` is `'0.0435'`. */
export function rateText(units: RateUnits): string {
  const digits = String(units % UNITS_OF_ONE)
    .padStart(8, '0')
    .replace(/0+$/, '');
  const whole = String((units - (units % UNITS_OF_ONE)) / UNITS_OF_ONE);
  return digits === '' ? whole : `${whole}.${digits}`;
}
