import type { Wording } from '../../law/wording.js';
import { FACT_NAMES } from '../../mapping/columns/fact-names.js';
import type { Count, Observations, SeenValue } from './observations.js';
import { IMPLAUSIBLE_WORDS, outsideWords } from './plausibility-words.js';
import { NINES, OTHER_REASONS, PLAUSIBLE_RANGES } from './plausible-ranges.js';
import { byFrequency, type SeenCode } from './seen-codes.js';

/**
 * A check by which data are found implausible.
 *
 * - `magnitude`: amounts that look as if they were in another unit
 * - `rate`: rates that look as if they were in another unit, or stand in place of nothing
 * - `date`: days that no loan of the portfolio can have
 * - `placeholder`: values that stand in place of nothing, such as nines alone
 * - `principal-above-credit`: more principal in the schedule than credit in total
 * - `unknown-code`: codes that the mapping does not have
 * - `other-currency`: amounts in a currency other than yuan
 */
export type ImplausibleCheck = (typeof PLAUSIBLE_RANGES)[number]['check'] | keyof typeof OTHER_REASONS;

/** Data that are probably wrong: what was seen, how often, and where first. */
export interface ImplausibleData extends Wording {
  /** What looks wrong, in one word. */
  readonly check: ImplausibleCheck;
  /** The fact, as a mapping names it. */
  readonly fact: string;
  /** The bank's name of the column, for checks of codes. */
  readonly column?: string;
  /** How many values look so. */
  readonly count: number;
  /** How many values are known. */
  readonly of: number;
  /** The first of them. */
  readonly example: SeenValue;
  /** Codes that the mapping does not have, the most frequent first. */
  readonly codes?: readonly SeenCode[];
  /** Why that is implausible. */
  readonly reason: Wording;
}

const SHOWN_CODES = 20;

/** The implausible data among what was seen, in the order of the checks. */
export function implausibleData(seen: Observations): ImplausibleData[] {
  const found: ImplausibleData[] = [];
  const add = (
    count: Count,
    of: number,
    rest: Pick<ImplausibleData, 'check' | 'fact' | 'reason' | 'zh' | 'en'> & Partial<Pick<ImplausibleData, 'codes' | 'column'>>,
  ) => {
    if (count.example !== undefined) found.push({ ...rest, count: count.count, of, example: count.example });
  };
  for (const [key, { known, below, above }] of inOrder(seen.spreads)) {
    const [at = '', fact = ''] = key.split(' ');
    const range = PLAUSIBLE_RANGES[Number(at)];
    if (range === undefined) continue;
    const { check, reason, least, most } = range;
    const isReported = ({ count }: Count) => (range.of === 'each' ? count > 0 : count * 2 > known);
    const name = nameOf(fact);
    if (isReported(below)) add(below, known, { check, fact, reason, ...outsideWords(range.of, name, 'below', least ?? '') });
    if (isReported(above)) add(above, known, { check, fact, reason, ...outsideWords(range.of, name, 'above', most ?? '') });
  }
  for (const [fact, { known, above }] of inOrder(seen.nines)) {
    add(above, known, {
      check: 'placeholder',
      fact,
      reason: NINES.reason,
      ...IMPLAUSIBLE_WORDS.onlyNines(nameOf(fact)),
    });
  }
  add(seen.aboveCredit.more, seen.aboveCredit.known, {
    check: 'principal-above-credit',
    fact: 'borrower.creditTotal',
    reason: OTHER_REASONS['principal-above-credit'],
    ...IMPLAUSIBLE_WORDS.principalAboveCredit,
  });
  for (const [, { check, fact, column, known, unknown, byCode }] of inOrder(seen.codes)) {
    const codes = byFrequency(byCode).slice(0, SHOWN_CODES);
    add(unknown, known, {
      check,
      fact,
      column,
      codes,
      reason: OTHER_REASONS[check],
      ...(check === 'other-currency' ? IMPLAUSIBLE_WORDS.otherCurrency(column) : IMPLAUSIBLE_WORDS.unknownCodes(column)),
    });
  }
  return found;
}

function nameOf(fact: string): Wording {
  return FACT_NAMES.get(fact) ?? { zh: fact, en: fact };
}

/** Sorted by key, because threads meet facts in different orders. */
function inOrder<V>(map: ReadonlyMap<string, V>): [string, V][] {
  return [...map].sort(([one], [other]) => (one < other ? -1 : 1));
}
