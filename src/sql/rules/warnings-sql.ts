import { WARNING_FACTS } from '../../decide/contract.js';
import { any, cases, column, type Expression, text, when, words } from '../statement/expression.js';
import type { BookRuleSet } from './sql-rule-set.js';

/** What these rule sets warn of, each once, a space between: data that contradict each other. */
export function warningsSql(sets: readonly BookRuleSet[]): Expression {
  const holding = new Map<string, Expression[]>();
  for (const { rules } of sets.filter(({ ruleSet }) => WARNING_FACTS.includes(ruleSet.decides))) {
    for (const { conclusion, column: truth } of rules) {
      holding.set(conclusion.type, [...(holding.get(conclusion.type) ?? []), column(truth)]);
    }
  }
  return holding.size === 0 ? text('') : words([...holding].map(([type, where]) => cases([when(any(where), text(type))])));
}
