import type { Outcome, Track, Waiver } from '../../decide/decision.js';
import type { Language, Wording } from '../../law/wording.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import {
  ARRANGEMENT_TERMS,
  COMPOSITE_FEE_TERMS,
  COUNTER_GUARANTEE_TERMS,
  FEE_TERMS,
  RE_GUARANTEE_TERMS,
} from '../../words/decision-terms.js';
import { say } from '../../words/phrases.js';
import { outcomeTerms, trackTerms } from '../../words/rulebook-terms.js';
import type { GuaranteeTarget } from './target.js';

// Wordings for titles. They are complete in themselves, because no column head explains what “waived” or “as asked” is about.

// `{term}` is the name that the rulebook uses.
const TRACKS: Readonly<Partial<Record<Track, Wording>>> = {
  'may-negotiate': { zh: '{term}延期', en: 'deferral to be negotiated' },
  'not-covered': { zh: '不适用延期政策', en: 'not covered by the deferral policy' },
};

const OUTCOMES: Readonly<Partial<Record<Outcome, Wording>>> = {
  'apply-first': { zh: '{term}后延期', en: 'to be deferred once applied for' },
  'defer-as-requested': { zh: '按申请延期', en: 'deferred as asked' },
  'defer-to-cap': { zh: '延期至上限', en: 'deferred to the latest date allowed' },
  negotiate: { zh: '{term}延期', en: 'deferral to be negotiated' },
};

const WAIVERS: Readonly<Record<Waiver, Wording>> = {
  yes: { zh: '免收罚息', en: 'penalty interest waived' },
  'yes-undated': { zh: '免收罚息(起止日待定)', en: 'penalty interest waived, its days undetermined' },
  'upon-deferral': { zh: '延期后免收罚息', en: 'penalty interest waived once deferred' },
  no: { zh: '未免除罚息', en: 'penalty interest not waived' },
  undetermined: { zh: '罚息待定', en: 'penalty interest undetermined' },
};

const VERDICTS = {
  arrangement: ARRANGEMENT_TERMS,
  fee: FEE_TERMS,
  compositeFee: COMPOSITE_FEE_TERMS,
  reGuaranteeFee: RE_GUARANTEE_TERMS,
  counterGuarantee: COUNTER_GUARANTEE_TERMS,
} as const satisfies Record<GuaranteeTarget['guarantee'], unknown>;
const NOT_GOVERNED: Wording = { zh: '不适用通知的规定', en: 'not governed by the notice' };

/** A target and what it is for. */
export const TARGETED = {
  quoted: { zh: '{part}“{name}”', en: '“{name}” for {part}' },
  guaranteePart: { zh: '{name}', en: 'the {name}' },
  ofPart: { zh: '{part}{name}', en: 'the {name} of {part}' },
  ofGuarantee: { zh: '{guarantee}{name}', en: 'the {name} of {guarantee}' },
} as const satisfies Record<string, Wording>;

export function trackTitle(track: Track, rulebook: Rulebook, lang: Language): string {
  const term = trackTerms(rulebook)[track];
  return say(TRACKS[track] ?? term, lang, { term: term[lang] });
}

export function outcomeTitle(outcome: Outcome, rulebook: Rulebook, lang: Language): string {
  const term = outcomeTerms(rulebook)[outcome];
  return say(OUTCOMES[outcome] ?? term, lang, { term: term[lang] });
}

export function waiverTitle(waiver: Waiver, lang: Language): string {
  return WAIVERS[waiver][lang];
}

export function verdictTitle(part: keyof typeof VERDICTS, verdict: string, lang: Language): string {
  if (verdict === 'not-governed') return NOT_GOVERNED[lang];
  const terms: Readonly<Record<string, Wording>> = VERDICTS[part];
  return terms[verdict]?.[lang] ?? verdict;
}
