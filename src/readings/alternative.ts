import type { Readings } from '../evaluate/scope.js';
import { deviation, smallest } from './reading-change.js';
import type { Open, ReadingLeaf } from './reading-tree.js';

/** An outcome, and readings that lead to it. None of them could be left out. */
export interface Alternative<Outcome> {
  /** The readings that differ from those chosen; the others stay. */
  readonly readings: Readings;
  readonly outcome: Outcome;
}

/**
 * The outcomes that readings lead to, each under the smallest sets of readings that lead to it. The smaller sets come
 * first, so that the first outcome is that of the readings chosen. `name` tells outcomes apart; those alike are one object.
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
      const first = known.get(name(outcome)) ?? outcome;
      known.set(name(outcome), first);
      return { readings, outcome: first };
    }),
  );
}

/** The same alternatives, each distinct outcome made into something else once. */
export function mapAlternatives<One, Other>(
  alternatives: readonly Alternative<One>[],
  make: (outcome: One) => Other,
): Alternative<Other>[] {
  const made = new Map<One, Other>();
  return alternatives.map(({ readings, outcome }) => {
    const known = made.get(outcome) ?? make(outcome);
    made.set(outcome, known);
    return { readings, outcome: known };
  });
}
