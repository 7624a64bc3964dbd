import type { Misfit } from '../../facts/input/invalid-input.js';
import { COMPONENTS } from '../../facts/loan/component.js';
import { ROW_WORDS } from './row-words.js';

/** A date that may be none, and the flag of a bank that says whether there is one. The two must not contradict each other. */
export interface OptionalDate {
  /** The column of the date. */
  readonly date: string;
  /** The column of the flag. */
  readonly flag: string;
  /** The column whose day the date may repeat although the flag denies that there is one. */
  readonly mayRepeat?: string;
  /** What is expected of the date where the flag denies it. */
  readonly denied: Pick<Misfit, 'expected' | 'zh'>;
  /** What is expected of the date where the flag says that there is one. */
  readonly due: Pick<Misfit, 'expected' | 'zh'>;
}

const ASKED = {
  denied: ROW_WORDS.noDayNotAsked,
  due: ROW_WORDS.dayAsked,
};

/** Whether an instalment was deferred before. Some banks fill the original due date with the due date where it was not. */
export const ORIGINAL_DUE_DATE: OptionalDate = {
  date: 'originalDueDate',
  flag: 'deferredBefore',
  mayRepeat: 'dueDate',
  denied: ROW_WORDS.dueDateNeverDeferred,
  due: ROW_WORDS.dayDeferredBefore,
};

/** The dates that the application for a loan asks for. */
export const DATES_OF_LOANS: readonly OptionalDate[] = COMPONENTS.map((kind) => ({
  date: `application.${kind}Until`,
  flag: `application.${kind}Requested`,
  ...ASKED,
}));

/** The dates that an application for an instalment itself asks for. */
export const DATES_ASKED_OF_INSTALMENTS: readonly OptionalDate[] = COMPONENTS.map((kind) => ({
  date: `${kind}Until`,
  flag: `${kind}Requested`,
  ...ASKED,
}));

export const DATES_OF_INSTALMENTS: readonly OptionalDate[] = [ORIGINAL_DUE_DATE, ...DATES_ASKED_OF_INSTALMENTS];

/**
 * Reconciles a date with what is said of whether there is one; the fast path does the same in SQL (`duckdb-engine/fast-path.ts`).
 * A date that is denied is set to `null`; one that contradicts what is said is left as it is, and is a problem.
 *
 * @param said whether there is a date; anything but a boolean says nothing
 */
export function reconcile(
  { date, mayRepeat, denied, due }: OptionalDate,
  said: unknown,
  values: Record<string, unknown>,
  path: Misfit['path'],
  problems: Misfit[],
): void {
  const day = values[date];
  if (said === true && day === null) problems.push({ path, ...due });
  if (said !== false || day === null) return;
  if (day === undefined || (mayRepeat !== undefined && day === values[mayRepeat])) values[date] = null;
  else problems.push({ path, value: day, ...denied });
}
