import { LiubaoError, recognised } from '../facts/input/liubao-error.js';
import { nearestName } from '../facts/input/nearest-name.js';
import type { Problem } from '../facts/input/problem.js';
import { messageOf, problemWith } from '../facts/input/problem-with.js';
import { PROBLEM_WORDS } from '../facts/input/problem-words.js';
import { cut } from '../facts/input/shown-value.js';
import type { Wording } from '../law/wording.js';
import { EXPECTED } from './words/expected-words.js';

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
    /** What was given there; `undefined` where the option itself has an unknown name. */
    readonly value: unknown,
    expected: Wording,
    /** The known name nearest to an unknown one: of an option, or of one value of a closed list. */
    readonly nearest?: string,
  ) {
    const shown = cut(option);
    const problem = problemWith({
      path: option,
      place: { zh: shown, en: shown },
      value,
      expected,
      nearest,
      // An unknown option is its own name, and its value is none of the matter.
      said:
        nearest !== undefined && value === undefined
          ? PROBLEM_WORDS.unknownOption(nearest)
          : PROBLEM_WORDS.unfit(value, expected, nearest),
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

/** The refusal of a value that is none of a closed list, with the one that was meant. */
export function noneOf(option: string, value: unknown, known: readonly string[]): InvalidOptionError {
  return new InvalidOptionError(option, value, EXPECTED.oneOf(known), nearestName(value, known));
}
