/**
 * Freezes a value to the leaves, so that it can be shared: nobody can change it, and decisions made with it stay the same.
 *
 * INVARIANT (frozen to the leaves): this library freezes values to the leaves, so a frozen value is not walked again.
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

/** Whether it is a plain list or object; any other object belongs to the host and is left alone. */
function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
}
