/** True, false, or `undefined` where the record leaves it open. */
export type Truth = boolean | undefined;

export function and(...parts: readonly Truth[]): Truth {
  if (parts.includes(false)) return false;
  return parts.includes(undefined) ? undefined : true;
}

export function or(...parts: readonly Truth[]): Truth {
  if (parts.includes(true)) return true;
  return parts.includes(undefined) ? undefined : false;
}

export function not(one: Truth): Truth {
  return one === undefined ? undefined : !one;
}

/** Whether a value that may be unknown is one of these. */
export function among<T>(value: T | undefined, ...these: readonly T[]): Truth {
  return value === undefined ? undefined : these.includes(value);
}

/** Days as the record writes them, `2020-06-01`, have the order of their texts. */
export function notAfter(one: string | undefined, other: string | undefined): Truth {
  return one === undefined || other === undefined ? undefined : one <= other;
}

export function before(one: string | undefined, other: string | undefined): Truth {
  return not(notAfter(other, one));
}

export const OPEN = 'undetermined';

/**
 * What follows where cases are gone through in their order: of the first that is true. One that is open leaves the answer open, unless
 * what comes after it leads to the same.
 */
export function firstThatHolds<A extends string>(cases: readonly (readonly [Truth, A])[], otherwise: A): A | typeof OPEN {
  const [first, ...rest] = cases;
  if (first === undefined) return otherwise;
  const [holds, answer] = first;
  if (holds === true) return answer;
  const after = firstThatHolds(rest, otherwise);
  return holds === false || after === answer ? after : OPEN;
}
