import type { RuleSetTrace } from '../../../src/decide/decision.js';
import { cellText, columnText } from '../../../src/handbook/tables/cell-text.js';
import { conclusionTitle } from '../../../src/handbook/tables/conclusion-text.js';
import type { DecisionTable, TableRow } from '../../../src/handbook/tables/rule-set-table.js';
import { MARKS } from '../../../src/law/punctuation.js';
import { capital } from '../../../src/words/phrases.js';
import { rulebook } from '../law/rulebook.js';
import { language, say } from '../state/language.js';
import { LIT_WORDS, litRule } from './rule-table.js';
import { RULES_WORDS } from './rules-words.js';

/** A rule set as a drawing: each rule asks, and leads to its conclusion or to the next rule. The way of the loan is lit. */
export function RuleDrawing({ table, trace }: { readonly table: DecisionTable; readonly trace: RuleSetTrace | undefined }) {
  const rules = [...new Set(table.rows.map(({ rule }) => rule))];
  const isFirst = table.hitPolicy === 'first';
  // With the first hit, what stands below a rule that holds is not reached.
  const decided = isFirst ? rules.findIndex((rule) => litRule(rule, trace) === 'true') : -1;
  return (
    <ol class={isFirst ? 'rule-drawing first' : 'rule-drawing'}>
      {rules.map((rule, at) => {
        const rows = table.rows.filter((row) => row.rule === rule);
        const lit = decided >= 0 && at > decided ? undefined : litRule(rule, trace);
        return (
          <li key={rule} data-rule={rule} data-lit={lit}>
            <div class="question">
              {rows.map((row, place) => (
                <div key={place}>
                  {place > 0 && <p class="or">{say(RULES_WORDS.or)}</p>}
                  <Asked row={row} table={table} />
                </div>
              ))}
            </div>
            <span class="arrow" aria-hidden="true" />
            <div class="result">
              {rows[0] !== undefined && <Result row={rows[0]} table={table} />}
              {lit !== undefined && <span class="truth">{say(LIT_WORDS[lit])}</span>}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

function Asked({ row, table }: { readonly row: TableRow; readonly table: DecisionTable }) {
  const lang = language.value;
  const asked = table.columns.filter(({ fact }) => row.cells[fact] !== undefined);
  if (asked.length === 0) return <p>{say(RULES_WORDS.otherwise)}</p>;
  return (
    <ul>
      {asked.map((column) => (
        <li key={column.fact}>
          {columnText(column, rulebook, lang)}
          {MARKS.colon[lang]}
          <strong>{cellText(row.cells[column.fact], column, rulebook, lang)}</strong>
        </li>
      ))}
    </ul>
  );
}

function Result({ row, table }: { readonly row: TableRow; readonly table: DecisionTable }) {
  return <>{capital(conclusionTitle(row, table.decides, rulebook, language.value))}</>;
}
