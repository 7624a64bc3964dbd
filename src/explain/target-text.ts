import type { Decision } from '../decide/decision.js';
import type { Language } from '../law/wording.js';
import { instalmentsText } from './phrases.js';
import { type Target, trackOf, verdictOf } from './target.js';
import {
  ARRANGEMENT_TERMS,
  COMPONENT_TERMS,
  COMPOSITE_FEE_TERMS,
  COUNTER_GUARANTEE_TERMS,
  FEE_TERMS,
  OUTCOME_TERMS,
  RE_GUARANTEE_TERMS,
  TRACK_TERMS,
  WAIVER_TERMS,
} from './terms.js';

const VERDICT_TERMS = {
  arrangement: ARRANGEMENT_TERMS,
  fee: FEE_TERMS,
  compositeFee: COMPOSITE_FEE_TERMS,
  reGuaranteeFee: RE_GUARANTEE_TERMS,
  counterGuarantee: COUNTER_GUARANTEE_TERMS,
};

/** What a target is called: `第1期本金“应延尽延”`. */
export function targetText(target: Target, lang: Language): string {
  return quotedText(target, nameOf(target, lang), lang);
}

function quotedText(target: Target, name: string, lang: Language): string {
  const quoted = `“${name}”`;
  const part = partText(target, lang);
  if (part === '') return quoted;
  return lang === 'zh' ? `${part}${quoted}` : `${quoted} for ${part}`;
}

/** What was decided where something else was wanted: `第4期本金“不适用、不延期”`. */
export function decidedText(decision: Decision, target: Target, lang: Language): string {
  return quotedText(target, decidedName(decision, target, lang), lang);
}

function decidedName(decision: Decision, target: Target, lang: Language): string {
  if ('guarantee' in target) return verdictName(target.guarantee, verdictOf(decision, target.guarantee), lang);
  const track = TRACK_TERMS[trackOf(decision, target)][lang];
  if ('track' in target) return track;
  const component = decision.instalments[target.instalment]?.[target.component];
  if (component === undefined) return track;
  const { outcome, penaltyInterest } = component;
  const follows = 'outcome' in target ? OUTCOME_TERMS[outcome][lang] : WAIVER_TERMS[penaltyInterest.waived][lang];
  return [...new Set([track, follows])].join(lang === 'zh' ? '、' : ', ');
}

function verdictName(part: keyof typeof VERDICT_TERMS, verdict: string, lang: Language): string {
  const terms: Readonly<Record<string, Record<Language, string>>> = VERDICT_TERMS[part];
  return terms[verdict]?.[lang] ?? verdict;
}

function nameOf(target: Target, lang: Language): string {
  if ('guarantee' in target) return verdictName(target.guarantee, target.verdict, lang);
  if ('track' in target) return TRACK_TERMS[target.track][lang];
  return 'outcome' in target ? OUTCOME_TERMS[target.outcome][lang] : WAIVER_TERMS[target.waiver][lang];
}

function partText(target: Target, lang: Language): string {
  if ('guarantee' in target) return '';
  const { instalment, component } = target;
  const parts = [
    ...(instalment === undefined ? [] : [instalmentsText([instalment], lang)]),
    ...(component === undefined ? [] : [COMPONENT_TERMS[component][lang]]),
  ];
  return lang === 'zh' ? parts.join('') : parts.reverse().join(' of ');
}
