import { closest, distance } from 'fastest-levenshtein';

/** The command was used wrongly. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A folder holds no rulebook, or one with faults that keep it from loading. */
export class FaultyRulebookError extends UsageError {}

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

/** Whoever read the output has closed it: nothing is wrong, and nobody is left to be told. */
export class OutputClosed extends Error {
  override readonly name = 'OutputClosed';
}

/** `; did you mean "ceiling.scope"?`, where a known name is near. */
export function suggestion(name: string, known: readonly string[]): string {
  const nearest = known.length === 0 ? undefined : closest(name, known);
  if (nearest === undefined || distance(name, nearest) > Math.max(2, nearest.length / 2)) return '';
  return `; did you mean ${JSON.stringify(nearest)}?`;
}

/** An option that is none, such as an empty path. The class of the entry that throws it is its own; the name tells. */
export function isInvalidOption(error: unknown): error is Error {
  return error instanceof Error && error.name === 'InvalidOptionError';
}

/** The system's error code: `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
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
      return 'it is no file, pipe or device';
    case 'EPIPE':
      return 'whoever read it has closed it';
    default:
      return codeOf(cause) ?? (cause instanceof Error ? cause.message : String(cause));
  }
}
