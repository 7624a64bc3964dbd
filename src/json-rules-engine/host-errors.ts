import { pathText } from '../facts/input/invalid-input.js';
import { LiubaoError, recognised } from '../facts/input/liubao-error.js';
import type { Problem } from '../facts/input/problem.js';
import { messageOf, problemWith } from '../facts/input/problem-with.js';
import { PROBLEM_WORDS } from '../facts/input/problem-words.js';
import { shownValue } from '../facts/input/shown-value.js';
import { MARKS } from '../law/punctuation.js';
import type { Language, Wording } from '../law/wording.js';
import { pathOf } from '../rulebook/load/invalid-rulebook.js';
import { ADDITIONS, FAILURES } from './host-words.js';

/** A host added something to an engine that could not run as intended. It is refused when it is added. */
export class InvalidAdditionError extends LiubaoError {
  override readonly name = 'InvalidAdditionError';
  override readonly code = 'invalid-addition';
  static {
    recognised(InvalidAdditionError, 'invalid-addition');
  }
  override readonly problems: readonly Problem[];
  /** What was added: `rule "house/large-deferral"`, `fact "branch"`. */
  readonly addition: string;
  /** What would have been accepted. */
  readonly expected: string;

  constructor(
    addition: Wording,
    /** An RFC 6901 JSON pointer into a rule or a condition; empty if it means the whole. */
    readonly pointer: string,
    /** What the host added. */
    readonly value: unknown,
    expected: Wording,
    /** The known name nearest to an unknown one. */
    readonly nearest?: string,
  ) {
    const place = pointer === '' ? addition : ADDITIONS.at(addition, pointer);
    const path = pathText(pathOf(pointer));
    const problem = problemWith({ path, place, value, expected, nearest, said: PROBLEM_WORDS.unfit(value, expected, nearest) });
    super(messageOf(problem));
    this.problems = [problem];
    this.addition = addition.en;
    this.expected = expected.en;
  }
}

/** A fact, an operator or a listener of a host failed, or did not answer in time, while a loan was decided. */
export class HostFailureError extends LiubaoError {
  override readonly name = 'HostFailureError';
  override readonly code = 'host-failure';
  static {
    recognised(HostFailureError, 'host-failure');
  }
  /** What failed: `fact "branch"`. */
  readonly addition: string;
  /** What is wrong with it. */
  readonly reason: string;

  constructor(addition: Wording, reason: Wording, cause?: unknown) {
    const said = (lang: Language) => `${addition[lang]}${MARKS.colon[lang]}${reason[lang]}`;
    super(said, cause === undefined ? undefined : { cause });
    this.addition = addition.en;
    this.reason = reason.en;
  }
}

/** Calls a host's function. An error that it throws, or rejects with, is reported under the name of the addition. */
export function ofHost<T>(addition: Wording, call: () => T): T {
  const failed = (cause: unknown): never => {
    throw cause instanceof HostFailureError ? cause : new HostFailureError(addition, FAILURES.threw(thrown(cause)), cause);
  };
  try {
    const answer = call();
    return answer instanceof Promise ? (answer.catch(failed) as T) : answer;
  } catch (cause) {
    return failed(cause);
  }
}

/**
 * Waits for the answer of a host's function, with a time limit in milliseconds because a promise may never settle. A function
 * that never returns cannot be stopped here.
 */
export async function inTime<T>(addition: Wording, answer: PromiseLike<T>, milliseconds: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    const tooLate = () => reject(new HostFailureError(addition, FAILURES.late(milliseconds)));
    timer = setTimeout(tooLate, milliseconds);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** A short text for a thrown value, which need not be an error, and may throw when it is read. */
export function thrown(cause: unknown): Wording {
  try {
    const shown = cause instanceof Error ? `${cause.name}: ${cause.message}` : cause;
    return { zh: shownValue(shown, 'zh'), en: shownValue(shown) };
  } catch {
    return FAILURES.unreadable;
  }
}
