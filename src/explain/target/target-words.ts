import type { Outcome, Track, Waiver } from '../../decide/decision.js';
import { MARKS } from '../../law/punctuation.js';
import type { Language, Wording } from '../../law/wording.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { COLUMN_TERMS } from '../../words/column-terms.js';
import {
  ARRANGEMENT_TERMS,
  COMPOSITE_FEE_TERMS,
  COUNTER_GUARANTEE_TERMS,
  FEE_TERMS,
  RE_GUARANTEE_TERMS,
  WAIVER_TERMS,
} from '../../words/decision-terms.js';
import { outcomeTerms, trackTerms } from '../../words/rulebook-terms.js';
import type { GuaranteeTarget } from './target.js';

const VERDICTS = {
  arrangement: ARRANGEMENT_TERMS,
  fee: FEE_TERMS,
  compositeFee: COMPOSITE_FEE_TERMS,
  reGuaranteeFee: RE_GUARANTEE_TERMS,
  counterGuarantee: COUNTER_GUARANTEE_TERMS,
} as const satisfies Record<GuaranteeTarget['guarantee'], unknown>;

/** A target and what it is for. */
export const TARGETED = {
  quoted: { zh: '{part}“{name}”', en: '“{name}” for {part}' },
  guaranteePart: { zh: '{name}', en: 'the {name}' },
  ofPart: { zh: '{part}{name}', en: 'the {name} of {part}' },
  ofGuarantee: { zh: '{guarantee}{name}', en: 'the {name} of {guarantee}' },
} as const satisfies Record<string, Wording>;

// The names of targets are the words that every table has. No column head explains what “waived” or “as asked” is about, so
// the column is named with it.

export function trackTitle(track: Track, rulebook: Rulebook, lang: Language): string {
  return trackTerms(rulebook)[track][lang];
}

export function outcomeTitle(outcome: Outcome, rulebook: Rulebook, lang: Language): string {
  return COLUMN_TERMS.outcome[lang] + MARKS.colon[lang] + outcomeTerms(rulebook)[outcome][lang];
}

export function waiverTitle(waiver: Waiver, lang: Language): string {
  return COLUMN_TERMS.penalty[lang] + MARKS.colon[lang] + WAIVER_TERMS[waiver][lang];
}

export function verdictTitle(part: keyof typeof VERDICTS, verdict: string, lang: Language): string {
  const terms: Readonly<Record<string, Wording>> = VERDICTS[part];
  return terms[verdict]?.[lang] ?? verdict;
}
