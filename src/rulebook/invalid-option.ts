import { LiubaoError, recognised } from '../facts/input/liubao-error.js';
import type { Problem } from '../facts/input/problem.js';
import { cut, shownValue } from '../facts/input/shown-value.js';

/** An option of another name than any that there is, or a value that is not allowed, such as a reading that a rulebook does not have. */
export class InvalidOptionError extends LiubaoError {
  override readonly name = 'InvalidOptionError';
  override readonly code = 'invalid-option';
  static {
    recognised(InvalidOptionError, 'invalid-option');
  }
  override readonly problems: readonly Problem[];

  constructor(
    /** The option, and the place in it: `readings.ceiling.scope`. */
    readonly option: string,
    readonly value: unknown,
    readonly expected: string,
    /** The known option nearest to an unknown one. */
    readonly nearest?: string,
  ) {
    super(
      nearest === undefined
        ? `${cut(option)}: ${shownValue(value)}, expected ${expected}`
        : `${cut(option)}: unknown option; did you mean ${JSON.stringify(nearest)}?`,
    );
    this.problems = [
      {
        path: [option],
        ...(value === undefined ? {} : { value }),
        expected,
        ...(nearest === undefined ? {} : { nearest }),
      },
    ];
  }
}
