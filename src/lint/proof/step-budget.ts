/** Why something was broken off: the budget is spent, an attempt has had its share, or it would hold too much in memory. */
export type OverrunCause = 'budget' | 'share' | 'size';

/** Breaks off what takes too many steps, or holds too much. */
export class Overrun extends Error {
  override readonly name = 'Overrun';
  constructor(
    readonly why: OverrunCause,
    /** The facts whose values are too many to tell apart, where that is the reason. */
    readonly facts: readonly string[] = [],
  ) {
    super(`broken off: ${why}`);
  }
}

// In words of eight bytes. With all that is not counted, a process at this limit was measured to take some 700 MB.
const MOST_HELD = 16_000_000;

/**
 * Counts the steps of an examination and what it holds in memory. It counts work and looks at no clock, so that an
 * examination ends at the same place on every machine.
 */
export class Steps {
  private end: number;
  private count = 0;
  private words = 0;

  constructor(readonly budget = Number.POSITIVE_INFINITY) {
    this.end = budget;
  }

  get taken(): number {
    return Math.min(this.count, this.budget);
  }

  get held(): number {
    return this.words;
  }

  take(steps: number): void {
    this.count += steps;
    if (this.count > this.end) throw new Overrun(this.count > this.budget ? 'budget' : 'share');
  }

  /** Says that so many words more are held. */
  hold(words: number): void {
    if (this.words + words > MOST_HELD) throw new Overrun('size');
    this.words += words;
  }

  letGo(words: number): void {
    this.words -= words;
  }

  /** Says that nothing is held any more. */
  letGoOfAll(): void {
    this.words = 0;
  }

  /**
   * Attempts something in so many steps at most.
   *
   * @throws {Overrun} where the budget itself is spent
   */
  attempt<T>(share: number, work: () => T): T | Overrun {
    const { end } = this;
    this.end = Math.min(this.budget, this.count + share);
    try {
      return work();
    } catch (error) {
      if (!(error instanceof Overrun) || error.why === 'budget') throw error;
      return error;
    } finally {
      this.end = end;
    }
  }
}
