import type { PlainValue } from '../fact.js';
import { entryOf } from '../values/map-entries.js';
import { fieldOf, stepsOf } from './loan-path.js';
import type { InstalmentInput, LoanInput } from './loan-schema.js';

/**
 * The value at a path of a loan; `null` if it is known that there is none, `undefined` if it is unknown. If several
 * days are asked, it is the last one, because rules see that one.
 */
export function valueAt(loan: LoanInput, path: string): PlainValue | null | undefined {
  if (isWithoutApplication(loan, path)) return path.endsWith('Until') ? null : undefined;
  const found = stepsOf(fieldOf(path)).reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[step] : undefined,
    loan,
  );
  return (Array.isArray(found) ? found.at(-1) : found) as PlainValue | null | undefined;
}

/** A copy of the loan with another value at a path. */
export function withValue(loan: LoanInput, path: string, value: PlainValue | null): LoanInput {
  const steps = stepsOf(fieldOf(path));
  // Nobody asks for a deferral of the other component.
  const asked = isWithoutApplication(loan, path) ? { ...loan, application: { principalUntil: null, interestUntil: null } } : loan;
  return withStep(asked, steps, value) as LoanInput;
}

/** A copy of the loan with other values at several paths. The schedule is copied once, however many instalments change. */
export function withValues(loan: LoanInput, values: ReadonlyMap<string, PlainValue | null>): LoanInput {
  const schedule = new Map<number, [key: string, value: PlainValue | null][]>();
  let changed = loan;
  for (const [path, value] of values) {
    const field = fieldOf(path);
    if (field.instalment === undefined) changed = withValue(changed, path, value);
    else entryOf(schedule, field.instalment, () => []).push([String(stepsOf(field)[2]), value]);
  }
  if (schedule.size === 0) return changed;
  const instalments = changed.schedule.map(
    (instalment, at): InstalmentInput => ({ ...instalment, ...Object.fromEntries(schedule.get(at) ?? []) }),
  );
  return { ...changed, schedule: instalments };
}

function isWithoutApplication(loan: LoanInput, path: string): boolean {
  return loan.application === null && path.startsWith('application.');
}

function withStep(holder: unknown, [step, ...rest]: readonly (string | number)[], value: PlainValue | null): unknown {
  if (step === undefined) return value;
  if (Array.isArray(holder)) return holder.map((item, at) => (at === step ? withStep(item, rest, value) : item));
  const fields = typeof holder === 'object' && holder !== null ? (holder as Record<string, unknown>) : {};
  return { ...fields, [step]: withStep(fields[step], rest, value) };
}
