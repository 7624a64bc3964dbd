import { any, cases, column, type Expression, joinWords, text, when } from '../statement/expression.js';
import type { OpenRule } from './sql-rulebook.js';

/** What those rules conclude that hold, each value once, in the order of the rules, separated by spaces. */
export function heldWords(rules: readonly OpenRule[]): Expression {
  const holding = new Map<string, Expression[]>();
  for (const { conclusion, column: truth } of rules) {
    holding.set(conclusion.type, [...(holding.get(conclusion.type) ?? []), column(truth)]);
  }
  return holding.size === 0 ? text('') : joinWords([...holding].map(([type, where]) => cases([when(any(where), text(type))])));
}
