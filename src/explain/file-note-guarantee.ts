import type { GuaranteeDecision } from '../decide/decision.js';
import type { Language, Wording } from '../law/wording.js';
import { PHRASES } from './phrases.js';
import {
  ARRANGEMENT_TERMS,
  COMPOSITE_FEE_TERMS,
  COUNTER_GUARANTEE_TERMS,
  FEE_TERMS,
  GUARANTEE_PART_TERMS,
  RE_GUARANTEE_TERMS,
} from './terms.js';

/** Every verdict on the guarantee, each with what it is of. */
export function guaranteeLine(guarantee: GuaranteeDecision, lang: Language): string {
  const { arrangement, fee, compositeFee, reGuaranteeFee, counterGuarantee } = guarantee;
  const verdicts: (readonly [keyof GuaranteeDecision, Wording])[] = [
    ['arrangement', ARRANGEMENT_TERMS[arrangement]],
    ['fee', FEE_TERMS[fee.verdict]],
    ['compositeFee', COMPOSITE_FEE_TERMS[compositeFee.verdict]],
    ['reGuaranteeFee', RE_GUARANTEE_TERMS[reGuaranteeFee.verdict]],
    ['counterGuarantee', COUNTER_GUARANTEE_TERMS[counterGuarantee]],
  ];
  return verdicts
    .map(([part, verdict]) => GUARANTEE_PART_TERMS[part][lang] + PHRASES.colon[lang] + verdict[lang])
    .join(PHRASES.semicolon[lang]);
}
