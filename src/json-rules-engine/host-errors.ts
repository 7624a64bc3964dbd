import { shownValue } from '../facts/input/shown-value.js';

/** What a host adds to an engine that could not be run as it is meant: it is refused when it is added. */
export class InvalidAdditionError extends Error {
  override readonly name = 'InvalidAdditionError';
  constructor(
    /** What was added: `rule "house/large-deferral"`, `fact "branch"`. */
    readonly addition: string,
    /** An RFC 6901 JSON pointer into a rule or a condition; empty where it is the whole. */
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

/** What a host added to an engine failed, or gave no answer in time, while a loan was decided: a fact, an operator or a listener of its own. */
export class HostFailureError extends Error {
  override readonly name = 'HostFailureError';
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

/** What a host's function returns; what it throws, or rejects with, names what is its own. */
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
 * What a host's function answers, where it comes in time: a promise that nothing ever settles would be waited for for ever. A
 * function that never returns cannot be stopped from here.
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

/** What was thrown, in short. It need be no error, and what is one need not let itself be read. */
export function thrown(cause: unknown): string {
  try {
    return cause instanceof Error ? shownValue(`${cause.name}: ${cause.message}`) : shownValue(cause);
  } catch {
    return 'what cannot be read';
  }
}
