import type { Block } from '../document/block.js';
import { printMarkdown } from '../document/markdown-printer.js';
import { MARKS } from '../law/punctuation.js';
import type { Language } from '../law/wording.js';
import { givenLanguage, textOption } from '../rulebook/caller-options.js';
import { InvalidOptionError } from '../rulebook/invalid-option.js';
import { reliedOn } from '../rulebook/load/checked-rulebook.js';
import type { RuleSet } from '../rulebook/rule-set.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { GRAIN_TERMS } from '../words/grain-terms.js';
import { lawLines } from '../words/law-lines.js';
import { say } from '../words/phrases.js';
import { interpretationsPage, parametersPage } from './basis-pages.js';
import { type BookFixture, bookFixturesOf } from './book-fixture.js';
import { casesPage } from './cases-page.js';
import { type ConditionTable, conditionBlock, conditionsIn, conditionTablesOf } from './condition-table.js';
import { mermaidOf } from './drawing.js';
import { flowOf } from './flow.js';
import { WORDS } from './handbook-words.js';
import { anchor, link, type Part, page } from './page.js';
import { provisionsPage } from './provisions-page.js';
import { requirementsOf } from './requirements-graph.js';
import { type DecisionTable, decisionTableOf } from './rule-set-table.js';
import { tableBlock, tableCaption } from './table-document.js';

/** The pages of a book, by file name. */
export type Book = Readonly<Record<string, string>>;

/**
 * A rulebook as a Markdown book: its provisions with the rules that cite them and the fixtures that exercise them, its
 * rule sets as drawings and decision tables, its parameters, its interpretations, and the cases of the fixtures.
 */
export function bookOf(given: Rulebook, cases: readonly BookFixture[], language: Language): Book {
  const rulebook = reliedOn(given);
  const lang = givenLanguage(language);
  const fixtures = bookFixturesOf(cases);
  const own = new Set(rulebook.provisions.map(({ id }) => id));
  const shown = fixtures.filter(({ provisions }) => provisions.some((id) => own.has(id)));
  const tables = rulebook.ruleSets.map((ruleSet) => decisionTableOf(rulebook, ruleSet));
  const conditions = conditionTablesOf(rulebook);
  return {
    'README.md': contentsPage(rulebook, shown, lang),
    'provisions.md': provisionsPage(rulebook, tables, shown, lang),
    'rule-sets.md': ruleSetsPage(rulebook, tables, conditions, lang),
    'parameters.md': parametersPage(rulebook, lang),
    'interpretations.md': interpretationsPage(rulebook, lang),
    'cases.md': casesPage(shown, lang),
  };
}

/** The ids of rule sets from any source. */
function idsOfRuleSets(ruleSets: unknown): string[] {
  const invalid = () => new InvalidOptionError('ruleSets', ruleSets, 'a list of rule sets');
  try {
    if (Array.isArray(ruleSets)) return Array.from(ruleSets, (ruleSet) => textOption(ruleSet, 'id') ?? '');
  } catch (error) {
    throw error instanceof InvalidOptionError ? error : invalid();
  }
  throw invalid();
}

function contentsPage(rulebook: Rulebook, fixtures: readonly BookFixture[], lang: Language): string {
  const { title, id, version, digest, provisions, ruleSets, parameters, interpretations } = rulebook;
  const cases = fixtures.reduce((sum, fixture) => sum + fixture.cases.length, 0);
  const chapters = [
    ['provisions.md', WORDS.provisionsTitle, provisions.length],
    ['rule-sets.md', WORDS.ruleSetsTitle, ruleSets.length],
    ['parameters.md', WORDS.parametersTitle, parameters.length],
    ['interpretations.md', WORDS.interpretationsTitle, interpretations.length],
    ['cases.md', WORDS.casesTitle, cases],
  ] as const;
  return page([
    { kind: 'heading', level: 1, text: title[lang] },
    { kind: 'paragraph', text: WORDS.generated[lang] },
    { kind: 'paragraph', text: [`${id} ${version}`, ...lawLines(rulebook, lang), `${WORDS.digest[lang]} ${digest}`].join(' · ') },
    chapters.map(([file, words, count]) => `- [${words[lang]}](${file}) (${count})`).join('\n'),
  ]);
}

