import { named } from '../../evaluate/comparison.js';
import type { CompiledRulebook } from '../../evaluate/compile-rulebook.js';
import { settleCondition } from '../../evaluate/settled-condition.js';
import type { ComparisonTrace } from '../../evaluate/trace.js';
import { type FactValue, plainValue } from '../../facts/fact.js';
import { type Comparison, type Condition, foldCondition, isFactReference } from '../../rulebook/condition.js';

/**
 * The comparisons without which a rule cannot have held. A decision without a trace reveals no more: it does not tell which
 * of several alternatives held, nor the figure that was found to be low enough.
 */
export function requiredComparisons(conditions: Condition, compiled: CompiledRulebook): ComparisonTrace[] {
  const settled = settleCondition(conditions, compiled.scope);
  return typeof settled === 'number' ? [] : demanded(settled).map((comparison) => held(comparison, compiled));
}

function demanded(condition: Condition): Comparison[] {
  return foldCondition<Comparison[]>(condition, {
    all: (parts) => parts.flat(),
    any: () => [],
    not: () => [],
    comparison: (comparison) => [comparison],
  });
}

function held({ fact, operator, value }: Comparison, { scope }: CompiledRulebook): ComparisonTrace {
  if (typeof value !== 'object')
    return { fact, operator, ...(operator === 'is' ? { value } : {}), expected: value, result: 'true' };
  if (!isFactReference(value)) return { fact, operator, expected: value, result: 'true' };
  const constant = scope.constantOf(value.fact);
  const expected =
    constant === undefined
      ? {}
      : { expected: plainValue(named(scope, value.fact).type, constant as Exclude<FactValue, undefined>) };
  return { fact, operator, ...expected, from: value.fact, result: 'true' };
}
