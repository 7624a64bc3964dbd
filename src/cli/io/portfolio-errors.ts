import { resolve } from 'node:path';
import { InvalidInputError } from '../../facts/input/invalid-input.js';
import { wordedCause } from '../../files/system-reason.js';
import type { PortfolioError } from '../../portfolio/index.js';
import { InvalidOptionError } from '../../rulebook/invalid-option.js';
import { codeOf, FileError, mappingError, OutputClosed, UsageError, wordingOf } from '../failures.js';
import { isStandardOutput } from './output.js';

/** The files of a run, by the names that the command line gives them. A dry run has no output. */
interface RunFiles {
  readonly input: string;
  readonly schedule?: string | undefined;
  readonly output?: string | undefined;
}

/** Runs work on a portfolio, and turns its errors into those of the command line. */
export async function withPortfolioErrors<Result>(files: RunFiles, work: () => Promise<Result>): Promise<Result> {
  const { PortfolioError } = await import('../../portfolio/index.js');
  try {
    return await work();
  } catch (error) {
    if (error instanceof InvalidOptionError) throw new UsageError(wordingOf(error));
    if (error instanceof InvalidInputError) throw mappingError(error);
    if (!(error instanceof PortfolioError)) throw error;
    switch (error.fault) {
      case 'usage':
      case 'no-duckdb':
        throw new UsageError(wordingOf(error));
      case 'file':
        if (codeOf(error.cause) === 'EPIPE' && files.output !== undefined && (await isStandardOutput(files.output))) {
          throw new OutputClosed();
        }
        throw fileErrorOf(error, files);
      case 'aborted':
        throw error;
    }
  }
}

/** Names the file that the system names. DuckDB names none; it is taken to mean the loans that it reads. */
function fileErrorOf(error: PortfolioError, { input, schedule, output }: RunFiles): FileError {
  const { cause, file } = error;
  if (file !== undefined) {
    const isOutput = output !== undefined && file.path === resolve(output);
    return new FileError(isOutput ? output : file.path, file.doing, cause);
  }
  const { path } = (cause ?? {}) as { readonly path?: unknown };
  if (typeof path !== 'string') return new FileError(input, 'read', wordedCause(wordingOf(error)));
  // For a table the system names the file of the database only.
  const isRead = [input, schedule].some((name) => name === path || name?.startsWith(`${path}#`));
  return isRead ? new FileError(path, 'read', cause) : new FileError(output ?? path, 'write', cause);
}
