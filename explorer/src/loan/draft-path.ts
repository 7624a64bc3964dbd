import { fieldOf, stepsOf } from '../../../src/facts/loan/loan-path.js';
import type { LoanDraft } from '../state/case.js';

type Step = string | number;

/** What a draft has at a path: anything, since nobody has checked it; `undefined` where nothing is stated. */
export function draftAt(draft: LoanDraft, path: string): unknown {
  return stepsOf(fieldOf(path)).reduce<unknown>(
    (holder, step) => (typeof holder === 'object' && holder !== null ? (holder as Record<Step, unknown>)[step] : undefined),
    draft,
  );
}

/** The draft with another value at a path. `undefined` leaves the field out, which says that it is unknown. */
export function withDraftAt(draft: LoanDraft, path: string, value: unknown): LoanDraft {
  return (withStep(draft, stepsOf(fieldOf(path)), value) ?? {}) as LoanDraft;
}

function withStep(holder: unknown, [step, ...rest]: readonly Step[], value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(holder)) return holder.map((item, at) => (at === step ? (withStep(item, rest, value) ?? {}) : item));
  const fields = (typeof holder === 'object' && holder !== null ? holder : {}) as Readonly<Record<Step, unknown>>;
  const after = withStep(fields[step], rest, value);
  // The keys keep their order: the text of the loan is read beside the form.
  if (after !== undefined) return { ...fields, [step]: after };
  const { [step]: _, ...others } = fields;
  return Object.keys(others).length === 0 ? undefined : others;
}
