import type { FactType, PlainValue } from '../../../src/facts/fact.js';
import { exactValue } from '../../../src/facts/fact.js';
import { LOAN_FIELDS, type LoanField } from '../../../src/facts/loan/loan-fields.js';
import { fieldOf } from '../../../src/facts/loan/loan-path.js';
import type { Wording } from '../../../src/law/wording.js';
import { factWords, wordsFor } from '../../../src/words/fact-words.js';
import { capital } from '../../../src/words/phrases.js';
import { valueText } from '../../../src/words/value-text.js';
import { rulebook } from '../law/rulebook.js';
import { language } from '../state/language.js';

/** A field of the form: what the library's registry knows of it. */
export function registered(path: string): LoanField | undefined {
  return LOAN_FIELDS.get(fieldOf(path).field);
}

/** The fields of a group, in the order of the schema: those whose path begins so and goes no deeper. */
export function fieldsUnder(prefix: string): readonly LoanField[] {
  return [...LOAN_FIELDS.values()].filter(({ path }) => path.startsWith(prefix) && !/[.[]/.test(path.slice(prefix.length)));
}

/** What a field is called, as a label begins. */
export function fieldName(path: string): string {
  return capital(factWords(path, rulebook).name[language.value]);
}

/** What is asked for in a field: the question of an interview. */
export function fieldQuestion(path: string): string {
  return registered(path)?.type === undefined ? '' : factWords(path, rulebook).question[language.value];
}

/** What `null` says in a field. */
export function noneWording(path: string): Wording | undefined {
  return wordsFor(fieldOf(path).field, rulebook)?.none;
}

/** What was written, as a sentence of the language writes it; `undefined` where it is no value of the type. */
export function readBack(path: string, type: FactType, value: unknown): string | undefined {
  const read = (one: unknown): string | undefined => {
    if (typeof one !== 'string' && typeof one !== 'number') return undefined;
    if (exactValue(type, one as PlainValue) === undefined) return undefined;
    return valueText(path, type, one as PlainValue, rulebook, language.value);
  };
  if (!Array.isArray(value)) return read(value);
  const all = value.map(read);
  return all.every((one) => one !== undefined) ? all.join(language.value === 'zh' ? '、' : ', ') : undefined;
}
