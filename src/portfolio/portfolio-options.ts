import type { DeciderOptions } from '../decide/decide.js';
import type { Engine, FileFormat, Rows } from './portfolio-choices.js';
import type { NamedInput } from './portfolio-input.js';

/** How a portfolio is decided. */
export interface PortfolioOptions extends Omit<DeciderOptions, 'trace'>, NamedInput {
  /** The file of decisions. It has its name once it is whole, and replaces what had it. */
  readonly output: string;
  /** Without it, the name of the file tells. */
  readonly outputFormat?: FileFormat | undefined;
  /** Default: `js`. */
  readonly engine?: Engine | undefined;
  /** What is written of each loan. Default: `loans` to NDJSON with `js`, `components` otherwise. */
  readonly rows?: Rows | undefined;
  /**
   * How many threads decide, at most: never more than there are processors, or pieces of work (about 1 MiB of loans each). 0:
   * none but the caller's. Default: as many as there are processors.
   */
  readonly threads?: number | undefined;
  /** How much memory DuckDB uses before it goes to the disk: `2GB`. */
  readonly memoryLimit?: string | undefined;
  /**
   * Puts an apostrophe before a text of CSV that a spreadsheet would run as a formula. Default: false, for the id is then no
   * longer the bank's.
   */
  readonly csvSafe?: boolean | undefined;
  /** Writes nothing where the data are hardly plausible (`summary.implausible`). Default: they are told of, and decided. */
  readonly strict?: boolean | undefined;
  /**
   * The file of rejected lines. Default: `<output>.rejects.ndjson`; where the output is a pipe or a device there is none, and
   * only `rejects` of the result tells of them.
   */
  readonly rejects?: string | undefined;
  /** Files, and folders of files, that the caller reads besides: nothing is written in place of them. */
  readonly alsoRead?: readonly string[] | undefined;
  /** Files that the caller writes besides, which must be none of those read or written here. */
  readonly alsoWritten?: readonly string[] | undefined;
  /** Stops the run and removes what it has written. */
  readonly signal?: AbortSignal | undefined;
  /** Told now and then which part of the work is done, from 0 to 1. */
  readonly onProgress?: ((done: number) => void) | undefined;
  /** The script of a thread, where it is not beside this one. */
  readonly worker?: URL | undefined;
}
