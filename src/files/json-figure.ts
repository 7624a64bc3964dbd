import { visit } from 'jsonc-parser';
import { DEEPEST, placeBelow } from './json-depth.js';

/** A figure as its digits without zeros at either end, and the power of ten of the last digit. */
interface Digits {
  readonly negative: boolean;
  readonly digits: string;
  readonly exponent: number;
}

/** Whether a figure of JSON survives as a number: the number prints as the same decimal. */
export function isExactFigure(written: string, value: number): boolean {
  if (!Number.isFinite(value)) return false;
  const [one, other] = [digitsOf(written), digitsOf(String(value))];
  if (one.digits === '' && other.digits === '') return true;
  return one.digits === other.digits && one.exponent === other.exponent && one.negative === other.negative;
}

// A figure with 16 digits or more, or with an exponent, may differ from the number that JSON.parse makes of it.
const LONG_FIGURE = /(?:^|[:[,\s])-?(?:[\d.]{16,}|[\d.]+[eE])/;

/** Whether a JSON text may have figures that lose digits as numbers: a quick test, which never misses one. */
export function mayHaveLongFigures(text: string): boolean {
  return LONG_FIGURE.test(text);
}

/** A JSON text in which figures that would lose digits as numbers are in quotes. A text that is nested too deeply is left as it is, to be refused. */
export function withLongFiguresQuoted(text: string): string {
  if (!mayHaveLongFigures(text) || placeBelow(text, DEEPEST) !== undefined) return text;
  let quoted = '';
  let from = 0;
  visit(text, {
    onLiteralValue(value, offset, length) {
      const written = text.slice(offset, offset + length);
      if (typeof value !== 'number' || isExactFigure(written, value)) return;
      quoted += `${text.slice(from, offset)}"${written}"`;
      from = offset + length;
    },
  });
  return quoted + text.slice(from);
}

/** A number as a plain decimal, without an exponent: `1e-8` is `0.00000001`. */
export function plainFigure(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  const { negative, digits, exponent } = digitsOf(text);
  const sign = negative ? '-' : '';
  if (exponent >= 0) return `${sign}${digits}${'0'.repeat(exponent)}`;
  const padded = digits.padStart(1 - exponent, '0');
  return `${sign}${padded.slice(0, exponent)}.${padded.slice(exponent)}`;
}

function digitsOf(figure: string): Digits {
  const negative = figure.startsWith('-');
  const [mantissa = '', power = '0'] = figure
    .slice(negative ? 1 : 0)
    .toLowerCase()
    .split('e');
  const [whole = '', decimals = ''] = mantissa.split('.');
  const all = `${whole}${decimals}`.replace(/^0+/, '');
  const digits = all.replace(/0+$/, '');
  return { negative, digits, exponent: Number(power) - decimals.length + (all.length - digits.length) };
}
