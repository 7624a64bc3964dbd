import type { Block } from '../../document/block.js';
import { MARKS } from '../../law/punctuation.js';
import { LANGUAGES, type Language } from '../../law/wording.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { say } from '../../words/phrases.js';
import { WORDS } from '../handbook-words.js';
import { type AlikeRules, alikeRules } from './alike-rules.js';
import { cellText, columnText, conditionText, headText } from './cell-text.js';
import { type LabelledRow, runsOf, withoutFacts } from './labelled-row.js';
import type { RowCells, TableColumn } from './row-cells.js';
import { keyed, keyOf, type Matrix, type TableForm, tableForm, transposed } from './table-form.js';

/** Rows that follow each other, with the conditions that they have in common and the form in which the rest is shown. */
export interface TablePart {
  readonly common: RowCells;
  /** The columns in which the rows differ. */
  readonly columns: readonly TableColumn[];
  readonly rows: readonly LabelledRow[];
  readonly form: TableForm;
  /** The rules for several values of a fact that its rows stand for, where they are the same for each. */
  readonly alike?: AlikeRules;
}

/** The rows of a table in parts that fit a page, in their order. A table that fits as a whole is one part. */
export function tablePartsOf(columns: readonly TableColumn[], rows: readonly LabelledRow[], rulebook: Rulebook): TablePart[] {
  const whole = partOf(columns, rows, rulebook);
  const alike = whole.form === 'list' ? alikeRules(columns, rows) : undefined;
  if (alike !== undefined) {
    const [before, after] = [rows.slice(0, alike.at), rows.slice(alike.at + alike.count)];
    const around = (some: readonly LabelledRow[]) => (some.length === 0 ? [] : tablePartsOf(columns, some, rulebook));
    return [...around(before), { ...partOf(columns, alike.rows, rulebook), alike }, ...around(after)];
  }
  return runsIn(whole).flatMap((run) => {
    const part = partOf(columns, withCommon(run, whole), rulebook);
    // Cut again only into tables: many short lists are harder to read than one.
    const parts = runsIn(part).map((own) => partOf(columns, withCommon(own, part), rulebook));
    return parts.every(({ form }) => form !== 'list') ? parts : [part];
  });
}

/** The rows of a part that is a list, cut where what most of them share changes; all rows of any other. */
function runsIn({ columns, rows, form }: TablePart): LabelledRow[][] {
  const fact = form === 'list' ? sharedFact(columns, rows) : undefined;
  return fact === undefined ? [[...rows]] : runsOf(fact, rows);
}

function withCommon(rows: readonly LabelledRow[], { common }: TablePart): LabelledRow[] {
  return rows.map((row) => ({ ...row, cells: { ...common, ...row.cells } }));
}

/** Rows as one part: what several of them have in common is said once. */
function partOf(columns: readonly TableColumn[], rows: readonly LabelledRow[], rulebook: Rulebook): TablePart {
  const used = columns.filter(({ fact }) => rows.some(({ cells }) => cells[fact] !== undefined));
  const shared = rows.length < 2 ? [] : used.filter(({ fact }) => runsOf(fact, rows).length === 1);
  const facts = shared.map(({ fact }) => fact);
  const own = used.filter((column) => !shared.includes(column));
  const rest = rows.map((row) => ({ ...row, cells: withoutFacts(row.cells, facts) }));
  const matrices = LANGUAGES.map((lang) => matrixOf(own, rest, rulebook, lang));
  const common = Object.fromEntries(Object.entries(rows[0]?.cells ?? {}).filter(([fact]) => facts.includes(fact)));
  return { common, columns: own, rows: rest, form: tableForm(matrices, own.length) };
}

/** The fact on which most rows have the same condition as a neighbour, if these are more than half of all rows. */
function sharedFact(columns: readonly TableColumn[], rows: readonly LabelledRow[]): string | undefined {
  let [best, most] = [undefined as string | undefined, rows.length / 2];
  for (const { fact } of columns) {
    const runs = runsOf(fact, rows).filter((run) => run.length > 1 && run[0]?.cells[fact] !== undefined);
    const count = runs.reduce((sum, run) => sum + run.length, 0);
    if (count > most) [best, most] = [fact, count];
  }
  return best;
}

