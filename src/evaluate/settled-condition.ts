import { type Comparison, type Condition, foldCondition } from '../rulebook/condition.js';
import { comparatorOf, type Operand } from '../rulebook/operator.js';
import { FALSE, not, TRUE } from '../rulebook/truth.js';
import { isAlwaysGiven, named, resolveComparison } from './comparison.js';
import type { Scope } from './scope.js';

type Settled = typeof TRUE | typeof FALSE;

/** What is left of a condition once readings and parameters are known: its truth where they settle it, else the rest of it. */
export type SettledCondition = Condition | Settled;

/** Settles what readings and parameters alone settle of a condition. */
export function settleCondition(condition: Condition, scope: Scope): SettledCondition {
  return foldCondition<SettledCondition>(condition, {
    all: (parts) => settleGroup(parts, FALSE, TRUE, (rest) => ({ all: rest })),
    any: (parts) => settleGroup(parts, TRUE, FALSE, (rest) => ({ any: rest })),
    not: (part) => (typeof part === 'number' ? (not(part) as Settled) : { not: part }),
    comparison: (comparison) => settleComparison(comparison, scope),
  });
}

/** One settled part may settle the group; the parts of the other truth drop out of it. */
function settleGroup(
  parts: readonly SettledCondition[],
  settling: Settled,
  neutral: Settled,
  groupOf: (rest: readonly Condition[]) => Condition,
): SettledCondition {
  if (parts.includes(settling)) return settling;
  const rest = parts.filter((part): part is Condition => typeof part !== 'number');
  const [only = neutral] = rest;
  return rest.length < 2 ? only : groupOf(rest);
}

function settleComparison(comparison: Comparison, scope: Scope): SettledCondition {
  const { fact, operator, value } = comparison;
  if (operator === 'given' && isAlwaysGiven(named(scope, fact))) return value === true ? TRUE : FALSE;
  const constant = scope.constantOf(fact);
  const { right } = resolveComparison(comparison, scope);
  if (constant === undefined || typeof right === 'function') return comparison;
  return comparatorOf(operator)(constant, right as Operand) ? TRUE : FALSE;
}
