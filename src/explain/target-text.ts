import type { Language } from '../law/wording.js';
import { instalmentsText } from './phrases.js';
import type { Target } from './target.js';
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
  const name = nameOf(target, lang);
  const quoted = lang === 'zh' ? `“${name}”` : `“${name}”`;
  const part = partText(target, lang);
  if (part === '') return quoted;
  return lang === 'zh' ? `${part}${quoted}` : `${quoted} for ${part}`;
}

function nameOf(target: Target, lang: Language): string {
  if ('guarantee' in target) {
    const terms: Readonly<Record<string, Record<Language, string>>> = VERDICT_TERMS[target.guarantee];
    return terms[target.verdict]?.[lang] ?? target.verdict;
  }
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
