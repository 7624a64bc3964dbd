import { named } from '../../evaluate/comparison.js';
import type { CompiledRulebook } from '../../evaluate/compile-rulebook.js';
import { settleCondition } from '../../evaluate/settled-condition.js';
import type { ComparisonTrace } from '../../evaluate/trace.js';
import { type FactValue, plainValue } from '../../facts/fact.js';
import { type Comparison, type Condition, isFactReference } from '../../rulebook/condition.js';
import { FALSE } from '../../rulebook/truth.js';
import { type SettlingComparison, settlingGroup } from './sufficient-support.js';

/**
 * The comparisons without which a rule cannot have held. A decision without a trace reveals no more: it does not tell which
 * of several alternatives held, nor the figure that was found to be low enough.
 */
export function requiredComparisons(conditions: Condition, compiled: CompiledRulebook): SettlingComparison[] {
  if (typeof settleCondition(conditions, compiled.scope) === 'number') return [];
  if ('fact' in conditions) return [{ comparison: held(conditions, compiled), condition: undefined }];
  if ('not' in conditions) return [];
  // Of alternatives, only the last that readings and parameters leave open must have held.
  const parts =
    'all' in conditions ? conditions.all : conditions.any.filter((part) => settleCondition(part, compiled.scope) !== FALSE);
  if ('any' in conditions && parts.length > 1) return [];
  return settlingGroup(
    parts.flatMap((part) => requiredComparisons(part, compiled)),
    conditions.named,
    true,
  );
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
