import type { GuaranteeDecision } from '../../decide/decision.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { GUARANTEE_PART_TERMS } from '../../words/decision-terms.js';
import type { Reason } from '../explanation.js';
import { GUARANTEE_VERDICTS } from '../target/target.js';

/**
 * Adds to each reason or finding the name of the part of the guarantee that it is about. Without the name they could be
 * confused, because “not governed” is worded alike for the guarantee fee, the composite fee rate and the re-guarantee fee.
 */
export function namedReasons<Said extends Pick<Reason, 'ruleSet' | 'zh' | 'en'>>(
  reasons: readonly Said[],
  { ruleSets }: Rulebook,
): Said[] {
  const parts = Object.entries(GUARANTEE_VERDICTS) as [keyof GuaranteeDecision, string][];
  const partOf = new Map(ruleSets.map(({ id, decides }) => [id, parts.find(([, decided]) => decided === decides)?.[0]]));
  return reasons.map((reason) => {
    const part = partOf.get(reason.ruleSet);
    if (part === undefined) return reason;
    const { zh, en } = GUARANTEE_PART_TERMS[part];
    return {
      ...reason,
      zh: reason.zh.includes(zh) ? reason.zh : `${zh}:${reason.zh}`,
      en: reason.en.includes(en) ? reason.en : `${en}: ${reason.en}`,
    };
  });
}
