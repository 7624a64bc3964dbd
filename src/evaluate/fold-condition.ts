import type { Condition } from '../rulebook/condition.js';
import { comparatorOf, type Operand } from '../rulebook/operator.js';
import { FALSE, not, TRUE } from '../rulebook/truth.js';
import { isAlwaysGiven, named, resolveComparison } from './comparison.js';
import type { Scope } from './scope.js';

/** What is left of a condition: its truth where readings and parameters alone settle it, else the rest of it. */
export type Folded = Condition | typeof TRUE | typeof FALSE;

/** Folds what readings and parameters alone settle out of a condition. */
export function foldCondition(condition: Condition, scope: Scope): Folded {
  if ('all' in condition) {
    const rest = foldGroup(condition.all, scope, FALSE);
    return typeof rest === 'number' ? rest : (onlyOf(rest, TRUE) ?? { all: rest });
  }
  if ('any' in condition) {
    const rest = foldGroup(condition.any, scope, TRUE);
    return typeof rest === 'number' ? rest : (onlyOf(rest, FALSE) ?? { any: rest });
  }
  if ('not' in condition) {
    const inner = foldCondition(condition.not, scope);
    return typeof inner === 'number' ? (not(inner) as typeof TRUE | typeof FALSE) : { not: inner };
  }
  const { fact, operator, value } = condition;
  if (operator === 'given' && isAlwaysGiven(named(scope, fact))) return value === true ? TRUE : FALSE;
  const constant = scope.constantOf(fact);
  const { right } = resolveComparison(condition, scope);
  if (constant === undefined || typeof right === 'function') return condition;
  return comparatorOf(operator)(constant, right as Operand) ? TRUE : FALSE;
}

/** The parts of a group that are not settled, or the value that settles it. */
function foldGroup(
  conditions: readonly Condition[],
  scope: Scope,
  settling: typeof TRUE | typeof FALSE,
): Condition[] | typeof TRUE | typeof FALSE {
  const rest: Condition[] = [];
  for (const condition of conditions) {
    const folded = foldCondition(condition, scope);
    if (folded === settling) return settling;
    if (typeof folded !== 'number') rest.push(folded);
  }
  return rest;
}

/** A group of none is its neutral value, a group of one is that one. */
function onlyOf(rest: readonly Condition[], neutral: typeof TRUE | typeof FALSE): Folded | undefined {
  return rest.length === 0 ? neutral : rest.length === 1 ? rest[0] : undefined;
}
