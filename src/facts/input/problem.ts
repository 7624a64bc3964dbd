/** One thing wrong with what a host gave: in an error, in the JSON of the command and in a file of rejects alike. */
export interface Problem {
  /** Where it is: `schedule[3].dueDate`, as decisions name what is missing. Empty where the whole is meant. */
  readonly path: string;
  /** The value found there; absent where nothing was. */
  readonly value?: unknown;
  /** What would have been accepted; absent where the message says it all. */
  readonly expected?: string;
  /** The known name nearest to an unknown one. */
  readonly nearest?: string;
  /** The problem as a sentence. */
  readonly message: string;
  /** The same in Chinese. */
  readonly zh: {
    /** What would have been accepted, in Chinese. */
    readonly expected?: string;
    /** What is wrong, as a sentence in Chinese. */
    readonly message: string;
  };
  /** The file that it stands in, and the line and the column in its text, counted from 1, where they are known. */
  readonly file?: string;
  /** The line of the text, counted from 1; absent where the input is no text. */
  readonly line?: number;
  /** The column of that line, counted from 1 in UTF-16 code units. */
  readonly column?: number;
}

/** A value that is not what was expected, before it is put into words. */
export interface Misfit {
  /** The path from the input's root: `['schedule', 3, 'dueDate']`. */
  readonly path: readonly (string | number)[];
  /** The value found there; absent where nothing was. */
  readonly value?: unknown;
  /** What would have been accepted. */
  readonly expected: string;
  /** The same in Chinese. */
  readonly zh: string;
  /** The known key nearest to an unknown one. */
  readonly nearest?: string;
  /** The value of a closed list nearest to one that is not in it. */
  readonly nearestValue?: string;
}
