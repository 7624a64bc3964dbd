import type { Block } from '../document/block.js';
import { bracketed, MARKS } from '../law/punctuation.js';
import type { Language } from '../law/wording.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { GRAIN_TERMS } from '../words/grain-terms.js';
import { FORCE_TERMS } from '../words/law-terms.js';
import { say } from '../words/phrases.js';
import { cellText, columnText } from './cell-text.js';
import { conclusionText } from './conclusion-text.js';
import { WORDS } from './handbook-words.js';
import type { DecisionTable, TableRow } from './rule-set-table.js';

/** A one-line caption for a decision table. */
export function tableCaption({ decides, grain, hitPolicy }: DecisionTable, lang: Language): string {
  const policy = WORDS[hitPolicy][lang];
  return say(WORDS.decidesOn, lang, { fact: decides, grain: GRAIN_TERMS[grain][lang], policy });
}

/** A block for a decision table, or for the given rows of it, with the columns that the rows use. */
export function tableBlock(
  { columns, rows, decides }: DecisionTable,
  rulebook: Rulebook,
  lang: Language,
  shows: (row: TableRow) => boolean = () => true,
): Block {
  const shown = rows.filter(shows);
  const used = columns.filter(({ fact }) => shown.some(({ cells }) => cells[fact] !== undefined));
  return {
    kind: 'table',
    columns: [
      { head: WORDS.rule[lang] },
      ...used.map((column) => ({ head: columnText(column, rulebook, lang) })),
      { head: WORDS.conclusion[lang] },
      { head: WORDS.provisions[lang] },
    ],
    rows: shown.map((row) => [
      row.rule,
      ...used.map((column) => cellText(row.cells[column.fact], column, rulebook, lang)),
      conclusionText(row, decides, rulebook, lang),
      `${row.provisions.join(MARKS.list[lang])}${bracketed(FORCE_TERMS[row.force][lang], lang)}`,
    ]),
  };
}
