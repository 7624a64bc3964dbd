import type { FactType } from '../../facts/fact.js';
import { LOAN_FIELDS } from '../../facts/loan/loan-fields.js';
import { fieldOf } from '../../facts/loan/loan-path.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { lexiconOf } from '../../words/rulebook-lexicon.js';

/** The type of the value at a path of a loan. `undefined` if no rule reads it. */
export function fieldType(path: string, rulebook: Rulebook): FactType | undefined {
  const { field } = fieldOf(path);
  return LOAN_FIELDS.get(field)?.type ?? inputType(field, rulebook);
}

/** The type of a fact that an input states, among them those that the rulebook declares. */
export function inputType(name: string, rulebook: Rulebook): FactType | undefined {
  const fact = lexiconOf(rulebook).vocabulary.get(name);
  return fact?.origin === 'input' ? fact.type : undefined;
}

/** Whether `null` is allowed at a path: no day was asked for, or the instalment was never deferred before. */
export function mayBeNone(path: string): boolean {
  return LOAN_FIELDS.get(fieldOf(path).field)?.none !== undefined;
}
