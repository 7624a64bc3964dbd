/** An amount in fen, a whole number: ¥1.00 is 100. Sums and comparisons of it are exact. */
export type Fen = number;

/** The largest amount accepted, in yuan. Below it, every amount in fen is a safe integer and every number is exact to the fen. */
export const MAX_YUAN = 9_999_999_999_999.99;

/** How an amount in yuan is written. */
export const YUAN_PATTERN = /^(?:0|[1-9]\d{0,12})(?:\.\d{1,2})?$/;

/**
 * The fen of an amount in yuan, written as a decimal string or a number with at most 2 decimals;
 * `undefined` for anything else.
 *
 * @example
 * fen('10000000.01') // 1000000001
 * fen(0.1) // 10
 * fen('1.005') // undefined: 3 decimals
 */
export function fen(yuan: string | number): Fen | undefined {
  if (typeof yuan === 'string') {
    if (!YUAN_PATTERN.test(yuan)) return undefined;
    const point = yuan.indexOf('.');
    if (point < 0) return Number(yuan) * 100;
    const decimals = yuan.slice(point + 1);
    return Number(yuan.slice(0, point)) * 100 + Number(decimals.length === 1 ? `${decimals}0` : decimals);
  }
  if (!(yuan >= 0 && yuan <= MAX_YUAN)) return undefined;
  // Adding zero makes -0 the 0 that it stands for.
  const rounded = Math.round(yuan * 100) + 0;
  // A number stands for the decimal it prints as; one with a third decimal prints otherwise.
  return rounded / 100 === yuan ? rounded : undefined;
}

/** The amount in yuan with 2 decimals: `yuanText(1)` is `'0.01'`. */
export function yuanText(amount: Fen): string {
  const sign = amount < 0 ? '-' : '';
  const whole = Math.abs(amount);
  const decimals = whole % 100;
  return `${sign}${(whole - decimals) / 100}.${decimals < 10 ? '0' : ''}${decimals}`;
}
