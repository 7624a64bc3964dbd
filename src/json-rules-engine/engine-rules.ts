import type { RuleProperties, RuleResult, TopLevelCondition, TopLevelConditionResult } from 'json-rules-engine';
import { type Condition, oppositeOf } from '../rulebook/condition.js';
import type { OperatorName } from '../rulebook/operator-name.js';
import type { Rule } from '../rulebook/rule-set.js';
import { all, any, FALSE, TRUE, type Truth, UNKNOWN } from '../rulebook/truth.js';

/** The rule as an engine runs it, at the priority of its rule set. */
export function engineRule({ name, conditions, event }: Rule, priority: number): RuleProperties {
  return {
    name,
    priority,
    conditions: withoutNot(conditions) as TopLevelCondition,
    event: structuredClone(event),
  };
}

/**
 * The condition with each `not` moved into the comparisons under it. An engine's `not` would make an unknown true;
 * without it an unknown comparison is false wherever it stands, and the rule does not hold.
 */
export function withoutNot(condition: Condition): Condition {
  if ('all' in condition) return { all: condition.all.map(withoutNot) };
  if ('any' in condition) return { any: condition.any.map(withoutNot) };
  if ('not' in condition) {
    const opposed = opposite(condition.not);
    // At the root of its conditions an engine wants a group.
    return 'fact' in opposed ? { all: [opposed] } : opposed;
  }
  return structuredClone(condition);
}

function opposite(condition: Condition): Condition {
  if ('all' in condition) return { any: condition.all.map(opposite) };
  if ('any' in condition) return { all: condition.any.map(opposite) };
  if ('not' in condition) return withoutNot(condition.not);
  return oppositeOf(structuredClone(condition));
}

/** The truth value that an engine's result stands for: a comparison with an unknown side is unknown, but for `given`. */
export function truthOfResult({ conditions }: RuleResult): Truth {
  return truthOfCondition(conditions);
}

const GIVEN: OperatorName = 'given';

type ConditionResult =
  | TopLevelConditionResult
  | { operator?: string; factResult?: unknown; valueResult?: unknown; result?: boolean };

function truthOfCondition(condition: ConditionResult): Truth {
  if ('all' in condition) return all(condition.all.map(truthOfCondition));
  if ('any' in condition) return any(condition.any.map(truthOfCondition));
  const { operator, factResult, valueResult } = condition as {
    operator?: string;
    factResult?: unknown;
    valueResult?: unknown;
  };
  const isOpen = operator !== GIVEN && (factResult === undefined || valueResult === undefined);
  if (isOpen) return UNKNOWN;
  return condition.result === true ? TRUE : FALSE;
}
