import type { GuaranteeDecision } from '../decide/decision.js';
import type { Language, Wording } from '../law/wording.js';
import { ARRANGEMENT_TERMS, COMPOSITE_FEE_TERMS, COUNTER_GUARANTEE_TERMS, FEE_TERMS, RE_GUARANTEE_TERMS } from './terms.js';

/** Every verdict on the guarantee, a line each with what it is of. */
export function guaranteeLines(guarantee: GuaranteeDecision, lang: Language): string[] {
  const { arrangement, fee, compositeFee, reGuaranteeFee, counterGuarantee } = guarantee;
  const verdicts: (readonly [Wording, Wording])[] = [
    [{ zh: '担保安排', en: 'arrangement' }, ARRANGEMENT_TERMS[arrangement]],
    [{ zh: '担保费', en: 'guarantee fee' }, FEE_TERMS[fee.verdict]],
    [{ zh: '综合融资担保费率', en: 'composite guarantee fee rate' }, COMPOSITE_FEE_TERMS[compositeFee.verdict]],
    [{ zh: '再担保费', en: 're-guarantee fee' }, RE_GUARANTEE_TERMS[reGuaranteeFee.verdict]],
    [{ zh: '反担保', en: 'counter-guarantee' }, COUNTER_GUARANTEE_TERMS[counterGuarantee]],
  ];
  return verdicts.map(([name, verdict]) => `${name[lang]}${lang === 'zh' ? ':' : ': '}${verdict[lang]}`);
}
