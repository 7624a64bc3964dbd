import type { Decision } from '../../decide/decision.js';
import { MARKS } from '../../law/punctuation.js';
import type { Language } from '../../law/wording.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { COMPONENT_TERMS, GUARANTEE_PART_TERMS } from '../../words/decision-terms.js';
import { guaranteeName, instalmentsText, PHRASES, say } from '../../words/phrases.js';
import { houseTerm, houseValueTerm } from '../../words/value-terms.js';
import { houseDecided } from './house-target.js';
import { type Target, type TargetScope, trackOf, verdictOf } from './target.js';
import { outcomeTitle, TARGETED, trackTitle, verdictTitle, waiverTitle } from './target-words.js';

/** The name of a target: `第1期本金“应延尽延”`, `担保费“不高于减半后的应收费用”`. */
export function targetText(target: Target, rulebook: Rulebook, lang: Language): string {
  return quotedText(target, nameOf(target, rulebook, lang), rulebook, lang);
}

function quotedText(target: Target, name: string, rulebook: Rulebook, lang: Language): string {
  const part = partText(target, rulebook, lang);
  return part === '' ? `“${name}”` : say(TARGETED.quoted, lang, { part, name });
}

/** The name of what was decided in place of the target: `第4期本金“不适用延期政策、不延期”`. */
export function decidedText(decision: Decision, target: Target, rulebook: Rulebook, lang: Language): string {
  return quotedText(target, decidedName(decision, target, rulebook, lang), rulebook, lang);
}

function decidedName(decision: Decision, target: Target, rulebook: Rulebook, lang: Language): string {
  if ('house' in target) return houseValueTerm(target.house, houseDecided(decision, target), rulebook)[lang];
  if ('guarantee' in target) return verdictTitle(target.guarantee, verdictOf(decision, target), lang);
  const track = trackTitle(trackOf(decision, target, rulebook), rulebook, lang);
  if ('track' in target) return track;
  const component = decision.instalments[target.instalment]?.[target.component];
  if (component === undefined) return track;
  const { outcome, penaltyInterest } = component;
  // An outcome with a deferral makes it needless to name the track.
  if ('outcome' in target && DEFERRED.has(outcome)) return outcomeTitle(outcome, rulebook, lang);
  const follows = 'outcome' in target ? outcomeTitle(outcome, rulebook, lang) : waiverTitle(penaltyInterest.waived, lang);
  return [...new Set([track, follows])].join(MARKS.list[lang]);
}

const DEFERRED: ReadonlySet<string> = new Set(['apply-first', 'defer-as-requested', 'defer-to-cap', 'negotiate']);

function nameOf(target: Target, rulebook: Rulebook, lang: Language): string {
  if ('house' in target) return houseValueTerm(target.house, target.value, rulebook)[lang];
  if ('guarantee' in target) return verdictTitle(target.guarantee, target.verdict, lang);
  if ('track' in target) return trackTitle(target.track, rulebook, lang);
  return 'outcome' in target ? outcomeTitle(target.outcome, rulebook, lang) : waiverTitle(target.waiver, lang);
}

/** The part of the guarantee or the schedule that a target is for. Empty for the whole loan, which the title names. */
function partText(target: Target, rulebook: Rulebook, lang: Language): string {
  if ('house' in target) {
    const { house, instalment, component, index } = target;
    const name = houseTerm(house, rulebook)[lang];
    if (index !== undefined) return say(TARGETED.ofGuarantee, lang, { name, guarantee: guaranteeName(index, lang) });
    const part = scopeText({ instalment, component }, lang);
    return part === '' ? say(TARGETED.guaranteePart, lang, { name }) : say(TARGETED.ofPart, lang, { name, part });
  }
  if ('guarantee' in target) {
    const name = GUARANTEE_PART_TERMS[target.guarantee][lang];
    if (target.index === undefined) return say(TARGETED.guaranteePart, lang, { name });
    return say(TARGETED.ofGuarantee, lang, { name, guarantee: guaranteeName(target.index, lang) });
  }
  return scopeText(target, lang);
}

function scopeText({ instalment, component }: TargetScope, lang: Language): string {
  const [instalments, part] = [
    instalment === undefined ? '' : instalmentsText([instalment], lang),
    component === undefined ? '' : COMPONENT_TERMS[component][lang],
  ];
  if (instalments === '' || part === '') return instalments + part;
  return say(PHRASES.componentTitle, lang, { instalments, component: part });
}
