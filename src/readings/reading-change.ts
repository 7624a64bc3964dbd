import type { Readings } from '../rules/scope.js';
import { type Difference, differencesOf } from './difference.js';
import type { ReadingLeaf } from './reading-tree.js';

/** Readings that change an outcome, and how. None of them could be left out. */
export interface ReadingChange {
  /** The readings that differ from those chosen; the others stay. */
  readonly readings: Readings;
  /** What changes under them, and under no fewer of them. */
  readonly differences: readonly Difference[];
  /** The facts that must be supplied under them, besides those missing already, to settle what is undetermined. */
  readonly nowMissing: readonly string[];
}

/** Readings that change an outcome, without what else they take. */
export type MinimalChange = Omit<ReadingChange, 'nowMissing'>;

/**
 * Every change that readings bring to the parts of an outcome, those that take the fewest readings first, each with what
 * no part of its readings brings by itself.
 */
export function minimalChanges(parts: readonly (readonly ReadingLeaf[])[], chosen: Readings): MinimalChange[] {
  const found = parts.flatMap((leaves) => departuresOf(leaves, chosen));
  // By difference, the smallest sets of readings known to bring it.
  const bringing = new Map<string, Readings[]>();
  const changes = new Map<string, { readings: Readings; differences: Difference[] }>();
  for (const { readings, differences } of found.sort((one, other) => size(one.readings) - size(other.readings))) {
    for (const difference of differences) {
      const key = JSON.stringify([difference.path, difference.to ?? null]);
      const smallest = bringing.get(key) ?? [];
      if (smallest.some((fewer) => contains(readings, fewer))) continue;
      bringing.set(key, [...smallest, readings]);
      const name = JSON.stringify(readings);
      const change = changes.get(name) ?? { readings, differences: [] };
      changes.set(name, change);
      change.differences.push(difference);
    }
  }
  return [...changes.values()];
}

/** What each leaf has otherwise than the leaf that the readings chosen lead to, with the readings that make it so. */
function departuresOf(leaves: readonly ReadingLeaf[], chosen: Readings): MinimalChange[] {
  const baseline = leaves.find(({ readings }) => contains(chosen, readings));
  if (baseline === undefined) throw new RangeError('the readings chosen lead to no outcome');
  return leaves.map(({ readings, values }) => ({
    readings: deviation(readings, chosen),
    differences: differencesOf(baseline.values, values),
  }));
}

/** The readings that are not the ones chosen, by the id of their interpretation. */
function deviation(readings: Readings, chosen: Readings): Readings {
  const others = Object.entries(readings).filter(([id, reading]) => chosen[id] !== reading);
  return Object.fromEntries(others.sort(([one], [other]) => (one < other ? -1 : 1)));
}

function size(readings: Readings): number {
  return Object.keys(readings).length;
}

function contains(readings: Readings, fewer: Readings): boolean {
  return Object.entries(fewer).every(([id, reading]) => readings[id] === reading);
}
