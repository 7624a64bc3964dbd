import { WARNING_FACTS } from '../../decide/contract.js';
import { any, cases, column, type Expression, joinWords, text, when } from '../statement/expression.js';
import type { SqlRuleSet } from './sql-rulebook.js';

/** The contradictions in the data that these rule sets find, each once, separated by spaces. */
export function warningsSql(sets: readonly SqlRuleSet[]): Expression {
  const holding = new Map<string, Expression[]>();
  for (const { rules } of sets.filter(({ ruleSet }) => WARNING_FACTS.includes(ruleSet.decides))) {
    for (const { conclusion, column: truth } of rules) {
      holding.set(conclusion.type, [...(holding.get(conclusion.type) ?? []), column(truth)]);
    }
  }
  return holding.size === 0 ? text('') : joinWords([...holding].map(([type, where]) => cases([when(any(where), text(type))])));
}
