import type { Changer } from '../facts/loan/changer.js';
import type { Wording } from '../law/wording.js';
import type { OwnFact } from '../rulebook/own/own-fact.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { MATTER_OF_FACT } from './loan/changeable-terms.js';
import type { FieldWords } from './loan/field-words.js';
import { lexiconOf } from './rulebook-lexicon.js';

/** Why those can change a fact of a rulebook's own who can. */
const REASONS: Readonly<Record<Changer, Wording>> = {
  borrower: { zh: '由借款人决定或者提供', en: 'it is for the borrower to settle' },
  bank: { zh: '由银行决定', en: 'it is for the bank to settle' },
  guarantor: { zh: '由担保机构决定', en: 'it is for the guarantor to settle' },
  nobody: MATTER_OF_FACT.reason,
};

/** The words for a fact that the rulebook declares; `undefined` for any other. */
export function ownFactWords(field: string, rulebook: Rulebook): FieldWords | undefined {
  const own = lexiconOf(rulebook).ownFacts.get(field);
  return own === undefined ? undefined : wordsOf(own);
}

function wordsOf(own: OwnFact): FieldWords {
  const { title, question, changedBy } = own;
  return {
    name: title,
    question,
    ...(own.type === 'choice' ? { values: own.values } : {}),
    ...(own.type === 'flag' && own.states !== undefined ? { states: own.states } : {}),
    changeable: { by: changedBy, reason: REASONS[changedBy] },
  };
}