/** A row for each rule: its label, its conditions and, where there is one, its conclusion. The heads come first. */
function matrixOf(columns: readonly TableColumn[], rows: readonly LabelledRow[], rulebook: Rulebook, lang: Language): Matrix {
  const concludes = rows.some(({ conclusion }) => conclusion !== undefined);
  const [label, conclusion] = concludes ? [WORDS.rule[lang], [WORDS.conclusion[lang]]] : [WORDS.alternative[lang], []];
  return [
    [label, ...columns.map((column) => headText(column, rulebook, lang)), ...conclusion],
    ...rows.map(({ label: own, cells, conclusion: follows }) => [
      own[lang],
      ...columns.map((column) => cellText(cells[column.fact], column, rulebook, lang)),
      ...(concludes ? [follows?.[lang] ?? ''] : []),
    ]),
  ];
}

/** A part of a table on a page. `all` are the columns of the whole table, by which what is common is called. */
export function partBlocks(part: TablePart, all: readonly TableColumn[], rulebook: Rulebook, lang: Language): Block[] {
  const { common, columns, rows, form, alike } = part;
  const shared = conditionsText(common, all, rulebook, lang);
  const range = { first: rows[0]?.label[lang] ?? '', last: rows.at(-1)?.label[lang] ?? '', conditions: shared };
  const inCommon = rows[0]?.conclusion === undefined ? WORDS.alternativesInCommon : WORDS.rulesInCommon;
  const intro: Block[] =
    alike !== undefined
      ? [{ kind: 'paragraph', text: alikeText(alike, shared, all, rulebook, lang) }]
      : shared === ''
        ? []
        : [{ kind: 'paragraph', text: say(inCommon, lang, range) }];
  if (form === 'list') return [...intro, { kind: 'terms', entries: rows.map((row) => listEntry(row, columns, rulebook, lang)) }];
  const matrix = matrixOf(columns, rows, rulebook, lang);
  const shown = form === 'columns' ? transposed(matrix) : form === 'keyed' ? keyed(matrix, columns.length) : matrix;
  const [heads = [], ...body] = shown;
  const key: Block[] =
    form === 'keyed'
      ? [{ kind: 'terms', entries: columns.map((column, at) => [keyOf(at), columnText(column, rulebook, lang)]) }]
      : [];
  return [...intro, ...key, { kind: 'table', columns: heads.map((head) => ({ head })), rows: body }];
}

/** Which rules are the same for which values, and what all of them require. */
function alikeText(
  { fact, runs }: AlikeRules,
  shared: string,
  all: readonly TableColumn[],
  rulebook: Rulebook,
  lang: Language,
): string {
  const column = all.find((one) => one.fact === fact);
  const said = runs.map(({ first, last, cell }) => {
    const value = column === undefined ? '' : cellText(cell, column, rulebook, lang);
    return say(WORDS.alikeRange, lang, { first: first[lang], last: last[lang], value });
  });
  const ranges = said.join(MARKS.space[lang] + WORDS.and[lang] + MARKS.space[lang]);
  return shared === '' ? say(WORDS.alike, lang, { ranges }) : say(WORDS.alikeInCommon, lang, { ranges, conditions: shared });
}

/** A rule of a list: its label, then `when → then`. */
function listEntry(
  { label, cells, conclusion }: LabelledRow,
  columns: readonly TableColumn[],
  rulebook: Rulebook,
  lang: Language,
): readonly [term: string, text: string] {
  const asked = conditionsText(cells, columns, rulebook, lang);
  if (conclusion === undefined) return [label[lang], asked];
  if (asked === '') return [label[lang], conclusion[lang]];
  return [label[lang], say(WORDS.whenThen, lang, { conditions: asked, conclusion: conclusion[lang] })];
}

/** Conditions on one line: `kind of borrower: enterprise; size: small`. */
export function conditionsText(cells: RowCells, columns: readonly TableColumn[], rulebook: Rulebook, lang: Language): string {
  return columns
    .filter(({ fact }) => cells[fact] !== undefined)
    .map((column) => conditionText(headText(column, rulebook, lang), cells[column.fact], column, rulebook, lang))
    .join(MARKS.semicolon[lang]);
}
