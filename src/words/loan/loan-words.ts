import type { LoanFieldPath } from '../../facts/loan/loan-fields.js';
import { APPLICATION_WORDS } from './application-words.js';
import { BORROWER_WORDS } from './borrower-words.js';
import { COMMITMENT_WORDS } from './commitment-words.js';
import { CONTRACT_WORDS } from './contract-words.js';
import type { FieldWords, FieldWordsOf, LabelWords } from './field-words.js';
import { GUARANTEE_WORDS } from './guarantee-words.js';
import { INSTALMENT_WORDS } from './instalment-words.js';

/** The words for every field of a loan. */
export const LOAN_WORDS: FieldWordsOf<LoanFieldPath> = {
  ...CONTRACT_WORDS,
  ...BORROWER_WORDS,
  ...INSTALMENT_WORDS,
  ...APPLICATION_WORDS,
  ...GUARANTEE_WORDS,
  ...COMMITMENT_WORDS,
};

/** The words for a field; `undefined` for what is none. */
export function wordsOfField(field: string): FieldWords | LabelWords | undefined {
  return Object.hasOwn(LOAN_WORDS, field) ? LOAN_WORDS[field as LoanFieldPath] : undefined;
}

/** The words for a field that rules read. */
export function fieldWords(field: string): FieldWords | undefined {
  const words = wordsOfField(field);
  return words === undefined || 'label' in words ? undefined : words;
}
