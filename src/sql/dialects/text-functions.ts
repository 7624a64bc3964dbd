import { BLANKS } from '../source/blank.js';

/** What a dialect does with texts. Operands come as text that stands on its own. */
export interface TextFunctions {
  /** Whether a pattern takes the text; one that every dialect reads alike, without a backslash. */
  matches(text: string, pattern: string): string;
  /** So many characters, from the first, which is 1. */
  part(text: string, from: number, length: number): string;
  joined(parts: readonly string[]): string;
  /** The text without blanks around it. */
  bare(text: string, blanks: string): string;
  /** The text with the letters A to Z small, and no others. */
  small(text: string): string;
  /** The text without any of what is given. */
  without(text: string, what: string): string;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

export const standardText: TextFunctions = {
  matches: (text, pattern) => `regexp_like(${text}, ${pattern})`,
  part: (text, from, length) => `substr(${text}, ${from}, ${length})`,
  joined: (parts) => `concat(${parts.join(', ')})`,
  bare: (text, blanks) => `trim(BOTH ${blanks} FROM ${text})`,
  small: (text) => `translate(${text}, '${LETTERS}', '${LETTERS.toLowerCase()}')`,
  without: (text, what) => `replace(${text}, ${what}, '')`,
};

/** Blanks around a text, for a dialect that takes them off by a pattern. */
export const BLANKS_AROUND = `^[${BLANKS}]+|[${BLANKS}]+$`;
