import { markdownText } from '../../document/markdown-printer.js';
import { GRAINS, type Grain } from '../../facts/fact.js';
import { MARKS } from '../../law/punctuation.js';
import type { Language } from '../../law/wording.js';
import type { InForce } from '../../rulebook/in-force/laws-of-periods.js';
import type { RuleSet } from '../../rulebook/rule-set.js';
import { READING_PREFIX } from '../../rulebook/vocabulary.js';
import { GRAIN_TERMS } from '../../words/grain-terms.js';
import { FORCE_TERMS } from '../../words/law-terms.js';
import { capital, say } from '../../words/phrases.js';
import { mermaidOf } from '../drawings/drawing.js';
import { flowOf } from '../drawings/flow.js';
import { requirementsOf } from '../drawings/requirements-graph.js';
import { WORDS } from '../handbook-words.js';
import { columnText } from '../tables/cell-text.js';
import { conclusionText, conclusionTitle } from '../tables/conclusion-text.js';
import { conditionOutline } from '../tables/condition-outline.js';
import type { LabelledRow } from '../tables/labelled-row.js';
import { CONDITION_PREFIX } from '../tables/normal-form.js';
import type { TableColumn } from '../tables/row-cells.js';
import { type DecisionTable, otherwiseName, type TableRow } from '../tables/rule-set-table.js';
import { partBlocks, tablePartsOf } from '../tables/table-part.js';
import {
  type BookContent,
  type BookLaws,
  bookPage,
  citedBy,
  daysText,
  partsInLaws,
  provisionLinks,
  tablesInLaws,
} from './book-content.js';
import { PAGES } from './book-places.js';
import { anchor, folded, type Item, link, list, type Part, treeItems } from './page.js';

/** The page that lists the rule sets by what they decide on, each list in the order of the law, with a drawing. */
export function ruleSetsPage(book: BookLaws): string {
  const { lang } = book;
  const all = tablesInLaws(book);
  const parts = GRAINS.flatMap((grain): Part[] => {
    const own = all.filter(({ table }) => table.grain === grain);
    if (own.length === 0) return [];
    return [
      { kind: 'heading', level: 2, text: capital(GRAIN_TERMS[grain][lang]) },
      list(own.map((one) => ({ text: ruleSetEntry(one, book) }))),
      ...partsInLaws(book, (content) => drawingParts(grain, content), 3),
    ];
  });
  return bookPage({ path: PAGES.ruleSets, heading: WORDS.ruleSetsTitle[lang] }, parts, book);
}

/** How the rule sets of a grain depend on each other and on facts, on demand. */
function drawingParts(grain: Grain, { rulebook, tables, lang }: BookContent): Part[] | undefined {
  const ruleSets = tables.flatMap((table) => (table.grain === grain ? [table.ruleSet] : []));
  if (ruleSets.length === 0) return undefined;
  const drawing = mermaidOf(requirementsOf(rulebook, { ruleSets }), lang);
  return [
    folded(WORDS.requirements[lang], [
      { kind: 'paragraph', text: WORDS.requirementsNote[lang] },
      `\`\`\`mermaid\n${drawing}\`\`\``,
    ]),
  ];
}

function ruleSetEntry({ table, inForce }: InForce<{ readonly table: DecisionTable }>, book: BookLaws): string {
  const { places, lang, laws, contentOf } = book;
  const named = link(table.title[lang], places.ruleSet(table.ruleSet), PAGES.ruleSets);
  const all = laws.flatMap(({ law }) => contentOf(law).tables.filter(({ ruleSet }) => ruleSet === table.ruleSet));
  return `${named}${MARKS.dash[lang]}${provisionLinks(all.flatMap(citedBy), book, PAGES.ruleSets)}${daysText(inForce, book)}`;
}

/** The pages of the rule sets, by path. */
export function ruleSetPages(book: BookLaws): [path: string, text: string][] {
  const { places, lang } = book;
  return tablesInLaws(book).flatMap(({ table: { ruleSet, title } }): [string, string][] => {
    const path = places.ruleSet(ruleSet)?.page;
    if (path === undefined) return [];
    const parts = partsInLaws(
      book,
      (content) => {
        const table = content.tables.find((one) => one.ruleSet === ruleSet);
        return table === undefined ? undefined : ruleSetParts(table, content, path, 2);
      },
      2,
    );
    return [
      [path, bookPage({ path, heading: title[lang], list: { page: PAGES.ruleSets, title: WORDS.ruleSetsTitle } }, parts, book)],
    ];
  });
}

/** A rule set: what it decides, its rules in a table that fits a page, and each in full with what it rests on. */
export function ruleSetParts(table: DecisionTable, content: BookContent, from: string, level: 2 | 3): Part[] {
  const { rulebook, lang } = content;
  const { decides, grain, hitPolicy, ruleSet } = table;
  const labels = labelsOf(table);
  const rows = table.rows.map((row, at): LabelledRow => {
    const conclusion = { zh: conclusionTitle(row, decides, rulebook, 'zh'), en: conclusionTitle(row, decides, rulebook, 'en') };
    return { label: labels[at] ?? WORDS.otherwise, cells: row.cells, conclusion };
  });
  const caption = { id: ruleSet, fact: decides, grain: GRAIN_TERMS[grain][lang], policy: WORDS[hitPolicy][lang] };
  return [
    { kind: 'paragraph', text: say(WORDS.decidesOn, lang, caption) },
    ...relationParts(table, content, from),
    { kind: 'heading', level, text: WORDS.tableTitle[lang] },
    ...tablePartsOf(table.columns, rows, rulebook).flatMap((part) => partBlocks(part, table.columns, rulebook, lang)),
    ...definedParts(usedIn(table.rows, table), content, from),
    { kind: 'heading', level, text: WORDS.rulesTitle[lang] },
    list(rulesInFull(table, content, from)),
    ...meantParts(table, content),
    folded(WORDS.flow[lang], [`\`\`\`mermaid\n${flowOf(table, rulebook, lang)}\`\`\``]),
  ];
}

