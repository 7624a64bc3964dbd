import type { PlainValue } from '../../facts/fact.js';
import { isDueDate } from '../../facts/loan/loan-path.js';
import type { LoanInput } from '../../facts/loan/loan-schema.js';
import { valueAt, withValues } from '../../facts/loan/loan-values.js';

/**
 * A loan with some fields changed. The changes are noted by path, and the loan is made when it is read, so that changing
 * one field takes no longer in a long schedule.
 */
export class CandidateLoan {
  readonly #values: Map<string, PlainValue | null>;
  /** How many more instalments fall due on a day than in the original. */
  readonly #moreDue: Map<string, number>;
  #loan: LoanInput | undefined;

  private constructor(
    readonly original: OriginalLoan,
    values: Iterable<readonly [string, PlainValue | null]>,
    moreDue: Iterable<readonly [string, number]>,
  ) {
    this.#values = new Map(values);
    this.#moreDue = new Map(moreDue);
  }

  /** The loan without a change. */
  static of(loan: LoanInput): CandidateLoan {
    return new CandidateLoan(new OriginalLoan(loan), [], []);
  }

  get loan(): LoanInput {
    this.#loan ??= withValues(this.original.loan, this.#values);
    return this.#loan;
  }

  /** The paths of the changed fields. */
  get changed(): readonly string[] {
    return [...this.#values.keys()];
  }

  valueAt(path: string): PlainValue | null | undefined {
    const value = this.#values.get(path);
    return value === undefined ? valueAt(this.original.loan, path) : value;
  }

  copy(): CandidateLoan {
    return new CandidateLoan(this.original, this.#values, this.#moreDue);
  }

  /** A copy with one more field changed; the same candidate if the field has the value already. */
  with(path: string, value: PlainValue | null): CandidateLoan {
    if (this.valueAt(path) === value) return this;
    const copy = this.copy();
    copy.set(path, value);
    return copy;
  }

  /** Changes a field of this candidate. */
  set(path: string, value: PlainValue | null): void {
    const before = this.valueAt(path);
    if (before === value) return;
    if (isDueDate(path)) {
      this.#countDue(before, -1);
      this.#countDue(value, 1);
    }
    this.#values.set(path, value);
    this.#loan = undefined;
  }

  /** Whether an instalment falls due on a day. */
  isDue(day: PlainValue): boolean {
    return typeof day === 'string' && this.original.dueOn(day) + (this.#moreDue.get(day) ?? 0) > 0;
  }

  #countDue(day: PlainValue | null | undefined, by: 1 | -1): void {
    if (typeof day === 'string') this.#moreDue.set(day, (this.#moreDue.get(day) ?? 0) + by);
  }
}

/** The loan that all candidates are changed from. */
class OriginalLoan {
  readonly #due = new Map<string, number>();

  constructor(readonly loan: LoanInput) {
    for (const { dueDate } of loan.schedule) if (dueDate !== undefined) this.#due.set(dueDate, this.dueOn(dueDate) + 1);
  }

  /** How many instalments fall due on a day. */
  dueOn(day: string): number {
    return this.#due.get(day) ?? 0;
  }
}
