import type { SqlType } from '../statement/expression.js';
import type { TextFunctions } from './text-functions.js';
import type { Reading } from './value-reading.js';

/** How a warehouse writes SQL. Operands come as text that stands on its own, parenthesised where it must be. */
export interface Dialect {
  readonly name: string;
  /** A name, quoted so that nothing in it can end it. @throws {InvalidNameError} where the dialect cannot hold it */
  identifier(name: string): string;
  /** A text value, written so that nothing in it can end it whatever the server's settings are. */
  text(value: string): string;
  date(value: string): string;
  type(type: SqlType): string;
  cast(inner: string, type: SqlType): string;
  /** A decimal figure, where plain digits would be floating point. */
  decimal(digits: string): string;
  days(from: string, until: string): string;
  quotient(dividend: string, divisor: string): string;
  /** @param gap what stands between parts beside the operator: a space, or a new line and its indent */
  bits(parts: readonly string[], gap: string): string;
  masked(inner: string, mask: string): string;
  words(parts: readonly string[], gap: string): string;
  /** How it reads the values of columns. */
  readonly reading: Reading;
  /** What it does with texts. */
  readonly textual: TextFunctions;
  /** A row for each text. */
  texts(values: readonly string[], column: string, alias: string): string;
  /** Keeps the optimiser from copying a subquery's expressions into each place that uses them. */
  readonly fence: string;
  /** Whether it takes so long over each step that a statement is to have few. */
  readonly fewSteps: boolean;
  /** What follows the statement. */
  readonly settings: string;
}

/** A name that a dialect has no safe way to write. */
export class InvalidNameError extends Error {
  override readonly name = 'InvalidNameError';
  constructor(
    readonly identifier: string,
    readonly dialect: string,
    readonly reason: string,
  ) {
    super(`${JSON.stringify(identifier)} cannot be a name in ${dialect}: ${reason}`);
  }
}

/** The quoted name: the quote within doubled. */
export function quotedName(name: string, quote: '"' | '`', dialect: string): string {
  if (name === '') throw new InvalidNameError(name, dialect, 'it is empty');
  // No server takes it, and some clients end the statement there.
  if (name.includes('\0')) throw new InvalidNameError(name, dialect, 'it contains the character NUL');
  return `${quote}${name.replaceAll(quote, quote + quote)}${quote}`;
}

/** The quoted text with each of some characters given by its code, `chr(39)`, and the rest as it is. */
export function composedText(value: string, unsafe: RegExp, code: (codePoint: number) => string): string {
  const parts = value.split(unsafe).flatMap((part, at) => {
    if (part === '') return [];
    return at % 2 === 1 ? [code(part.codePointAt(0) as number)] : [`'${part}'`];
  });
  if (parts.length === 0) return "''";
  return parts.length === 1 ? (parts[0] as string) : `concat(${parts.join(', ')})`;
}
