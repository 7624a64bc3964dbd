import { type Comparison, type Condition, foldCondition, oppositeOf } from '../../rulebook/condition.js';

/** Comparisons that must all hold. A condition of the rulebook is compared with true or false, under its name. */
export type Conjunction = readonly Comparison[];

/** What a condition of the rulebook is called where a fact is. */
export const CONDITION_PREFIX = 'condition:';

/** The number of alternatives of a condition, counted without building them. */
export function alternativesIn(condition: Condition): number {
  return foldNamed<number>(condition, {
    all: (counts) => counts.reduce((product, count) => product * count, 1),
    any: (counts) => counts.reduce((sum, count) => sum + count, 0),
    comparison: () => 1,
  });
}

/**
 * A condition in disjunctive normal form: a list of alternatives, each a list of comparisons that must all hold. What stands
 * for a condition of the rulebook is not taken apart.
 */
export function alternativesOf(condition: Condition): readonly Conjunction[] {
  return foldNamed<readonly Conjunction[]>(condition, {
    all: (parts) =>
      parts.reduce<readonly Conjunction[]>(
        (before, next) => before.flatMap((one) => next.map((other) => [...one, ...other])),
        [[]],
      ),
    any: (parts) => parts.flat(),
    comparison: (comparison) => [[comparison]],
  });
}

export interface NamedFold<Made> {
  all(parts: readonly Made[]): Made;
  any(parts: readonly Made[]): Made;
  comparison(comparison: Comparison): Made;
}

/** Folds a condition with each `not` moved into its comparisons, and each named condition as one comparison. */
export function foldNamed<Made>(condition: Condition, { all, any, comparison }: NamedFold<Made>): Made {
  /** What is made of a condition or, opposed, of its opposite. */
  type Opposable = (isOpposed: boolean) => Made;
  const group =
    (made: Opposable, { named }: { readonly named?: string | undefined }): Opposable =>
    (isOpposed) =>
      named === undefined ? made(isOpposed) : comparison({ fact: CONDITION_PREFIX + named, operator: 'is', value: !isOpposed });
  const each = (parts: readonly Opposable[], isOpposed: boolean) => parts.map((part) => part(isOpposed));
  return foldCondition<Opposable>(condition, {
    all: (parts, own) => group((isOpposed) => (isOpposed ? any : all)(each(parts, isOpposed)), own),
    any: (parts, own) => group((isOpposed) => (isOpposed ? all : any)(each(parts, isOpposed)), own),
    not: (part, own) => group((isOpposed) => part(!isOpposed), own),
    comparison: (own) => (isOpposed) => comparison(isOpposed ? oppositeOf(own) : own),
  })(false);
}
