import { closest } from 'fastest-levenshtein';
import type { ExpectedWording } from '../law/wording.js';
import { MAPPING_WORDS } from './mapping-words.js';

/** The unit of a column's figures. */
export interface Unit {
  /** The power of ten that converts a figure to yuan or to a fraction. */
  readonly power: number;
  /** The signs of the unit that may follow a figure; the first is its name in texts. */
  readonly signs: readonly string[];
}

/** The units of amounts: 分, 元, 千元, 万元, 亿元. */
export const AMOUNT_UNITS = {
  fen: { power: -2, signs: ['分'] },
  yuan: { power: 0, signs: ['元'] },
  'qian-yuan': { power: 3, signs: ['千元', '千'] },
  'wan-yuan': { power: 4, signs: ['万元', '万'] },
  'yi-yuan': { power: 8, signs: ['亿元', '亿'] },
} as const satisfies Readonly<Record<string, Unit>>;
export type AmountUnit = keyof typeof AMOUNT_UNITS;

/** The units of rates. A fraction has no sign. */
export const RATE_UNITS = {
  fraction: { power: 0, signs: [] },
  percent: { power: -2, signs: ['%', '％'] },
  permille: { power: -3, signs: ['‰'] },
  permyriad: { power: -4, signs: ['‱'] },
} as const satisfies Readonly<Record<string, Unit>>;
export type RateUnit = keyof typeof RATE_UNITS;

/** The period of a rate, and how many of them make a year. Banks convert daily rates by a year of 360 days. */
export const RATE_PERIODS = { year: 1, month: 12, day: 360 } as const;
export type RatePeriod = keyof typeof RATE_PERIODS;

export const amountUnits = Object.keys(AMOUNT_UNITS) as [AmountUnit, ...AmountUnit[]];
export const rateUnits = Object.keys(RATE_UNITS) as [RateUnit, ...RateUnit[]];
export const ratePeriods = Object.keys(RATE_PERIODS) as [RatePeriod, ...RatePeriod[]];

/** Other words that people write for units. */
const OTHER_WORDS: Readonly<Record<string, AmountUnit | RateUnit>> = {
  rmb: 'yuan',
  cny: 'yuan',
  cent: 'fen',
  cents: 'fen',
  qian: 'qian-yuan',
  k: 'qian-yuan',
  thousand: 'qian-yuan',
  wan: 'wan-yuan',
  '10k': 'wan-yuan',
  'ten-thousand': 'wan-yuan',
  yi: 'yi-yuan',
  '100m': 'yi-yuan',
  'hundred-million': 'yi-yuan',
  pct: 'percent',
  percentage: 'percent',
  decimal: 'fraction',
  ratio: 'fraction',
  promille: 'permille',
  bp: 'permyriad',
  bps: 'permyriad',
  'basis-point': 'permyriad',
  'basis-points': 'permyriad',
};

/** The units of amounts or of rates, in words, and the one that a wrong unit probably means. */
export function unitExpectation(of: 'money' | 'rate', given: unknown): ExpectedWording {
  const units: Readonly<Record<string, Unit>> = of === 'money' ? AMOUNT_UNITS : RATE_UNITS;
  const meant = typeof given === 'string' && given.trim() !== '' ? unitMeant(units, given) : undefined;
  return MAPPING_WORDS.oneOfUnits(
    Object.entries(units).map(([name, { signs }]) => [name, signs[0]] as const),
    meant,
  );
}

function unitMeant(units: Readonly<Record<string, Unit>>, given: string): string {
  const word = given.trim().toLowerCase().replace(/[ _]+/g, '-');
  const names = Object.keys(units);
  const bySign = names.find((name) => units[name]?.signs.includes(word));
  const byWord = Object.hasOwn(OTHER_WORDS, word) ? OTHER_WORDS[word] : undefined;
  if (bySign !== undefined) return bySign;
  if (byWord !== undefined && names.includes(byWord)) return byWord;
  const squeezed = word.replaceAll('-', '');
  return names.find((name) => name.replaceAll('-', '') === squeezed) ?? closest(word, names);
}
