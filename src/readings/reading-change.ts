import type { Readings } from '../evaluate/scope.js';
import type { Difference } from './difference.js';

/** A minimal set of readings that changes an outcome, with the changes. None of the readings can be left out. */
export interface MinimalChange {
  /** The readings that differ from those chosen; the others stay. */
  readonly readings: Readings;
  /** The values that change under these readings, and under no smaller set of them. */
  readonly differences: readonly Difference[];
}

/**
 * Finds every minimal change that readings bring to an outcome. Changes that need the fewest readings come first. Each change
 * holds only the differences that no smaller set of its readings brings.
 *
 * @param parts for each part of the outcome, its differences under each set of other readings
 */
export function minimalChanges(parts: readonly (readonly Bringing<Difference>[])[]): MinimalChange[] {
  return smallest(parts.flat(), ({ path, to }) => JSON.stringify([path, to ?? null])).map(({ readings, brings }) => ({
    readings,
    differences: brings,
  }));
}

/** A set of readings, and the things that they bring. */
export interface Bringing<T> {
  readonly readings: Readings;
  readonly brings: readonly T[];
}

/**
 * Keeps, for each thing, only the smallest sets of readings that bring it. Smaller sets come first. `name` identifies a thing.
 */
export function smallest<T>(found: readonly Bringing<T>[], name: (thing: T) => string): Bringing<T>[] {
  // The smallest sets of readings known to bring each thing.
  const bringing = new Map<string, Readings[]>();
  const kept = new Map<string, { readings: Readings; brings: T[] }>();
  for (const { readings, brings } of [...found].sort((one, other) => size(one.readings) - size(other.readings))) {
    for (const thing of brings) {
      const known = bringing.get(name(thing)) ?? [];
      if (known.some((fewer) => contains(readings, fewer))) continue;
      bringing.set(name(thing), [...known, readings]);
      const key = JSON.stringify(readings);
      const change = kept.get(key) ?? { readings, brings: [] };
      kept.set(key, change);
      change.brings.push(thing);
    }
  }
  return [...kept.values()];
}

/** The readings that differ from the chosen ones, by the id of their interpretation. Frozen, because decisions share them. */
export function deviation(readings: Readings, chosen: Readings): Readings {
  const others = Object.entries(readings).filter(([id, reading]) => chosen[id] !== reading);
  return Object.freeze(Object.fromEntries(others.sort(([one], [other]) => (one < other ? -1 : 1))));
}

function size(readings: Readings): number {
  return Object.keys(readings).length;
}

/** Whether `readings` contains every entry of `fewer`. */
export function contains(readings: Readings, fewer: Readings): boolean {
  return Object.entries(fewer).every(([id, reading]) => readings[id] === reading);
}
