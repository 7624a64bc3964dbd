import type { ConditionTrace } from '../../evaluate/trace.js';
import type { Language } from '../../law/wording.js';
import type { Explanation } from '../explanation.js';
import { LETTER } from './letter-phrases.js';

/** How a letter addresses the borrower: an enterprise, a person, or either where it is neither known nor told by its kind. */
export function addressOf(explanation: Explanation, kindGiven: string | undefined, lang: Language): string {
  const { decision } = explanation;
  const kind = kindGiven ?? kindTraced(decision.trace?.flatMap(({ rules }) => rules.map(({ conditions }) => conditions)) ?? []);
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

function kindTraced(conditions: readonly ConditionTrace[]): string | undefined {
  for (const condition of conditions) {
    const kind =
      'all' in condition
        ? kindTraced(condition.all)
        : 'any' in condition
          ? kindTraced(condition.any)
          : 'not' in condition
            ? kindTraced([condition.not])
            : condition.fact === 'borrower.kind'
              ? condition.value
              : undefined;
    if (typeof kind === 'string') return kind;
  }
  return undefined;
}
