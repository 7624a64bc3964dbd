import type { GuaranteeDecision } from '../../../src/decide/decision.js';
import { percentText } from '../../../src/facts/values/figure.js';
import type { Wording } from '../../../src/law/wording.js';
import {
  ARRANGEMENT_TERMS,
  COMPOSITE_FEE_TERMS,
  COUNTER_GUARANTEE_TERMS,
  FEE_TERMS,
  GUARANTEE_PART_TERMS,
  RE_GUARANTEE_TERMS,
} from '../../../src/words/decision-terms.js';
import { capital } from '../../../src/words/phrases.js';
import { amountText } from '../../../src/words/value-text.js';
import { language, say } from '../state/language.js';

/** What follows for a guarantee, part by part, with the figures that were compared. */
export function GuaranteeLines({ guarantee }: { readonly guarantee: GuaranteeDecision }) {
  const { arrangement, fee, compositeFee, reGuaranteeFee, counterGuarantee } = guarantee;
  const compared = (verdict: string, figure: string | undefined, limit: string | undefined): string =>
    verdict === 'not-governed' || figure === undefined || limit === undefined
      ? ''
      : `${percentText(figure)} / ${percentText(limit)}`;
  const charged = reGuaranteeFee.verdict === 'not-governed' ? undefined : reGuaranteeFee.charged;
  const lines: readonly [name: Wording, value: Wording, figures: string][] = [
    [GUARANTEE_PART_TERMS.arrangement, ARRANGEMENT_TERMS[arrangement], ''],
    [GUARANTEE_PART_TERMS.fee, FEE_TERMS[fee.verdict], compared(fee.verdict, fee.chargedRate, fee.allowedRate)],
    [
      GUARANTEE_PART_TERMS.compositeFee,
      COMPOSITE_FEE_TERMS[compositeFee.verdict],
      compared(compositeFee.verdict, compositeFee.rate, compositeFee.ceiling),
    ],
    [
      GUARANTEE_PART_TERMS.reGuaranteeFee,
      RE_GUARANTEE_TERMS[reGuaranteeFee.verdict],
      charged === undefined ? '' : amountText(charged, language.value),
    ],
    [GUARANTEE_PART_TERMS.counterGuarantee, COUNTER_GUARANTEE_TERMS[counterGuarantee], ''],
  ];
  return (
    <dl class="guarantee-lines">
      {lines.map(([name, value, figures]) => (
        <div key={name.en}>
          <dt>{capital(say(name))}</dt>
          <dd>
            {say(value)} <span class="figure hint">{figures}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
