import { type InvalidInputError, problemText } from '../facts/input/invalid-input.js';
import { LiubaoError } from '../facts/input/liubao-error.js';
import { nearestName } from '../facts/input/nearest-name.js';

/** The command was used wrongly. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A folder holds no rulebook, or one with faults that keep it from loading. */
export class FaultyRulebookError extends UsageError {}

/** The error of `--mapping` for an invalid mapping: each problem on a line of its own. */
export function mappingError({ problems }: Pick<InvalidInputError, 'problems'>): UsageError {
  return new UsageError(`--mapping: invalid mapping${problems.map((problem) => `\n  ${problemText(problem)}`).join('')}`);
}

/** A file that cannot be read or written. */
export class FileError extends Error {
  override readonly name = 'FileError';
  constructor(
    readonly path: string,
    readonly doing: 'read' | 'write',
    override readonly cause: unknown,
  ) {
    super(`cannot ${doing} ${path}: ${reasonOf(cause)}`);
  }
}

/** The reader of the output has closed it, as `head` does. That is no error, and there is nobody to tell. */
export class OutputClosed extends Error {
  override readonly name = 'OutputClosed';
}

/** `; did you mean "ceiling.scope"?` if a known name is near, otherwise nothing. */
export function suggestion(name: string, known: readonly string[]): string {
  const nearest = nearestName(name, known);
  return nearest === undefined ? '' : `; did you mean ${JSON.stringify(nearest)}?`;
}

/** The system's error code: `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || error instanceof LiubaoError) return undefined;
  return 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

function reasonOf(cause: unknown): string {
  switch (codeOf(cause)) {
    case 'ENOENT':
      return 'no such file or directory';
    case 'EACCES':
    case 'EPERM':
      return 'permission denied';
    case 'EISDIR':
      return 'it is a directory';
    case 'ENOTDIR':
      return 'part of the path is not a directory';
    case 'ENOSPC':
      return 'no space left';
    case 'ENOTSUP':
      return 'it is not a file, pipe or device';
    case 'EPIPE':
      return 'its reader has closed it';
    default:
      return codeOf(cause) ?? (cause instanceof Error ? cause.message : String(cause));
  }
}
