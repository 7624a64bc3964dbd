import type { Period } from './period.js';
import { MARKS } from './punctuation.js';
import type { Language } from './wording.js';

/** The days of a period, as a sentence says since when and how long something holds. */
const DAYS = {
  since: { zh: '自{from}起', en: 'from {from}' },
  between: { zh: '{from}至{until}', en: 'from {from} until {until}' },
  inForce: { zh: '{days}有效', en: 'in force {days}' },
  and: { zh: '、', en: ' and ' },
} as const;

/** Periods in words: `from 2021-04-01 until 2021-06-30`, `自2021-07-01起`. Days keep the form of the rulebook, which can be sorted. */
export function periodsText(periods: readonly Period[], lang: Language): string {
  const said = periods.map(({ from, until }) =>
    (until === undefined ? DAYS.since : DAYS.between)[lang].replace('{from}', from).replace('{until}', until ?? ''),
  );
  return said.length < 3 ? said.join(DAYS.and[lang]) : said.join(MARKS.list[lang]);
}

/** Since when and how long something is in force: `in force from 2021-04-01 until 2021-06-30`. */
export function inForceText(periods: readonly Period[], lang: Language): string {
  return DAYS.inForce[lang].replace('{days}', periodsText(periods, lang));
}
