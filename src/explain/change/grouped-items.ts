import { groupedBy } from '../../facts/values/map-entries.js';

// Groups of three or more only: two instalments read better as two lines.
const MANY = 3;

/** Groups items that have the same key. A group that is too small is split into single items. */
export function groupedItems<T>(all: readonly T[], keyOf: (one: T) => string): (readonly [T, ...T[]])[] {
  return [...groupedBy(all, keyOf).values()].flatMap((same): (readonly [T, ...T[]])[] =>
    same.length < MANY ? same.map((one) => [one] as const) : [same],
  );
}
