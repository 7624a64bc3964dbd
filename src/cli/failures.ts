import { InvalidArgumentError } from 'commander';
import type { InvalidInputError } from '../facts/input/invalid-input.js';
import { reasonOf } from '../files/system-reason.js';
import type { Wording } from '../law/wording.js';
import type { InvalidLineageError } from '../rulebook/in-force/lineage.js';
import type { InvalidRulebookError } from '../rulebook/load/invalid-rulebook.js';
import { USAGE_FAULTS } from './words/usage-words.js';

export { wordingOf } from '../facts/input/liubao-error.js';
export { codeOf } from '../files/system-reason.js';

/** The command was used wrongly. */
export class UsageError extends Error {
  override readonly name: string = 'UsageError';
  constructor(readonly wording: Wording) {
    super(wording.en);
  }
}

/** A folder holds no rulebook, or one with faults that keep it from loading. */
export class FaultyRulebookError extends UsageError {
  constructor(
    wording: Wording,
    readonly folder: string,
    override readonly cause: InvalidRulebookError | InvalidLineageError,
  ) {
    super(wording);
  }
}

/** The value of an option is not what it should be. */
export class InvalidValueError extends InvalidArgumentError {
  constructor(readonly wording: Wording) {
    super(wording.en);
  }
}

/** The error of `--mapping` for an invalid mapping: each problem on a line of its own. */
export function mappingError({ problems }: Pick<InvalidInputError, 'problems'>): UsageError {
  return new UsageError(USAGE_FAULTS.invalidMapping(problems.map(({ message, zh }) => ({ zh: zh.message, en: message }))));
}

/** A file that cannot be read or written, or a stream. */
export class FileError extends Error {
  override readonly name = 'FileError';
  readonly wording: Wording;
  constructor(
    readonly path: string | Wording,
    readonly doing: 'read' | 'write',
    override readonly cause: unknown,
  ) {
    const said = doing === 'read' ? USAGE_FAULTS.cannotRead : USAGE_FAULTS.cannotWrite;
    const reason = reasonOf(cause);
    const wording =
      typeof path === 'string' ? said(path, reason) : { zh: said(path.zh, reason).zh, en: said(path.en, reason).en };
    super(wording.en);
    this.wording = wording;
  }
}

/** The reader of the output has closed it, as `head` does. That is no error, and there is nobody to tell. */
export class OutputClosed extends Error {
  override readonly name = 'OutputClosed';
}
