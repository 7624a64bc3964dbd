import { instalmentPath } from '../../facts/loan/loan-path.js';
import { say } from '../../words/phrases.js';
import { factsBelow } from '../explanation.js';
import type { LetterMatter } from './letter-matter.js';
import type { LetterPart } from './letter-part.js';
import { LETTER } from './letter-words.js';

/**
 * When to pay a part that is not deferred. The sentence never tells the borrower to pay on a past day. Without the date of
 * the letter, it allows for both cases.
 */
export function demandOn({ instalment, kind, due }: LetterPart, { explanation, loan, today, lang }: LetterMatter): string {
  const pay = LETTER[kind === 'principal' ? 'payPrincipal' : 'payInterest'][lang];
  if (due !== undefined && today !== undefined && due < today) return say(LETTER.pastDue, lang, { pay });
  const path = instalmentPath(instalment, 'originalDueDate');
  const facts = explanation.components.flatMap((it) => (it.instalment === instalment ? it.reasons : [])).flatMap(factsBelow);
  const original = loan?.schedule[instalment]?.originalDueDate ?? facts.find((fact) => fact.path === path)?.value;
  const wasDeferred = typeof original === 'string' && original !== due;
  const isOpen = due !== undefined && today === undefined;
  const phrase = wasDeferred
    ? LETTER[isOpen ? 'payAsDeferredOrAsk' : 'payAsDeferred']
    : LETTER[isOpen ? 'payAsAgreedOrAsk' : 'payAsAgreed'];
  return say(phrase, lang, { pay });
}
