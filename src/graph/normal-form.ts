import { type Comparison, type Condition, oppositeOf as oppositeComparison } from '../rules/condition.js';

/** Comparisons that hold together. */
export type Conjunction = readonly Comparison[];

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
