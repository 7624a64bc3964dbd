import { type HouseColumn, type HouseFact, houseFactsOf } from '../../rulebook/own/house.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { cases, coalesce, type Expression, text, when } from '../statement/expression.js';
import { factValue, textOf } from './fact-sql.js';
import { decidingSet } from './grain-steps.js';
import { heldWords } from './held-words.js';
import type { SqlRulebook } from './sql-rulebook.js';

/** What a row of a result is. */
type RowsOf = 'components' | 'loans';

/** The grains that a row says something of: its own, and that of the loan. */
const GRAINS_IN = { components: ['loan', 'component'], loans: ['loan', 'guarantee'] } as const;

/** The facts of the house that rows hold, in the order of their columns. */
export function houseFactsIn(rulebook: Rulebook, rows: RowsOf): readonly HouseFact[] {
  return houseFactsOf(rulebook).filter(({ grain }) => GRAINS_IN[rows].some((one) => one === grain));
}

/**
 * The columns of the facts that rules of the house decide, behind those of the law: `house_credit_line` for `house.creditLine`. Rows
 * of components hold what is decided for the loan and for the component, rows of loans what is decided for the loan and for its
 * guarantee. The value is a text, `undetermined` where a missing fact leaves it open; of a rule set that collects, all that holds,
 * with spaces between. Where a loan has no guarantee, it is NULL.
 */
export function houseColumns(rulebook: Rulebook, rows: RowsOf): readonly HouseColumn[] {
  return houseFactsIn(rulebook, rows).map(({ column: name }) => name);
}

/** The expressions of these columns. @param guarantee whether the loan of the row has one */
export function houseExpressions(
  rulebook: SqlRulebook,
  rows: RowsOf,
  guarantee?: Expression,
): Readonly<Record<HouseColumn, () => Expression>> {
  return Object.fromEntries(
    houseFactsIn(rulebook.compiled.rulebook, rows).map(({ fact, grain, column: name }) => {
      const value = () => houseValue(fact, rulebook);
      return [name, grain === 'guarantee' && guarantee !== undefined ? () => cases([when(guarantee, value())]) : value];
    }),
  );
}

/** What is decided; of a rule set that collects, all that holds. */
function houseValue(fact: string, rulebook: SqlRulebook): Expression {
  const set = decidingSet(fact, rulebook);
  if (set.ruleSet.hitPolicy === 'collect') return heldWords(set.rules);
  return coalesce(textOf(factValue(fact, rulebook)), text('undetermined'));
}
