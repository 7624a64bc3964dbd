import type { Readings } from '../evaluate/scope.js';
import { entryOf } from '../facts/values/map-entries.js';
import { deviation, smallest } from './reading-change.js';
import type { Open, ReadingLeaf } from './reading-tree.js';

/** An outcome with a minimal set of readings that leads to it: none of the readings can be left out. */
export interface Alternative<Outcome> {
  /** The readings that differ from those chosen; the others stay. */
  readonly readings: Readings;
  readonly outcome: Outcome;
}

/**
 * The outcomes that readings lead to, each with the smallest sets of readings that lead to it. Smaller sets come first, so
 * the first outcome is that of the chosen readings. `name` identifies an outcome, and equal outcomes share one object.
 */
export function alternativesOf<Outcome>(
  leaves: readonly ReadingLeaf<Open & { readonly outcome: Outcome }>[],
  chosen: Readings,
  name: (outcome: Outcome) => string,
): Alternative<Outcome>[] {
  const known = new Map<string, Outcome>();
  const found = leaves.map(({ readings, found: { outcome } }) => ({ readings: deviation(readings, chosen), brings: [outcome] }));
  return smallest(found, name).flatMap(({ readings, brings }) =>
    brings.map((outcome) => {
      return { readings, outcome: entryOf(known, name(outcome), () => outcome) };
    }),
  );
}

/** The same alternatives with each outcome mapped. `make` is called once for each distinct outcome. */
export function mapAlternatives<One, Other>(
  alternatives: readonly Alternative<One>[],
  make: (outcome: One) => Other,
): Alternative<Other>[] {
  const made = new Map<One, Other>();
  return alternatives.map(({ readings, outcome }) => {
    return { readings, outcome: entryOf(made, outcome, () => make(outcome)) };
  });
}
