import { LiubaoError, recognised } from '../facts/input/liubao-error.js';
import type { Problem } from '../facts/input/problem.js';
import { messageOf, problemWith } from '../facts/input/problem-with.js';
import { PROBLEM_WORDS } from '../facts/input/problem-words.js';
import { cut } from '../facts/input/shown-value.js';
import type { Wording } from '../law/wording.js';

/** An option of another name than any that there is, or a value that is not allowed, such as a reading that a rulebook does not have. */
export class InvalidOptionError extends LiubaoError {
  override readonly name = 'InvalidOptionError';
  override readonly code = 'invalid-option';
  static {
    recognised(InvalidOptionError, 'invalid-option');
  }
  override readonly problems: readonly Problem[];
  /** What would have been accepted. */
  readonly expected: string;
  readonly #expected: Wording;

  constructor(
    /** The option, and the place in it: `readings.ceiling.scope`. */
    readonly option: string,
    readonly value: unknown,
    expected: Wording,
    /** The known option nearest to an unknown one. */
    readonly nearest?: string,
  ) {
    const shown = cut(option);
    const problem = problemWith({
      path: option,
      place: { zh: shown, en: shown },
      value,
      expected,
      nearest,
      said: nearest === undefined ? PROBLEM_WORDS.unfit(value, expected) : PROBLEM_WORDS.unknownOption(nearest),
    });
    super(messageOf(problem));
    this.problems = [problem];
    this.expected = expected.en;
    this.#expected = expected;
  }

  /** The same refusal where the caller knows the option by another name. */
  ofOption(option: string): InvalidOptionError {
    return new InvalidOptionError(option, this.value, this.#expected, this.nearest);
  }
}
