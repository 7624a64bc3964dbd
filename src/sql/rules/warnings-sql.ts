import { WARNING_FACTS } from '../../decide/contract.js';
import type { Expression } from '../statement/expression.js';
import { heldWords } from './held-words.js';
import type { SqlRuleSet } from './sql-rulebook.js';

/** The contradictions in the data that these rule sets find, each once, separated by spaces. */
export function warningsSql(sets: readonly SqlRuleSet[]): Expression {
  return heldWords(sets.filter(({ ruleSet }) => WARNING_FACTS.includes(ruleSet.decides)).flatMap(({ rules }) => rules));
}