function ruleSetsPage(
  rulebook: Rulebook,
  tables: readonly DecisionTable[],
  conditions: readonly ConditionTable[],
  lang: Language,
): string {
  const grains = [...new Set(rulebook.ruleSets.map(({ grain }) => grain))];
  return page([
    { kind: 'heading', level: 1, text: WORDS.ruleSetsTitle[lang] },
    { kind: 'paragraph', text: WORDS.requirementsNote[lang] },
    ...grains.flatMap((grain): Part[] => [
      { kind: 'heading', level: 2, text: GRAIN_TERMS[grain][lang] },
      `\`\`\`mermaid\n${mermaidOf(requirementsOf(rulebook, { ruleSets: idsOf(rulebook.ruleSets, grain) }), lang)}\`\`\``,
      ...tables.filter((table) => table.grain === grain).flatMap((table) => tableParts(table, conditions, rulebook, lang)),
    ]),
    ...conditionParts(conditions, rulebook, lang),
  ]);
}

function idsOf(ruleSets: readonly RuleSet[], grain: RuleSet['grain']): string[] {
  return ruleSets.filter((ruleSet) => ruleSet.grain === grain).map(({ id }) => id);
}

function tableParts(table: DecisionTable, conditions: readonly ConditionTable[], rulebook: Rulebook, lang: Language): Part[] {
  return [
    anchor(table.ruleSet),
    { kind: 'heading', level: 3, text: `${table.ruleSet} — ${table.title[lang]}` },
    { kind: 'paragraph', text: tableCaption(table, lang) },
    tableBlock(table, rulebook, lang),
    ...conditionLinks(conditionsIn(table, conditions), lang),
    ...meantParts(table, rulebook, lang),
    `<details><summary>${WORDS.flow[lang]}</summary>\n\n\`\`\`mermaid\n${flowOf(table, rulebook, lang)}\`\`\`\n\n</details>`,
  ];
}

/** Where the named conditions of a table are taken apart. */
function conditionLinks(conditions: readonly ConditionTable[], lang: Language): Part[] {
  if (conditions.length === 0) return [];
  const links = conditions.map(({ condition, title }) => link(title[lang], '', anchorOf(condition)));
  return [say(WORDS.conditionsUsed, lang, { conditions: links.join(MARKS.list[lang]) })];
}

/** Named conditions, each with the table of its alternatives. */
function conditionParts(conditions: readonly ConditionTable[], rulebook: Rulebook, lang: Language): Part[] {
  if (conditions.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: WORDS.conditionsTitle[lang] },
    { kind: 'paragraph', text: WORDS.conditionsNote[lang] },
    ...conditions.flatMap((table): Part[] => [
      anchor(anchorOf(table.condition)),
      { kind: 'heading', level: 3, text: `${table.condition} — ${table.title[lang]}` },
      ...(table.provisions.length === 0 ? [] : [{ kind: 'paragraph' as const, text: table.provisions.join(MARKS.list[lang]) }]),
      conditionBlock(table, rulebook, lang),
    ]),
  ];
}

function anchorOf(condition: string): string {
  return `condition-${condition}`;
}

/** A collapsed table of the cases that `otherwise` is declared to cover. It decides nothing, and shows what is intended. */
function meantParts(table: DecisionTable, rulebook: Rulebook, lang: Language): Part[] {
  if (table.meantForOtherwise.length === 0) return [];
  const block = tableBlock({ ...table, rows: table.meantForOtherwise }, rulebook, lang);
  return [`<details><summary>${WORDS.meantForOtherwise[lang]}</summary>`, block, '</details>'];
}

/**
 * Rule sets as one Markdown text: a drawing of how they require each other, and each as a decision table. With `knowledge`,
 * the drawing includes parameters and readings.
 */
export function ruleSetsMarkdown(
  given: Rulebook,
  ruleSets: readonly RuleSet[],
  drawing: string,
  language: Language,
  knowledge = false,
): string {
  const rulebook = reliedOn(given);
  const lang = givenLanguage(language);
  if (typeof drawing !== 'string') throw new InvalidOptionError('drawing', drawing, 'a text');
  const blocks: Block[] = [
    { kind: 'heading', level: 1, text: rulebook.title[lang] },
    { kind: 'heading', level: 2, text: WORDS.requirements[lang] },
    { kind: 'paragraph', text: WORDS.requirementsNote[lang] },
    ...(knowledge ? [{ kind: 'paragraph' as const, text: WORDS.knowledgeNote[lang] }] : []),
  ];
  const tables = idsOfRuleSets(ruleSets).map((id) => decisionTableOf(rulebook, { id }));
  const known = conditionTablesOf(rulebook);
  const used = conditionsIn({ columns: tables.flatMap(({ columns }) => columns) }, known);
  return [
    printMarkdown(blocks),
    `\`\`\`mermaid\n${drawing}\`\`\`\n`,
    printMarkdown([{ kind: 'heading', level: 2, text: WORDS.tables[lang] }]),
    page([...tables.flatMap((table) => tableParts(table, known, rulebook, lang)), ...conditionParts(used, rulebook, lang)]),
  ].join('\n');
}
