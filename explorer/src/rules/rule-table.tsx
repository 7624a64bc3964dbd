import type { RuleSetTrace } from '../../../src/decide/decision.js';
import { cellText, columnText } from '../../../src/handbook/tables/cell-text.js';
import { conclusionTitle } from '../../../src/handbook/tables/conclusion-text.js';
import type { RowCells, TableColumn } from '../../../src/handbook/tables/row-cells.js';
import type { DecisionTable } from '../../../src/handbook/tables/rule-set-table.js';
import { capital } from '../../../src/words/phrases.js';
import { Citations } from '../decision/citations.js';
import { ScrollFrame } from '../document/scroll-frame.js';
import { rulebook } from '../law/rulebook.js';
import { language, say } from '../state/language.js';
import { type Found, foundIn, type Lit, litCell } from './lit-cells.js';
import { RULES_WORDS } from './rules-words.js';

export const LIT_WORDS = { true: RULES_WORDS.holds, false: RULES_WORDS.fails, unknown: RULES_WORDS.open } as const;

/** The truth of each rule of a run; of `otherwise`, whether it concluded. */
export function litRule(rule: string, trace: RuleSetTrace | undefined): Lit | undefined {
  if (trace === undefined) return undefined;
  const found = trace.rules.find((one) => one.rule === rule);
  if (found !== undefined) return found.result;
  const truths = trace.rules.map(({ result }) => result);
  return truths.includes('true') ? 'false' : truths.includes('unknown') ? 'unknown' : 'true';
}

/** A rule set as a decision table, whose cells are lit for the loan at hand. */
export function RuleTable({ table, trace }: { readonly table: DecisionTable; readonly trace: RuleSetTrace | undefined }) {
  const lang = language.value;
  return (
    <ScrollFrame label={table.title[lang]}>
      <table class="rule-table">
        <thead>
          <tr>
            <th scope="col" class="conclusion">
              {say(RULES_WORDS.conclusion)}
            </th>
            {table.columns.map((column) => (
              <th scope="col" key={column.fact}>
                {capital(columnText(column, rulebook, lang))}
              </th>
            ))}
            <th scope="col">{say(RULES_WORDS.basis)}</th>
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, at) => {
            const lit = litRule(row.rule, trace);
            return (
              <tr key={at} data-rule={row.rule} class={lit === undefined ? undefined : `lit-${lit}`}>
                <td class="conclusion" data-lit={lit}>
                  <strong>{capital(conclusionTitle(row, table.decides, rulebook, lang))}</strong>
                  {lit !== undefined && <span class="truth">{say(LIT_WORDS[lit])}</span>}
                  <p>{row.statement[lang]}</p>
                </td>
                <Cells
                  cells={row.cells}
                  columns={table.columns}
                  found={trace === undefined ? undefined : foundIn(trace, row.rule)}
                />
                <td>
                  <Citations provisions={row.provisions} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollFrame>
  );
}

interface CellsProps {
  readonly cells: RowCells;
  readonly columns: readonly TableColumn[];
  readonly found: Found | undefined;
}

/** The cells of a row, each with whether it holds. */
export function Cells({ cells, columns, found }: CellsProps) {
  return (
    <>
      {columns.map((column) => {
        const cell = cells[column.fact];
        const lit = cell === undefined || found === undefined ? undefined : litCell(cell, column, found);
        return (
          <td key={column.fact} data-fact={column.fact} data-lit={lit}>
            {cellText(cell, column, rulebook, language.value)}
            {lit !== undefined && <span class="truth">{say(LIT_WORDS[lit])}</span>}
          </td>
        );
      })}
    </>
  );
}
