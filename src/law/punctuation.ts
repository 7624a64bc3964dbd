import type { Language } from './wording.js';

/** The marks between words. English sets a space behind them, Chinese none. */
export const MARKS = {
  colon: { zh: ':', en: ': ' },
  comma: { zh: ',', en: ', ' },
  semicolon: { zh: ';', en: '; ' },
  stop: { zh: '。', en: '.' },
  dash: { zh: '——', en: ' — ' },
  /** Between the items of a list. */
  list: { zh: '、', en: ', ' },
  /** Between sentences or words. */
  space: { zh: '', en: ' ' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

/** What stands in brackets behind other words. */
export function bracketed(text: string, lang: Language): string {
  return `${MARKS.space[lang]}(${text})`;
}
