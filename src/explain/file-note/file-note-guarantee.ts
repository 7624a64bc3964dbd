import type { GuaranteeDecision } from '../../decide/decision.js';
import { MARKS } from '../../law/punctuation.js';
import type { Language, Wording } from '../../law/wording.js';
import {
  ARRANGEMENT_TERMS,
  COMPOSITE_FEE_TERMS,
  COUNTER_GUARANTEE_TERMS,
  FEE_TERMS,
  GUARANTEE_PART_TERMS,
  RE_GUARANTEE_TERMS,
} from '../../words/decision-terms.js';
import { guaranteeName } from '../../words/phrases.js';

/** A line for each guarantee, numbered if there are several. */
export function guaranteeLines(guarantees: readonly GuaranteeDecision[], lang: Language): string[] {
  const numbered = (line: string, at: number) =>
    guarantees.length === 1 ? line : guaranteeName(at, lang) + MARKS.colon[lang] + line;
  return guarantees.map((guarantee, at) => numbered(guaranteeLine(guarantee, lang), at));
}

/** Every verdict on a guarantee, each with the name of its part. */
function guaranteeLine(guarantee: GuaranteeDecision, lang: Language): string {
  const { arrangement, fee, compositeFee, reGuaranteeFee, counterGuarantee } = guarantee;
  const verdicts: (readonly [keyof GuaranteeDecision, Wording])[] = [
    ['arrangement', ARRANGEMENT_TERMS[arrangement]],
    ['fee', FEE_TERMS[fee.verdict]],
    ['compositeFee', COMPOSITE_FEE_TERMS[compositeFee.verdict]],
    ['reGuaranteeFee', RE_GUARANTEE_TERMS[reGuaranteeFee.verdict]],
    ['counterGuarantee', COUNTER_GUARANTEE_TERMS[counterGuarantee]],
  ];
  return verdicts
    .map(([part, verdict]) => GUARANTEE_PART_TERMS[part][lang] + MARKS.colon[lang] + verdict[lang])
    .join(MARKS.semicolon[lang]);
}
