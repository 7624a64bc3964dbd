import type { Decision } from '../decide/decision.js';
import type { Language, Wording } from '../law/wording.js';
import type { Rulebook } from '../rules/rulebook.js';
import { say } from './phrases.js';
import { LIMB_TERMS } from './terms.js';

const PHRASE: Readonly<Record<Decision['inclusive']['value'], Wording>> = {
  yes: { zh: '属{loan}', en: '{loan}' },
  no: { zh: '不属{loan}', en: 'not {loan}' },
  undetermined: { zh: '是否属{loan}待定', en: 'whether it is {loan} is open' },
};

/** Whether a loan is one that the rulebook is for, which each calls by a name of its own: 属普惠小微贷款中的小微企业贷款. */
export function inclusiveText({ inclusive }: Decision, { ruleSets }: Rulebook, lang: Language): string {
  const title = ruleSets.find(({ decides }) => decides === 'loan.inclusive')?.title[lang] ?? '';
  const loan = lang === 'zh' ? title : `${/^[aeiou]/i.test(title) ? 'an' : 'a'} ${title}`;
  const text = say(PHRASE[inclusive.value], lang, { loan });
  if (inclusive.limb === undefined) return text;
  const limb = LIMB_TERMS[inclusive.limb][lang];
  return lang === 'zh' ? `${text}中的${limb}` : `${text}: ${limb}`;
}
