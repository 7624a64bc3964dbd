import { type Comparison, type Condition, foldWithoutNot } from '../rulebook/condition.js';

/** Comparisons that must all hold. */
export type Conjunction = readonly Comparison[];

/** The number of alternatives of a condition, counted without building them. */
export function alternativesIn(condition: Condition): number {
  return foldWithoutNot<number>(condition, {
    all: (counts) => counts.reduce((product, count) => product * count, 1),
    any: (counts) => counts.reduce((sum, count) => sum + count, 0),
    comparison: () => 1,
  });
}

/** A condition in disjunctive normal form: a list of alternatives, each a list of comparisons that must all hold. */
export function alternativesOf(condition: Condition): readonly Conjunction[] {
  return foldWithoutNot<readonly Conjunction[]>(condition, {
    all: (parts) =>
      parts.reduce<readonly Conjunction[]>(
        (before, next) => before.flatMap((one) => next.map((other) => [...one, ...other])),
        [[]],
      ),
    any: (parts) => parts.flat(),
    comparison: (comparison) => [[comparison]],
  });
}
