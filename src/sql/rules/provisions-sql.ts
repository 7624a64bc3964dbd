import { any, cases, column, type Expression, isKnown, joinWords, text, when } from '../statement/expression.js';
import { isConclusion } from './fact-sql.js';
import type { SqlRulebook, SqlRuleSet } from './sql-rulebook.js';

/** The provisions that the conclusions of these rule sets cite, in the rulebook's order, separated by spaces. */
export function provisionsSql(sets: readonly SqlRuleSet[], rulebook: SqlRulebook): Expression {
  const cited = rulebook.compiled.rulebook.provisions.flatMap(({ id }) => {
    const where = sets.flatMap((set) => citing(set, id));
    return where.length === 0 ? [] : [cases([when(any(where), text(id))])];
  });
  return cited.length === 0 ? text('') : joinWords(cited);
}

/** The conditions under which a rule set cites a provision: by its conclusion, or by each rule that it collects. */
function citing({ ruleSet, rules, conclusions, column: name }: SqlRuleSet, provision: string): Expression[] {
  if (ruleSet.hitPolicy === 'collect') {
    return rules.flatMap(({ conclusion, column: truth }) =>
      conclusion.params.provisions.includes(provision) ? [column(truth)] : [],
    );
  }
  const numbers = [...conclusions].filter(([, { params }]) => params.provisions.includes(provision)).map(([at]) => at);
  if (numbers.length === 0) return [];
  return [numbers.length === conclusions.size ? isKnown(column(name)) : isConclusion(name, numbers)];
}