/** The numbers of the rows: that of the rule and, if the rule has several alternatives, that of the alternative. */
function labelsOf({ rows, ruleSet }: DecisionTable): readonly Readonly<Record<Language, string>>[] {
  const rules = [...new Set(rows.map(({ rule }) => rule))];
  const seen = new Map<string, number>();
  return rows.map(({ rule }) => {
    if (rule === otherwiseName(ruleSet)) return WORDS.otherwise;
    const alternative = (seen.get(rule) ?? 0) + 1;
    seen.set(rule, alternative);
    const number = String(rules.indexOf(rule) + 1);
    const label = rows.filter((row) => row.rule === rule).length === 1 ? number : `${number}.${alternative}`;
    return { zh: label, en: label };
  });
}

/** What a rule is called on the page of its rule set: its number, or `otherwise`. */
export function ruleLabel(rule: string, { rows, ruleSet }: DecisionTable, lang: Language): string {
  if (rule === otherwiseName(ruleSet)) return capital(WORDS.otherwise[lang]);
  return say(WORDS.ruleNumber, lang, { number: String([...new Set(rows.map((row) => row.rule))].indexOf(rule) + 1) });
}

/** The rules that a table has, each once. */
export function rulesOf({ rows }: DecisionTable): TableRow[] {
  return rows.filter(({ rule }, at) => rows.findIndex((row) => row.rule === rule) === at);
}

/** Each rule in full: what it concludes, and with what force on which provisions. */
function rulesInFull(table: DecisionTable, content: BookContent, from: string): Item[] {
  const { rulebook, lang } = content;
  return rulesOf(table).map((row) => {
    const said = markdownText(conclusionText(row, table.decides, rulebook, lang));
    const basis = [FORCE_TERMS[row.force][lang], provisionLinks(row.provisions, content, from), markdownText(row.rule)];
    return {
      text: `${anchor(row.rule)}**${ruleLabel(row.rule, table, lang)}**${MARKS.dash[lang]}${said}`,
      items: [{ text: basis.join(' · ') }],
    };
  });
}

/** What the rule set rests on, the rule sets whose results it tests, and those that test its own. */
function relationParts(table: DecisionTable, content: BookContent, from: string): Part[] {
  const { rulebook, tested, places, lang } = content;
  const ruleSets = (tests: (ruleSet: RuleSet) => boolean) =>
    rulebook.ruleSets
      .filter(tests)
      .map(({ id, title }) => link(title[lang], places.ruleSet(id), from))
      .join(MARKS.list[lang]);
  const said = [
    [WORDS.restsOn, provisionLinks(citedBy(table), content, from)],
    [WORDS.testsResultsOf, ruleSets(({ decides }) => tested.get(table.ruleSet)?.has(decides) ?? false)],
    [WORDS.resultTestedBy, ruleSets(({ id }) => tested.get(id)?.has(table.decides) ?? false)],
  ] as const;
  return [
    list(said.filter(([, text]) => text !== '').map(([words, text]) => ({ text: words[lang] + MARKS.colon[lang] + text }))),
  ];
}

/** The columns that rows of a table use. */
function usedIn(rows: readonly TableRow[], { columns }: DecisionTable): TableColumn[] {
  return columns.filter(({ fact }) => rows.some(({ cells }) => cells[fact] !== undefined));
}

/** The named conditions and readings among columns, which are set out elsewhere. */
export function definedParts(columns: readonly TableColumn[], content: BookContent, from: string): Part[] {
  const { rulebook, places, lang } = content;
  const named = (prefix: string) =>
    columns.flatMap((column) => (column.fact.startsWith(prefix) ? [{ column, id: column.fact.slice(prefix.length) }] : []));
  const conditions = named(CONDITION_PREFIX).map(({ column, id }) =>
    link(columnText(column, rulebook, lang), places.condition(id), from),
  );
  const readings = named(READING_PREFIX).map(({ column, id }) => ({
    text: `${link(id, places.interpretation(id), from)}${MARKS.dash[lang]}${markdownText(column.title[lang])}`,
  }));
  return [
    ...(conditions.length === 0 ? [] : [say(WORDS.conditionsUsed, lang, { conditions: conditions.join(MARKS.list[lang]) })]),
    ...(readings.length === 0 ? [] : [WORDS.readingsUsed[lang], list(readings)]),
  ];
}

/** The cases that `otherwise` is declared to cover, on demand. They decide nothing, and show what is intended. */
function meantParts({ ruleSet }: DecisionTable, { rulebook, scope, lang }: BookContent): Part[] {
  const meant = rulebook.ruleSets.find(({ id }) => id === ruleSet)?.otherwise?.conditions;
  if (meant === undefined) return [];
  return [folded(WORDS.meantForOtherwise[lang], [list(treeItems([conditionOutline(meant, rulebook, scope, lang)]))])];
}
