import { LiubaoError, recognised, wordingOf } from '../facts/input/liubao-error.js';
import type { Problem } from '../facts/input/problem.js';
import { wholeProblem } from '../facts/input/problem-with.js';
import { codeOf, reasonOf } from '../files/system-reason.js';
import { UNREADABLE } from '../files/system-words.js';

/** A file or a folder that cannot be read: it is not there, it is something else, or nobody may read it. */
export class UnreadableFileError extends LiubaoError {
  override readonly name = 'UnreadableFileError';
  override readonly code = 'unreadable-file';
  static {
    recognised(UnreadableFileError, 'unreadable-file');
  }
  override readonly problems: readonly Problem[];

  constructor(
    /** The path, as it was given. */
    readonly path: string,
    /** The error of the system, whose `code` says why: `ENOENT`, `ENOTDIR`. */
    override readonly cause: unknown,
  ) {
    super(UNREADABLE(path, reasonOf(cause)));
    this.problems = [wholeProblem(wordingOf(this), { file: path })];
  }
}

/** An error of the system about a file or folder, as an error of this library; any other error as it is. */
export function unreadable(path: string, error: unknown): unknown {
  return codeOf(error) === undefined ? error : new UnreadableFileError(path, error);
}
