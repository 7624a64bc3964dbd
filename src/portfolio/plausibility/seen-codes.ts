import { MARKS } from '../../law/punctuation.js';
import type { Language } from '../../law/wording.js';

/** A code of a column, and how often it was seen. */
export interface SeenCode {
  /** The code as the file has it. */
  readonly code: string;
  /** How many rows have it. */
  readonly count: number;
}

/** Codes with their counts, the most frequent first. */
export function byFrequency(counts: ReadonlyMap<string, number>): SeenCode[] {
  return [...counts]
    .map(([code, count]) => ({ code, count }))
    .sort((one, other) => other.count - one.count || (one.code < other.code ? -1 : 1));
}

const SHOWN_CODES = 20;
const LONGEST_CODE = 40;

/** Codes with their counts as text: `"E1" ×12, "E2" ×3`. Long codes and long lists are cut. */
export function codesText(codes: readonly SeenCode[], lang: Language): string {
  if (codes.length === 0) return '∅';
  const shown = codes.slice(0, SHOWN_CODES).map(({ code, count }) => `${JSON.stringify(cut(code))} ×${count}`);
  return [...shown, ...(codes.length > SHOWN_CODES ? ['…'] : [])].join(MARKS.list[lang]);
}

function cut(code: string): string {
  // A character takes one or two UTF-16 units.
  const characters = [...code.slice(0, 2 * LONGEST_CODE)].slice(0, LONGEST_CODE).join('');
  return characters.length < code.length ? `${characters}…` : code;
}
