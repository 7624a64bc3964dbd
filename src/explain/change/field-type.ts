import type { FactType } from '../../facts/fact.js';
import { LOAN_FACTS } from '../../facts/loan/loan-facts.js';
import { LOAN_FIELDS } from '../../facts/loan/loan-fields.js';
import { fieldOf } from '../../facts/loan/loan-path.js';

/** The type of the value at a path of a loan. `undefined` if no rule reads it. */
export function fieldType(path: string): FactType | undefined {
  const { field } = fieldOf(path);
  return LOAN_FIELDS.get(field)?.type ?? LOAN_FACTS.find(({ name }) => name === field)?.type;
}

/** Whether `null` is allowed at a path: no day was asked for, or the instalment was never deferred before. */
export function mayBeNone(path: string): boolean {
  return LOAN_FIELDS.get(fieldOf(path).field)?.none !== undefined;
}
