import type { Decision } from '../decide/decision.js';
import type { Language, Wording } from '../law/wording.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { say } from './phrases.js';
import { inclusiveTitle, limbTerms } from './rulebook-terms.js';

const PHRASE: Readonly<Record<Decision['inclusive']['value'], Wording>> = {
  yes: { zh: '属{loan}', en: '{loan}' },
  no: { zh: '不属{loan}', en: 'not {loan}' },
  undetermined: { zh: '是否属{loan}待定', en: 'whether it is {loan} is open' },
};

/** Whether a loan is one that the rulebook is for, which each calls by a name of its own: 属…贷款, `a … loan`. */
export function inclusiveTerm(value: Decision['inclusive']['value'], rulebook: Rulebook, lang: Language): string {
  const title = inclusiveTitle(rulebook)[lang];
  return say(PHRASE[value], lang, { loan: lang === 'zh' ? title : `${/^[aeiou]/i.test(title) ? 'an' : 'a'} ${title}` });
}

/** The words for each answer. */
export function inclusiveTerms(rulebook: Rulebook): Readonly<Record<Decision['inclusive']['value'], Wording>> {
  const term = (value: Decision['inclusive']['value']): Wording => ({
    zh: inclusiveTerm(value, rulebook, 'zh'),
    en: inclusiveTerm(value, rulebook, 'en'),
  });
  return { yes: term('yes'), no: term('no'), undetermined: term('undetermined') };
}

/** The same, with the kind of loan that it is: 属…贷款中的个体工商户贷款. */
export function inclusiveText({ inclusive }: Decision, rulebook: Rulebook, lang: Language): string {
  const text = inclusiveTerm(inclusive.value, rulebook, lang);
  if (inclusive.limb === undefined) return text;
  const limb = limbTerms(rulebook)[inclusive.limb][lang];
  return lang === 'zh' ? `${text}中的${limb}` : `${text}: ${limb}`;
}
