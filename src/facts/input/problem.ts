/** One thing wrong with what a host gave: an input, an option, a mapping. */
export interface Problem {
  /** The path from the input's root: `['schedule', 3, 'dueDate']`. */
  readonly path: readonly (string | number)[];
  /** The value found there; absent where nothing was. */
  readonly value?: unknown;
  /** What would have been accepted. */
  readonly expected: string;
  /** The same in Chinese. */
  readonly zh?: string;
  /** The known key nearest to an unknown one. */
  readonly nearest?: string;
}
