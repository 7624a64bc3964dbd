import type { RuleSetTrace } from '../../../src/decide/decision.js';
import { columnText } from '../../../src/handbook/tables/cell-text.js';
import { conditionsIn, conditionTablesOf } from '../../../src/handbook/tables/condition-table.js';
import type { DecisionTable } from '../../../src/handbook/tables/rule-set-table.js';
import { capital } from '../../../src/words/phrases.js';
import { ScrollFrame } from '../document/scroll-frame.js';
import { rulebook } from '../law/rulebook.js';
import { language, say } from '../state/language.js';
import { foundIn } from './lit-cells.js';
import { Cells } from './rule-table.js';
import { RULES_WORDS } from './rules-words.js';

let known: ReturnType<typeof conditionTablesOf> | undefined;

/** The named conditions of a table, each to be unfolded into what it asks. */
export function NamedConditions({ table, trace }: { readonly table: DecisionTable; readonly trace: RuleSetTrace | undefined }) {
  known ??= conditionTablesOf(rulebook);
  const used = conditionsIn(table, known);
  if (used.length === 0) return null;
  const lang = language.value;
  const found = trace === undefined ? undefined : foundIn(trace);
  return (
    <section>
      <h3>{say(RULES_WORDS.conditions)}</h3>
      {used.map(({ condition, title, columns, rows }) => {
        const lit = found?.named.get(condition);
        return (
          <details key={condition} data-condition={condition} data-lit={lit}>
            <summary>{capital(title[lang])}</summary>
            <ScrollFrame label={title[lang]}>
              <table class="rule-table">
                <thead>
                  <tr>
                    {columns.map((column) => (
                      <th scope="col" key={column.fact}>
                        {capital(columnText(column, rulebook, lang))}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {rows.map((cells, at) => (
                    <tr key={at}>
                      <Cells cells={cells} columns={columns} found={found} />
                    </tr>
                  ))}
                </tbody>
              </table>
            </ScrollFrame>
          </details>
        );
      })}
    </section>
  );
}
