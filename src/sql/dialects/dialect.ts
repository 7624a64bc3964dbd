import { LiubaoError, recognised } from '../../facts/input/liubao-error.js';
import type { Wording } from '../../law/wording.js';
import { SQL_OPTION_WORDS } from '../sql-option-words.js';
import type { SqlType } from '../statement/expression.js';
import type { TextFunctions } from './text-functions.js';
import type { ValueReading } from './value-reading.js';

/** How a warehouse writes SQL. Operands are text that can stand on its own, in parentheses where needed. */
export interface Dialect {
  readonly name: string;
  /** A name in quotes, escaped so that nothing in it can end it. @throws {InvalidNameError} if the dialect cannot write it */
  identifier(name: string): string;
  /** A text literal, escaped so that nothing in it can end it, whatever the server's settings are. */
  text(value: string): string;
  date(value: string): string;
  type(type: SqlType): string;
  cast(inner: string, type: SqlType): string;
  /** A decimal literal, also where plain digits would be floating point. */
  decimal(digits: string): string;
  daysBetween(from: string, until: string): string;
  quotient(dividend: string, divisor: string): string;
  /** @param gap what separates the parts: a space, or a line break and its indent */
  bitOr(parts: readonly string[], gap: string): string;
  bitAnd(inner: string, mask: string): string;
  joinWords(parts: readonly string[], gap: string): string;
  /** How to read the values of the bank's columns. */
  readonly reading: ValueReading;
  /** Its functions on texts. */
  readonly textFunctions: TextFunctions;
  /** A table of one column, with a row for each text. */
  textRows(values: readonly string[], column: string, alias: string): string;
  /** A clause that keeps the optimiser from copying a subquery's expressions into each place that uses them. */
  readonly fence: string;
  /** Whether each step is so slow that a statement should have few. */
  readonly fewSteps: boolean;
  /** A clause that ends the statement. */
  readonly settings: string;
}

/** A name that a dialect has no safe way to write. */
export class InvalidNameError extends LiubaoError {
  override readonly name = 'InvalidNameError';
  override readonly code = 'invalid-name';
  static {
    recognised(InvalidNameError, 'invalid-name');
  }
  constructor(
    /** The name that cannot be written. */
    readonly identifier: string,
    /** The database in whose dialect it cannot. */
    readonly dialect: string,
    reason: Wording,
  ) {
    super(SQL_OPTION_WORDS.notAName(JSON.stringify(identifier), dialect, reason));
    this.reason = reason.en;
  }

  /** Why it cannot. */
  readonly reason: string;
}

/** A name in quotes, with the quotes within doubled. */
export function quotedName(name: string, quote: '"' | '`', dialect: string): string {
  if (name === '') throw new InvalidNameError(name, dialect, SQL_OPTION_WORDS.empty);
  // No server accepts NUL, and some clients end the statement there.
  if (name.includes('\0')) throw new InvalidNameError(name, dialect, SQL_OPTION_WORDS.nul);
  return `${quote}${name.replaceAll(quote, quote + quote)}${quote}`;
}

/** A text literal in which each unsafe character is written by its code, such as `chr(39)`. */
export function composedText(value: string, unsafe: RegExp, code: (codePoint: number) => string): string {
  const parts = value.split(unsafe).flatMap((part, at) => {
    if (part === '') return [];
    return at % 2 === 1 ? [code(part.codePointAt(0) as number)] : [`'${part}'`];
  });
  if (parts.length === 0) return "''";
  return parts.length === 1 ? (parts[0] as string) : `concat(${parts.join(', ')})`;
}
