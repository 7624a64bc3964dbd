import type { Language } from '../../law/wording.js';

/** A code of a column, and how often it was seen. */
export interface SeenCode {
  readonly code: string;
  readonly count: number;
}

const SHOWN_CODES = 20;
const LONGEST_CODE = 40;

/** Codes as they were seen, with their counts: `"E1" ×12, "E2" ×3`. What is too much to be read is cut. */
export function codesText(codes: readonly SeenCode[], lang: Language): string {
  if (codes.length === 0) return '∅';
  const shown = codes.slice(0, SHOWN_CODES).map(({ code, count }) => `${JSON.stringify(cut(code))} ×${count}`);
  return [...shown, ...(codes.length > SHOWN_CODES ? ['…'] : [])].join(lang === 'zh' ? '、' : ', ');
}

function cut(code: string): string {
  // A character is one or two units of its text.
  const characters = [...code.slice(0, 2 * LONGEST_CODE)].slice(0, LONGEST_CODE).join('');
  return characters.length < code.length ? `${characters}…` : code;
}
