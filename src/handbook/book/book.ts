import { statedPeriod } from '../../law/period.js';
import type { Language } from '../../law/wording.js';
import { givenLanguage, textOption } from '../../rulebook/caller-options.js';
import { InvalidOptionError } from '../../rulebook/invalid-option.js';
import { reliedOn } from '../../rulebook/load/checked-rulebook.js';
import type { RuleSet } from '../../rulebook/rule-set.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { EXPECTED } from '../../rulebook/words/expected-words.js';
import { lawLines, shownLawLines } from '../../words/law-lines.js';
import { capital, say } from '../../words/phrases.js';
import { HANDBOOK_OPTION_WORDS } from '../handbook-option-words.js';
import { WORDS } from '../handbook-words.js';
import { conditionsIn } from '../tables/condition-table.js';
import { interpretationsPage, parametersPage } from './basis-pages.js';
import { type BookLaws, bookContent, bookLaws } from './book-content.js';
import { type BookFixture, bookFixturesOf } from './book-fixture.js';
import { ONE_PAGE, PAGES, placesInBook, placesOnOnePage } from './book-places.js';
import { casePages, casesPage } from './case-pages.js';
import { conditionHead, conditionParts, conditionsPage, conditionsShown } from './conditions-page.js';
import { anchor, list, type Part, page } from './page.js';
import { provisionPages, provisionsPage } from './provision-pages.js';
import { ruleSetPages, ruleSetParts, ruleSetsPage } from './rule-set-pages.js';

/** The pages of a book by their paths, with `/` between folders: `README.md`, `rule-sets/inclusive-loan.md`. */
export type Book = Readonly<Record<string, string>>;

/**
 * A rulebook as a Markdown book in the order of the law: every sentence with the rules that cite it and the fixtures that
 * exercise it, a page for each section of a source; a page for each rule set, with its rules in a table that fits a page and each in full; the
 * named conditions, the parameters and the interpretations; and a page for each fixture.
 *
 * Of a rulebook that is dated it shows the law of all days on which it governs, with the days of what is in force on some of them
 * only; for the law of one day, give it that of `lawOfDay`. The paths of the pages are the same in every language.
 *
 * @param cases the fixtures to show; those that exercise no provision of the rulebook are left out
 *
 * @throws {InvalidOptionError} for a rulebook that was not checked, or a language that it is not written in
 * @throws {InvalidInputError} for what is no fixture of a book
 */
export function bookOf(given: Rulebook, cases: readonly BookFixture[], language: Language): Book {
  reliedOn(given);
  const lang = givenLanguage(language);
  const own = new Set(given.provisions.map(({ id }) => id));
  const fixtures = bookFixturesOf(cases).filter(({ provisions }) => provisions.some((id) => own.has(id)));
  const book = bookLaws(given, { lang, fixtures, places: placesInBook(given, fixtures) });
  return Object.fromEntries([
    [PAGES.contents, contentsPage(book)],
    [PAGES.provisions, provisionsPage(book)],
    ...provisionPages(book),
    [PAGES.ruleSets, ruleSetsPage(book)],
    ...ruleSetPages(book),
    ...(conditionsShown(book).length === 0 ? [] : [[PAGES.conditions, conditionsPage(book)]]),
    [PAGES.parameters, parametersPage(book)],
    [PAGES.interpretations, interpretationsPage(book)],
    [PAGES.cases, casesPage(book)],
    ...casePages(book),
  ]);
}

function contentsPage(book: BookLaws): string {
  const { rulebook, fixtures, lang } = book;
  const { title, id, version, digest, governs, provisions, ruleSets, parameters, interpretations } = rulebook;
  const conditions = conditionsShown(book);
  const cases = fixtures.reduce((sum, fixture) => sum + fixture.cases.length, 0);
  const chapters = [
    [PAGES.provisions, WORDS.provisionsTitle, provisions.length],
    [PAGES.ruleSets, WORDS.ruleSetsTitle, ruleSets.length],
    ...(conditions.length === 0 ? [] : [[PAGES.conditions, WORDS.conditionsTitle, conditions.length] as const]),
    [PAGES.parameters, WORDS.parametersTitle, parameters.length],
    [PAGES.interpretations, WORDS.interpretationsTitle, interpretations.length],
    [PAGES.cases, WORDS.casesTitle, cases],
  ] as const;
  return page([
    { kind: 'heading', level: 1, text: title[lang] },
    { kind: 'paragraph', text: WORDS.generated[lang] },
    {
      kind: 'paragraph',
      text: [`${id} ${version}`, ...shownLawLines(rulebook, lang), `${WORDS.digest[lang]} ${digest}`].join(' · '),
    },
    ...(governs?.basis === undefined
      ? []
      : [
          {
            kind: 'paragraph' as const,
            text: say(WORDS.governs, lang, { days: statedPeriod(governs, lang), basis: governs.basis[lang] }),
          },
        ]),
    list(chapters.map(([file, words, count]) => ({ text: `[${words[lang]}](${file}) (${count})` }))),
  ]);
}

/** The ids of rule sets from any source. */
function idsOfRuleSets(ruleSets: unknown): string[] {
  const invalid = () => new InvalidOptionError('ruleSets', ruleSets, HANDBOOK_OPTION_WORDS.ruleSets);
  try {
    if (Array.isArray(ruleSets)) return Array.from(ruleSets, (ruleSet) => textOption(ruleSet, 'id') ?? '');
  } catch (error) {
    throw error instanceof InvalidOptionError ? error : invalid();
  }
  throw invalid();
}

/**
 * Rule sets as one Markdown text: a drawing of how they require each other, and each as a decision table. With `knowledge`,
 * the drawing includes parameters and readings.
 *
 * @throws {InvalidOptionError} for a rulebook that was not checked, or a language that it is not written in
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
  if (typeof drawing !== 'string') throw new InvalidOptionError('drawing', drawing, EXPECTED.text);
  const ids = idsOfRuleSets(ruleSets);
  const places = placesOnOnePage(
    ids,
    (rulebook.conditions ?? []).map(({ id }) => id),
  );
  const content = bookContent(
    rulebook,
    ids.map((id) => ({ id })),
    { lang, fixtures: [], places },
  );
  const used = conditionsIn({ columns: content.tables.flatMap(({ columns }) => columns) }, content.conditions);
  return page([
    { kind: 'heading', level: 1, text: rulebook.title[lang] },
    ...lawLines(rulebook, lang).map((text) => ({ kind: 'paragraph' as const, text })),
    { kind: 'heading', level: 2, text: WORDS.requirements[lang] },
    { kind: 'paragraph', text: WORDS.requirementsNote[lang] },
    ...(knowledge ? [{ kind: 'paragraph' as const, text: WORDS.knowledgeNote[lang] }] : []),
    `\`\`\`mermaid\n${drawing}\`\`\``,
    ...content.tables.flatMap((table): Part[] => [
      anchor(table.ruleSet),
      { kind: 'heading', level: 2, text: capital(table.title[lang]) },
      ...ruleSetParts(table, content, ONE_PAGE, 3),
    ]),
    ...(used.length === 0
      ? []
      : [
          { kind: 'heading', level: 2, text: WORDS.conditionsTitle[lang] } as const,
          { kind: 'paragraph', text: WORDS.conditionsNote[lang] } as const,
          ...used.flatMap((condition) => [...conditionHead(condition, lang, 3), ...conditionParts(condition, content, ONE_PAGE)]),
        ]),
  ]);
}
