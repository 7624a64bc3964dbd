import type { PlainValue } from '../../facts/fact.js';
import { isDueDate } from '../../facts/loan/loan-path.js';
import type { LoanInput } from '../../facts/loan/loan-schema.js';
import { valueAt, withValues } from '../../facts/loan/loan-values.js';
import type { Draft } from './draft.js';

/** A loan that changes are made of, as it was: what all drafts of it have in common. */
export class Original {
  readonly #due = new Map<string, number>();

  constructor(readonly loan: LoanInput) {
    for (const { dueDate } of loan.schedule) if (dueDate !== undefined) this.#due.set(dueDate, this.dueOn(dueDate) + 1);
  }

  /** How many instalments fall due on a day. */
  dueOn(day: string): number {
    return this.#due.get(day) ?? 0;
  }
}

/**
 * Changes of a loan that are being gathered: each is noted, and the loan is made once. To change one field takes as long
 * whatever the number of instalments.
 */
export class PendingChanges {
  readonly #values: Map<string, PlainValue | null>;
  /** How many more instalments fall due on a day than in the original. */
  readonly #due: Map<string, number>;

  constructor(
    readonly original: Original,
    from?: PendingChanges,
  ) {
    this.#values = new Map(from === undefined ? [] : from.#values);
    this.#due = new Map(from === undefined ? [] : from.#due);
  }

  /** The same changes, to which others can be added apart. */
  copy(): PendingChanges {
    return new PendingChanges(this.original, this);
  }

  valueAt(path: string): PlainValue | null | undefined {
    const value = this.#values.get(path);
    return value === undefined ? valueAt(this.original.loan, path) : value;
  }

  set(path: string, value: PlainValue | null): void {
    const before = this.valueAt(path);
    if (before === value) return;
    if (isDueDate(path)) {
      this.#count(before, -1);
      this.#count(value, 1);
    }
    this.#values.set(path, value);
  }

  /** Whether an instalment falls due on a day already. */
  isDue(day: PlainValue): boolean {
    return typeof day === 'string' && this.original.dueOn(day) + (this.#due.get(day) ?? 0) > 0;
  }

  draft(): Draft {
    return { loan: withValues(this.original.loan, this.#values), changed: [...this.#values.keys()] };
  }

  #count(day: PlainValue | null | undefined, by: 1 | -1): void {
    if (typeof day === 'string') this.#due.set(day, (this.#due.get(day) ?? 0) + by);
  }
}
