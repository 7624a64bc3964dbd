import { type Comparison, type Condition, oppositeOf as oppositeComparison } from '../rulebook/condition.js';

/** Comparisons that hold together. */
export type Conjunction = readonly Comparison[];

/** How many alternatives a condition has. */
export function alternativesIn(condition: Condition, isOpposite = false): number {
  if ('not' in condition) return alternativesIn(condition.not, !isOpposite);
  if ('fact' in condition) return 1;
  const parts = ('all' in condition ? condition.all : condition.any).map((part) => alternativesIn(part, isOpposite));
  return 'all' in condition === !isOpposite
    ? parts.reduce((product, part) => product * part, 1)
    : parts.reduce((sum, part) => sum + part, 0);
}

/**
 * A condition as alternatives, each of comparisons that hold together: its disjunctive normal form, a `not` moved into
 * the comparisons under it.
 */
export function alternativesOf(condition: Condition): Conjunction[] {
  if ('any' in condition) return condition.any.flatMap(alternativesOf);
  if ('all' in condition) {
    return condition.all
      .map(alternativesOf)
      .reduce<Conjunction[]>((before, next) => before.flatMap((one) => next.map((other) => [...one, ...other])), [[]]);
  }
  return 'not' in condition ? alternativesOf(oppositeOf(condition.not)) : [[condition]];
}

function oppositeOf(condition: Condition): Condition {
  if ('all' in condition) return { any: condition.all.map(oppositeOf) };
  if ('any' in condition) return { all: condition.any.map(oppositeOf) };
  if ('not' in condition) return condition.not;
  return oppositeComparison(condition);
}
