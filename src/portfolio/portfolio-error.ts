import { LiubaoError, recognised } from '../facts/input/liubao-error.js';
/** The kinds of reasons why a portfolio could not be decided. */
export type PortfolioFault =
  /** The options do not fit together, or do not fit the files. */
  | 'usage'
  /** DuckDB is not installed. */
  | 'no-duckdb'
  /** A file cannot be read or written, or does not have the format it is said to have. */
  | 'file'
  /** The caller's signal stopped the run. */
  | 'aborted';

// Messages quote names of columns, and a file may have a name of a million letters.
const LONGEST_MESSAGE = 4_000;

/** A portfolio that could not be decided. No output file was written. */
export class PortfolioError extends LiubaoError {
  override readonly name = 'PortfolioError';
  override readonly code = 'portfolio-failure';
  static {
    recognised(PortfolioError, 'portfolio-failure');
  }
  constructor(
    readonly fault: PortfolioFault,
    message: string,
    override readonly cause?: unknown,
    /** The file that could not be read or written, where it is known. */
    readonly file?: { readonly path: string; readonly doing: 'read' | 'write' },
  ) {
    super(message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)}…` : message);
  }
}

/** The error of a file that cannot be written, with the system's reason. */
export function writeError(path: string, cause: unknown): PortfolioError {
  if (cause instanceof PortfolioError) return cause;
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new PortfolioError('file', `cannot write ${path}: ${reason}`, cause, { path, doing: 'write' });
}

/** The system's error about a file, as an error of this program; any other error as it is. */
export function fileError(error: unknown): unknown {
  return error instanceof Error && 'syscall' in error ? new PortfolioError('file', error.message, error) : error;
}

/** The error of a file with wrong content, from a line on or as a whole. */
export function contentError(path: string, reason: string, line?: number): PortfolioError {
  const cause = Object.assign(new Error(line === undefined ? reason : `line ${line}: ${reason}`), { path });
  return new PortfolioError('file', `${path}${line === undefined ? '' : `:${line}`}: ${reason}`, cause, { path, doing: 'read' });
}

/** What a run that reads these files throws: that it was stopped, or the error of the file that is at fault. */
export function runError(error: unknown, paths: readonly string[], signal?: AbortSignal): unknown {
  if (signal?.aborted === true && !(error instanceof PortfolioError)) return new PortfolioError('aborted', 'stopped', error);
  return ofFileNamed(fileError(error), paths);
}

/** An error of DuckDB about one of the files that it reads, as an error of that file. DuckDB may read a file long after it was opened. */
function ofFileNamed(error: unknown, paths: readonly string[]): unknown {
  if (!(error instanceof PortfolioError) || error.fault !== 'file' || error.file !== undefined) return error;
  const said = error.cause instanceof Error ? error.cause.message : '';
  const path = paths.find((one) => said.includes(`"${one}"`));
  return path === undefined ? error : contentError(path, error.message);
}
