import type { FactType } from '../../facts/fact.js';
import { LOAN_FACTS } from '../../facts/loan/loan-facts.js';
import { fieldOf } from '../../facts/loan/loan-path.js';

const INSTALMENT_FIELDS: Readonly<Record<string, FactType>> = {
  'schedule[].dueDate': { kind: 'date' },
  'schedule[].originalDueDate': { kind: 'date' },
  'schedule[].principalUntil': { kind: 'date' },
  'schedule[].interestUntil': { kind: 'date' },
  'schedule[].principal': { kind: 'money' },
  'schedule[].interest': { kind: 'money' },
};

/** The type of what stands at a path of a loan; `undefined` where no rule reads it. */
export function fieldType(path: string): FactType | undefined {
  const { field } = fieldOf(path);
  return INSTALMENT_FIELDS[field] ?? LOAN_FACTS.find(({ name }) => name === field)?.type;
}

/** Whether a path may be known to hold nothing: a day that was not asked for, an instalment never deferred before. */
export function mayBeNone(path: string): boolean {
  return /\.(principalUntil|interestUntil|originalDueDate)$/.test(path);
}
