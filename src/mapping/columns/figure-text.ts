import { withoutBlanks } from '../blank.js';

// Thousands separated by commas: 3,000,000.00.
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const PLAIN = /^\d+(?:\.\d+)?$/;

/**
 * A figure of 0 or more as files write it, times a power of ten, in the form of the loan schema: without commas, needless zeros or a
 * point at the end. `undefined` if the text is not such a figure.
 *
 * @example
 * figureText('005000000.00', 0) // '5000000'
 * figureText('4.35', -2) // '0.0435'
 * figureText('1,000.01', 4) // '10000100'
 */
export function figureText(written: string, power: number): string | undefined {
  const text = withoutBlanks(written);
  if (!PLAIN.test(text) && !GROUPED.test(text)) return undefined;
  const [whole = '', decimals = ''] = text.replaceAll(',', '').split('.');
  if (whole.length + decimals.length > LONGEST) return undefined;
  const digits = `${whole}${decimals}`;
  const point = whole.length + power;
  const left = (point <= 0 ? '' : digits.slice(0, point).padEnd(point, '0')).replace(/^0+/, '');
  const right = (point < 0 ? `${'0'.repeat(-point)}${digits}` : digits.slice(point)).replace(/0+$/, '');
  return right === '' ? left || '0' : `${left || '0'}.${right}`;
}

// No figure of a loan has so many digits.
const LONGEST = 100;

/**
 * A figure times a whole number, exact, in the same form.
 *
 * @example
 * figureTimes('0.0060416', 12) // '0.0724992'
 */
export function figureTimes(figure: string, times: number): string {
  const [whole = '', decimals = ''] = figure.split('.');
  const product = String(BigInt(`${whole}${decimals}`) * BigInt(times));
  return figureText(product, -decimals.length) ?? figure;
}
