import type { RuleProperties, RuleResult, TopLevelCondition } from 'json-rules-engine';
import { type Condition, foldCondition, foldWithoutNot } from '../rulebook/condition.js';
import type { OperatorName } from '../rulebook/operator-name.js';
import type { Rule } from '../rulebook/rule-set.js';
import { all, any, FALSE, not, TRUE, type Truth, UNKNOWN } from '../rulebook/truth.js';

/** A rule in the form that an engine runs, at the priority of its rule set. */
export function engineRule({ name, conditions, event }: Rule, priority: number): RuleProperties {
  return {
    name,
    priority,
    conditions: engineConditions(conditions) as TopLevelCondition,
    event: structuredClone(event),
  };
}

/**
 * A rule's conditions with each `not` moved into the comparisons under it. The engine's own `not` would make an unknown
 * true; without it an unknown comparison is false wherever it stands, and the rule does not hold.
 */
function engineConditions(conditions: Condition): Condition {
  const root = foldWithoutNot<Condition>(conditions, {
    all: (all) => ({ all }),
    any: (any) => ({ any }),
    comparison: (comparison) => structuredClone(comparison),
  });
  // The engine wants a group at the root.
  return 'fact' in root ? { all: [root] } : root;
}

/** The truth value that an engine's result stands for: a comparison with an unknown side is unknown, but for `given`. */
export function truthOfResult({ conditions }: RuleResult): Truth {
  return foldCondition<Truth, ConditionResult>(conditions as ConditionResult, {
    all,
    any,
    not,
    comparison: truthOfComparison,
  });
}

const GIVEN: OperatorName = 'given';

interface ComparisonResult {
  readonly operator?: string;
  readonly factResult?: unknown;
  readonly valueResult?: unknown;
  readonly result?: boolean;
}

/** An engine's result for a condition: the groups of the condition with the results of their comparisons. */
type ConditionResult =
  | { readonly all: readonly ConditionResult[] }
  | { readonly any: readonly ConditionResult[] }
  | ComparisonResult;

function truthOfComparison({ operator, factResult, valueResult, result }: ComparisonResult): Truth {
  if (operator !== GIVEN && (factResult === undefined || valueResult === undefined)) return UNKNOWN;
  return result === true ? TRUE : FALSE;
}
