/** An amount in fen, a whole number: ¥1.00 is 100. Sums and comparisons of it are exact. */
export type Fen = number;

/** The largest amount accepted, in yuan. Below it, every amount in fen is a safe integer and every number is exact to the fen. */
export const MAX_YUAN = 9_999_999_999_999.99;

// Of the yuan in `MAX_YUAN`.
const MAX_DIGITS = 13;
const ZERO = 0x30;
const POINT = 0x2e;

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
  if (typeof yuan === 'string') return fenOfText(yuan);
  if (!(yuan >= 0 && yuan <= MAX_YUAN)) return undefined;
  // Adding zero makes -0 the 0 that it stands for.
  const rounded = Math.round(yuan * 100) + 0;
  // A number stands for the decimal it prints as; one with a third decimal prints otherwise.
  return rounded / 100 === yuan ? rounded : undefined;
}

/** Digit by digit, for a portfolio holds millions of amounts. It accepts what `YUAN_PATTERN` does. */
function fenOfText(text: string): Fen | undefined {
  const { length } = text;
  let at = 0;
  let yuan = 0;
  for (; at < length; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) break;
    yuan = yuan * 10 + digit;
  }
  if (at === 0 || at > MAX_DIGITS || (at > 1 && text.charCodeAt(0) === ZERO)) return undefined;
  if (at === length) return yuan * 100;
  const decimals = length - at - 1;
  if (text.charCodeAt(at) !== POINT || decimals < 1 || decimals > 2) return undefined;
  const tenths = text.charCodeAt(at + 1) - ZERO;
  const hundredths = decimals === 2 ? text.charCodeAt(at + 2) - ZERO : 0;
  if (tenths < 0 || tenths > 9 || hundredths < 0 || hundredths > 9) return undefined;
  return yuan * 100 + tenths * 10 + hundredths;
}

/** The amount in yuan with 2 decimals: `yuanText(1)` is `'0.01'`. */
export function yuanText(amount: Fen): string {
  const sign = amount < 0 ? '-' : '';
  const whole = Math.abs(amount);
  const decimals = whole % 100;
  return `${sign}${(whole - decimals) / 100}.${decimals < 10 ? '0' : ''}${decimals}`;
}
