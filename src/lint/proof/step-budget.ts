/** Why work was stopped: the whole budget is spent, the share of an attempt is spent, or it would need too much memory. */
export type OverrunCause = 'budget' | 'share' | 'size';

/** Thrown to stop work that takes too many steps or too much memory. */
export class Overrun extends Error {
  override readonly name = 'Overrun';
  constructor(
    readonly why: OverrunCause,
    /** The facts with too many values to distinguish, if that is the reason; else empty. */
    readonly facts: readonly string[] = [],
  ) {
    super(`broken off: ${why}`);
  }
}

// In words of eight bytes. A process at this limit was measured to take about 700 MB, including what is not counted.
const MOST_HELD = 16_000_000;

/**
 * Counts the steps of an examination and the memory that it holds. It counts work instead of reading a clock, so an
 * examination ends at the same point on every machine.
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

  /**
   * Records that more words of memory are held.
   *
   * @throws {Overrun} if that exceeds the limit
   */
  hold(words: number): void {
    if (this.words + words > MOST_HELD) throw new Overrun('size');
    this.words += words;
  }

  letGo(words: number): void {
    this.words -= words;
  }

  /** Records that no memory is held any more. */
  letGoOfAll(): void {
    this.words = 0;
  }

  /**
   * Runs work within a share of the steps. It returns the overrun if the share is spent or the work needs too much memory.
   *
   * @throws {Overrun} if the budget itself is spent
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
