import { LiubaoError, recognised, wordingOf } from '../facts/input/liubao-error.js';
import type { Problem } from '../facts/input/problem.js';
import { wholeProblem } from '../facts/input/problem-with.js';
import { reasonOf, wordedCause } from '../files/system-reason.js';
import type { Wording } from '../law/wording.js';
import { PORTFOLIO_FAULTS } from './portfolio-fault-words.js';

/**
 * For what kind of reason a portfolio could not be decided.
 *
 * - `usage`: the options do not fit together, or do not fit the files
 * - `no-duckdb`: DuckDB is not installed
 * - `file`: a file cannot be read or written, or does not have the format it is said to have
 * - `aborted`: the caller's signal stopped the run
 */
export type PortfolioFault = 'usage' | 'no-duckdb' | 'file' | 'aborted';

/** A file that could not be read or written; `line` where its content is wrong from a line on. */
export interface FaultyFile {
  /** The path of the file, as it was given. */
  readonly path: string;
  /** Whether it was being read or written. */
  readonly doing: 'read' | 'write';
  /** The line at which it failed, counted from 1; absent where it is the file as a whole. */
  readonly line?: number;
}

// Messages quote names of columns, and a file may have a name of a million letters.
const LONGEST_MESSAGE = 4_000;

/** A portfolio that could not be decided. No output file was written. */
export class PortfolioError extends LiubaoError {
  override readonly name = 'PortfolioError';
  override readonly code = 'portfolio-failure';
  static {
    recognised(PortfolioError, 'portfolio-failure');
  }
  override readonly problems: readonly Problem[];

  constructor(
    /** For what kind of reason the portfolio could not be decided. */
    readonly fault: PortfolioFault,
    wording: Wording,
    /** The error of the system or of the database, where there is one. */
    override readonly cause?: unknown,
    /** The file that could not be read or written, where it is known. */
    readonly file?: FaultyFile,
  ) {
    super({ zh: inShort(wording.zh), en: inShort(wording.en) });
    const { path, line } = file ?? {};
    const place = { ...(path === undefined ? {} : { file: path }), ...(line === undefined ? {} : { line }) };
    this.problems = [wholeProblem(wordingOf(this), place)];
  }
}

function inShort(message: string): string {
  return message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)}…` : message;
}

/** The error of a file that cannot be written, with the system's reason. */
export function writeError(path: string, cause: unknown): PortfolioError {
  if (cause instanceof PortfolioError) return cause;
  const en = cause instanceof Error ? cause.message : String(cause);
  const wording = PORTFOLIO_FAULTS.cannotWrite(path, { zh: reasonOf(cause).zh, en });
  return new PortfolioError('file', wording, cause, { path, doing: 'write' });
}

/** The system's error about a file, as an error of this program; any other error as it is. */
export function fileError(error: unknown): unknown {
  if (!(error instanceof Error && 'syscall' in error)) return error;
  const { path } = error as { readonly path?: unknown };
  const zh = typeof path === 'string' ? `${path}:${reasonOf(error).zh}` : reasonOf(error).zh;
  return new PortfolioError('file', { zh, en: error.message }, error);
}

/** The error of a file with wrong content, from a line on or as a whole. */
export function contentError(path: string, reason: Wording, line?: number): PortfolioError {
  const cause = wordedCause(line === undefined ? reason : PORTFOLIO_FAULTS.atLine(line, reason), { path });
  const file: FaultyFile = { path, doing: 'read', ...(line === undefined ? {} : { line }) };
  return new PortfolioError('file', PORTFOLIO_FAULTS.content(path, reason, line), cause, file);
}

/** What a run that reads these files throws: that it was stopped, or the error of the file that is at fault. */
export function runError(error: unknown, paths: readonly string[], signal?: AbortSignal): unknown {
  if (signal?.aborted === true && !(error instanceof PortfolioError)) return stopped(error);
  return ofFileNamed(fileError(error), paths);
}

/** That the caller's signal stopped the run. */
export function stopped(cause: unknown): PortfolioError {
  return new PortfolioError('aborted', PORTFOLIO_FAULTS.stopped, cause);
}

/** An error of DuckDB about one of the files that it reads, as an error of that file. DuckDB may read a file long after it was opened. */
function ofFileNamed(error: unknown, paths: readonly string[]): unknown {
  if (!(error instanceof PortfolioError) || error.fault !== 'file' || error.file !== undefined) return error;
  const said = error.cause instanceof Error ? error.cause.message : '';
  const path = paths.find((one) => said.includes(`"${one}"`));
  return path === undefined ? error : contentError(path, wordingOf(error));
}
