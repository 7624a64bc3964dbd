import { fieldOf } from '../facts/loan/loan-path.js';
import type { Wording } from '../law/wording.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { FactWords, FieldWords, FlagState } from './loan/field-words.js';
import { fieldWords, wordsOfField } from './loan/loan-words.js';
import { ownFactWords } from './own-fact-words.js';
import { lexiconOf } from './rulebook-lexicon.js';
import { trackTerms } from './rulebook-terms.js';

/** The words for a path of the input or the name of a fact. A fact of a rulebook's own is called by its title. */
export function factWords(path: string, rulebook: Rulebook): FactWords {
  const { field } = fieldOf(path);
  if (field === 'loan.track') return loanTrackWords(rulebook);
  const known = wordsFor(field, rulebook);
  if (known !== undefined) return known;
  const name = wordsOfField(field)?.name ?? lexiconOf(rulebook).vocabulary.get(field)?.title ?? { zh: path, en: path };
  return { name, question: { zh: `${name.zh}?`, en: `${name.en}?` } };
}

/** The words for a field that rules read, the library's or one that the rulebook declares, and who can change it. */
export function wordsFor(field: string, rulebook: Rulebook): FieldWords | undefined {
  return fieldWords(field) ?? ownFactWords(field, rulebook);
}

/** How a flag is said that has a value; `undefined` where its name and the value have to do. */
export function flagState(field: string, value: unknown, rulebook: Rulebook): FlagState | undefined {
  return typeof value === 'boolean' ? wordsFor(field, rulebook)?.states?.[value ? 'yes' : 'no'] : undefined;
}

/** What the track of a loan says of its payments, in the rulebook's words for the tracks. */
function loanTrackWords(rulebook: Rulebook): FactWords {
  const { 'shall-defer': duty, 'may-negotiate': choice } = trackTerms(rulebook);
  const none: Wording = { zh: `没有${duty.zh}的本息`, en: 'none of its payments must be deferred' };
  return {
    name: { zh: '整笔贷款', en: 'the loan as a whole' },
    question: { zh: '整笔贷款属于何种适用情形?', en: 'Which deferral does the loan as a whole come under?' },
    values: {
      'shall-defer': { zh: `有${duty.zh}的本息`, en: 'some of its payments must be deferred' },
      'may-negotiate': { zh: `${none.zh},可${choice.zh}延期`, en: `${none.en}, but a deferral may be negotiated` },
      'not-covered': none,
    },
  };
}
