import { BLANKS } from '../../mapping/blank.js';

/** A dialect's functions on texts. Operands can stand on their own. */
export interface TextFunctions {
  /** Whether the text matches a pattern. Patterns have no backslash, so that every dialect reads them alike. */
  matches(text: string, pattern: string): string;
  /** `length` characters; the first is 1. */
  substring(text: string, from: number, length: number): string;
  concat(parts: readonly string[]): string;
  /** The text without the blanks around it. */
  trim(text: string, blanks: string): string;
  /** The text with the letters A to Z, and no others, in lower case. */
  lower(text: string): string;
  /** The text without any occurrence of another. */
  remove(text: string, what: string): string;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

export const standardText: TextFunctions = {
  matches: (text, pattern) => `regexp_like(${text}, ${pattern})`,
  substring: (text, from, length) => `substr(${text}, ${from}, ${length})`,
  concat: (parts) => `concat(${parts.join(', ')})`,
  trim: (text, blanks) => `trim(BOTH ${blanks} FROM ${text})`,
  lower: (text) => `translate(${text}, '${LETTERS}', '${LETTERS.toLowerCase()}')`,
  remove: (text, what) => `replace(${text}, ${what}, '')`,
};

/** Matches the blanks around a text, for a dialect that trims by a pattern. */
export const BLANKS_AROUND = `^[${BLANKS}]+|[${BLANKS}]+$`;
