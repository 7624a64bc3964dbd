import { MARKS } from '../../law/punctuation.js';
import type { Language } from '../../law/wording.js';
import { givenLanguage } from '../../rulebook/caller-options.js';
import { reliedOn } from '../../rulebook/load/checked-rulebook.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { WORDS } from '../handbook-words.js';
import { cellText, columnText } from '../tables/cell-text.js';
import { conclusionText } from '../tables/conclusion-text.js';
import { type DecisionTable, type TableRow, tables } from '../tables/rule-set-table.js';
import { mermaidText } from './drawing.js';

/**
 * A decision table as a Mermaid flowchart. With the hit policy `first`, a rule that does not hold leads to the next rule. With
 * `collect`, every rule is tested.
 *
 * @throws {InvalidOptionError} for a rulebook that was not checked, a table that `decisionTableOf` did not return, or a language that it is not written in
 */
export function flowOf(given: DecisionTable, rulebook: Rulebook, lang: Language): string {
  const table = tables.reliedOn(given);
  reliedOn(rulebook);
  givenLanguage(lang);
  const rules = [...new Set(table.rows.map(({ rule }) => rule))];
  const lines = rules.flatMap((rule, index): string[] => {
    const rows = table.rows.filter((row) => row.rule === rule);
    const [first] = rows;
    if (first === undefined) return [];
    const result = `  c${index}["${mermaidText(conclusionText(first, table.decides, rulebook, lang))}"]`;
    const asks = rows.some(({ cells }) => Object.keys(cells).length > 0);
    const question = asks ? questionOf(rows, table, rulebook, lang) : mermaidText(WORDS.otherwise[lang]);
    const [before, after] = asks ? ['{{', '}}'] : ['([', '])'];
    const next =
      table.hitPolicy === 'first' && rules[index + 1] !== undefined
        ? [`  r${index} -->|${WORDS.fails[lang]}| r${index + 1}`]
        : [];
    return [`  r${index}${before}"${question}"${after}`, result, `  r${index} -->|${WORDS.holds[lang]}| c${index}`, ...next];
  });
  return ['flowchart TD', ...lines, ''].join('\n');
}

/** The conditions of a rule, one fact on each line, with its alternatives separated. */
function questionOf(rows: readonly TableRow[], { columns }: DecisionTable, rulebook: Rulebook, lang: Language): string {
  const colon = MARKS.colon[lang];
  return rows
    .map((row) =>
      columns
        .filter(({ fact }) => row.cells[fact] !== undefined)
        .map(
          (column) => `${columnText(column, rulebook, lang)}${colon}${cellText(row.cells[column.fact], column, rulebook, lang)}`,
        )
        .map(mermaidText)
        .join('<br/>'),
    )
    .join(`<br/>— ${WORDS.or[lang]} —<br/>`);
}
