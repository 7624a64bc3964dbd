import type { PlainValue } from '../../facts/fact.js';
import { shapeOf } from '../../facts/input/schema-parts.js';
import type { ComponentKind } from '../../facts/loan/component.js';
import { GUARANTEE_PREFIX, guaranteePath } from '../../facts/loan/loan-path.js';
import { guaranteeSchema, type LoanInput } from '../../facts/loan/loan-schema.js';
import { entryOf } from '../../facts/values/map-entries.js';

/**
 * Where a loan says until which day deferral of a component is asked: in what is asked for its instalment apart, and where
 * nothing is said there in the loan's application.
 */
export function askedPath(kind: ComponentKind, loan: LoanInput | undefined, instalment: number | undefined): string {
  const field = `${kind}Until` as const;
  const own = instalment === undefined ? undefined : loan?.schedule[instalment]?.[field];
  return own === undefined ? `application.${field}` : `schedule[${instalment}].${field}`;
}

/** Where a fact of a guarantee stands in a loan; any other fact, and one that arithmetic derives, goes by its name. */
export function guaranteeFieldPath(fact: string, loan: Pick<LoanInput, 'guarantees'>, guarantee: number): string {
  if (!fact.startsWith(GUARANTEE_PREFIX)) return fact;
  const field = fact.slice(GUARANTEE_PREFIX.length);
  return field in shapeOf(guaranteeSchema) ? `${guaranteePath(loan, guarantee)}.${field}` : fact;
}

/** The steps of a path: `schedule[0].dueDate` is `['schedule', 0, 'dueDate']`. */
function stepsOf(path: string): (string | number)[] {
  return path.split(/[.[\]]+/).flatMap((step) => (step === '' ? [] : [/^\d+$/.test(step) ? Number(step) : step]));
}

/**
 * The value at a path of a loan; `null` where it is known that there is none, `undefined` where it is unknown. Of several
 * days asked it is the last, which is what rules see.
 */
export function valueAt(loan: LoanInput, path: string): PlainValue | null | undefined {
  if (path.startsWith('application.') && loan.application === null) return path.endsWith('Until') ? null : undefined;
  const found = stepsOf(path).reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[step] : undefined,
    loan,
  );
  return (Array.isArray(found) ? found.at(-1) : found) as PlainValue | null | undefined;
}

/** The loan with another value at a path; the loan given is left as it is. */
export function withValue(loan: LoanInput, path: string, value: PlainValue | null): LoanInput {
  return withStep(
    loan.application === null && path.startsWith('application.') ? withoutApplication(loan) : loan,
    stepsOf(path),
    value,
  ) as LoanInput;
}

/** The loan with other values at several paths; a schedule is copied once, whatever the number of its instalments changed. */
export function withValues(loan: LoanInput, values: ReadonlyMap<string, PlainValue | null>): LoanInput {
  const schedule = new Map<number, [field: string, value: PlainValue | null][]>();
  let changed = loan;
  for (const [path, value] of values) {
    const [section, at, field] = stepsOf(path);
    if (section !== 'schedule' || typeof at !== 'number' || typeof field !== 'string') changed = withValue(changed, path, value);
    else entryOf(schedule, at, () => []).push([field, value]);
  }
  if (schedule.size === 0) return changed;
  return {
    ...changed,
    schedule: changed.schedule.map((instalment, at) => {
      const fields = schedule.get(at);
      return fields === undefined ? instalment : { ...instalment, ...Object.fromEntries(fields) };
    }) as unknown as LoanInput['schedule'],
  };
}

/** Where it is known that there is no application, none is made for the component that is not asked about. */
function withoutApplication(loan: LoanInput): LoanInput {
  return { ...loan, application: { principalUntil: null, interestUntil: null } };
}

function withStep(holder: unknown, [step, ...rest]: readonly (string | number)[], value: PlainValue | null): unknown {
  if (step === undefined) return value;
  if (Array.isArray(holder)) return holder.map((item, at) => (at === step ? withStep(item, rest, value) : item));
  const fields = typeof holder === 'object' && holder !== null ? (holder as Record<string, unknown>) : {};
  return { ...fields, [step]: withStep(fields[step], rest, value) };
}
