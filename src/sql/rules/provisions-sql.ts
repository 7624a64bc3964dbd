import { any, cases, column, type Expression, isKnown, text, when, words } from '../statement/expression.js';
import { numbered } from './fact-sql.js';
import type { Book, BookRuleSet } from './sql-rule-set.js';

/** The provisions that the conclusions of these rule sets cite, in the rulebook's order, a space between. */
export function provisionsSql(sets: readonly BookRuleSet[], book: Book): Expression {
  const cited = book.compiled.rulebook.provisions.flatMap(({ id }) => {
    const where = sets.flatMap((set) => citing(set, id));
    return where.length === 0 ? [] : [cases([when(any(where), text(id))])];
  });
  return cited.length === 0 ? text('') : words(cited);
}

/** Where a rule set cites a provision: in the conclusion it came to, or in each that it collects. */
function citing({ ruleSet, rules, conclusions, column: name }: BookRuleSet, provision: string): Expression[] {
  if (ruleSet.hitPolicy === 'collect') {
    return rules.flatMap(({ conclusion, column: truth }) =>
      conclusion.params.provisions.includes(provision) ? [column(truth)] : [],
    );
  }
  const numbers = [...conclusions].filter(([, { params }]) => params.provisions.includes(provision)).map(([at]) => at);
  if (numbers.length === 0) return [];
  return [numbers.length === conclusions.size ? isKnown(column(name)) : numbered(name, numbers)];
}
