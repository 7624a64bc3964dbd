/**
 * The value, frozen to the leaves, so that it can be handed out as often as wanted: nobody can change it, and what is
 * decided with it stays the same.
 *
 * INVARIANT: what this library freezes it freezes to the leaves, so what is found frozen is not walked again.
 */
export function frozen<T>(value: T): T {
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (!isPlain(next) || Object.isFrozen(next)) continue;
    Object.freeze(next);
    for (const inner of Object.values(next)) if (typeof inner === 'object') waiting.push(inner);
  }
  return value;
}

/** Whether it is a list or an object of this library's making; what else a loan may carry is its host's own, and left alone. */
function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
}
