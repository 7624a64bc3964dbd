import { groupedBy } from '../../facts/values/map-entries.js';

// Two can be said one by one.
const MANY = 3;

/** What is the same of many, by a key, together; of few, each by itself. */
export function groupedItems<T>(all: readonly T[], keyOf: (one: T) => string): (readonly [T, ...T[]])[] {
  return [...groupedBy(all, keyOf).values()].flatMap((same): (readonly [T, ...T[]])[] =>
    same.length < MANY ? same.map((one) => [one] as const) : [same],
  );
}
