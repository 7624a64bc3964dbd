import { LiubaoError, recognised } from '../facts/input/liubao-error.js';
import { shownValue } from '../facts/input/shown-value.js';

/** A host added something to an engine that could not run as intended. It is refused when it is added. */
export class InvalidAdditionError extends LiubaoError {
  override readonly name = 'InvalidAdditionError';
  override readonly code = 'invalid-addition';
  static {
    recognised(InvalidAdditionError, 'invalid-addition');
  }
  constructor(
    /** What was added: `rule "house/large-deferral"`, `fact "branch"`. */
    readonly addition: string,
    /** An RFC 6901 JSON pointer into a rule or a condition; empty if it means the whole. */
    readonly pointer: string,
    readonly value: unknown,
    readonly expected: string,
    /** The known name nearest to an unknown one. */
    readonly nearest?: string,
  ) {
    const meant = nearest === undefined ? '' : `; did you mean ${JSON.stringify(nearest)}?`;
    super(`${addition}${pointer === '' ? '' : ` at ${pointer}`}: ${shownValue(value)}, expected ${expected}${meant}`);
  }
}

/** A fact, an operator or a listener of a host failed, or did not answer in time, while a loan was decided. */
export class HostFailureError extends LiubaoError {
  override readonly name = 'HostFailureError';
  override readonly code = 'host-failure';
  static {
    recognised(HostFailureError, 'host-failure');
  }
  constructor(
    /** What failed: `fact "branch"`. */
    readonly addition: string,
    /** What is wrong with it. */
    readonly reason: string,
    cause?: unknown,
  ) {
    super(`${addition}: ${reason}`, cause === undefined ? undefined : { cause });
  }
}

/** Calls a host's function. An error that it throws, or rejects with, is reported under the name of the addition. */
export function ofHost<T>(addition: string, call: () => T): T {
  const failed = (cause: unknown): never => {
    throw cause instanceof HostFailureError ? cause : new HostFailureError(addition, `threw ${thrown(cause)}`, cause);
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
export async function inTime<T>(addition: string, answer: PromiseLike<T>, milliseconds: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    const tooLate = () => reject(new HostFailureError(addition, `gave no answer within ${milliseconds} ms`));
    timer = setTimeout(tooLate, milliseconds);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** A short text for a thrown value, which need not be an error, and may throw when it is read. */
export function thrown(cause: unknown): string {
  try {
    return cause instanceof Error ? shownValue(`${cause.name}: ${cause.message}`) : shownValue(cause);
  } catch {
    return 'what cannot be read';
  }
}
