import type { RuleSetTrace } from '../../decide/decision.js';
import type { ConditionTrace } from '../../evaluate/trace.js';
import type { Language } from '../../law/wording.js';
import { comparisonsOf } from '../../rulebook/condition.js';
import type { Explanation } from '../explanation.js';
import { LETTER } from './letter-words.js';

/** The form of address for the borrower: for an enterprise, for a person, or for either if the kind is unknown. */
export function addressOf(explanation: Explanation, kindGiven: string | undefined, lang: Language): string {
  const { decision } = explanation;
  const kind = kindGiven ?? kindTraced(decision.trace ?? []);
  switch (kind ?? decision.inclusive.limb) {
    case 'enterprise':
      return LETTER.enterprise[lang];
    case 'individual-business':
    case 'business-owner':
      return LETTER.person[lang];
    default:
      return LETTER.either[lang];
  }
}

function kindTraced(trace: readonly RuleSetTrace[]): string | undefined {
  const comparisons = trace.flatMap(({ rules }) => rules.flatMap(({ conditions }) => comparisonsOf<ConditionTrace>(conditions)));
  const { value } = comparisons.find(({ fact, value }) => fact === 'borrower.kind' && value !== undefined) ?? {};
  return typeof value === 'string' ? value : undefined;
}
