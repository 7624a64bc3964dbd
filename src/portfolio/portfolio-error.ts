/** Why a portfolio could not be decided, for a caller to tell apart. */
export type PortfolioFault =
  /** What was asked for does not go together. */
  | 'usage'
  /** DuckDB is not installed. */
  | 'no-duckdb'
  /** A file cannot be read or written as what it is said to be. */
  | 'file'
  /** The caller's signal was given. */
  | 'aborted';

// Names of columns stand in messages, and a file may name one by a million letters.
const LONGEST_MESSAGE = 4_000;

/** A portfolio that could not be decided. Nothing is left under the names asked for. */
export class PortfolioError extends Error {
  override readonly name = 'PortfolioError';
  constructor(
    readonly fault: PortfolioFault,
    message: string,
    override readonly cause?: unknown,
    /** Which file it is, and what could not be done with it, where that is known. */
    readonly file?: { readonly path: string; readonly doing: 'read' | 'write' },
  ) {
    super(message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)}…` : message);
  }
}

/** A file that cannot be written: the system says why. */
export function writeError(path: string, cause: unknown): PortfolioError {
  if (cause instanceof PortfolioError) return cause;
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new PortfolioError('file', `cannot write ${path}: ${reason}`, cause, { path, doing: 'write' });
}

/** The system's error about a file, as an error of this program; any other error as it is. */
export function fileError(error: unknown): unknown {
  return error instanceof Error && 'syscall' in error ? new PortfolioError('file', error.message, error) : error;
}

/** A file that is read and holds something else than it should, from a line on or as a whole. */
export function contentError(path: string, reason: string, line?: number): PortfolioError {
  const cause = Object.assign(new Error(line === undefined ? reason : `line ${line}: ${reason}`), { path });
  return new PortfolioError('file', `${path}${line === undefined ? '' : `:${line}`}: ${reason}`, cause, { path, doing: 'read' });
}

/** What DuckDB says of one of the files that it reads, told of that file: it names it, and may read it long after it was opened. */
export function ofFileNamed(error: unknown, paths: readonly string[]): unknown {
  if (!(error instanceof PortfolioError) || error.fault !== 'file' || error.file !== undefined) return error;
  const said = error.cause instanceof Error ? error.cause.message : '';
  const path = paths.find((one) => said.includes(`"${one}"`));
  return path === undefined ? error : contentError(path, error.message);
}
