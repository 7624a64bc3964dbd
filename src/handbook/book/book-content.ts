import type { Scope } from '../../evaluate/scope.js';
import { GRAINS } from '../../facts/fact.js';
import type { Period } from '../../law/period.js';
import { inForceText } from '../../law/period-words.js';
import { bracketed } from '../../law/punctuation.js';
import type { Language, Wording } from '../../law/wording.js';
import { factsOf } from '../../rulebook/condition.js';
import { type InForce, type LawOfPeriod, lawsOfPeriods, saidInLaws } from '../../rulebook/in-force/laws-of-periods.js';
import type { RuleSet } from '../../rulebook/rule-set.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { capital } from '../../words/phrases.js';
import { namesInRow } from '../../words/provision-name.js';
import { type ConditionTable, conditionTablesOf } from '../tables/condition-table.js';
import { compiledFor, type DecisionTable, decisionTableOf } from '../tables/rule-set-table.js';
import type { BookFixture } from './book-fixture.js';
import { PAGES, type Places } from './book-places.js';
import { link, type Part, page, withAnchorsOnce } from './page.js';

/** What all pages of a book are made of. */
export interface BookFrame {
  readonly rulebook: Rulebook;
  readonly lang: Language;
  readonly fixtures: readonly BookFixture[];
  readonly places: Places;
}

/** What a book shows of the law of a day. */
export interface BookContent extends BookFrame {
  readonly scope: Scope;
  /** The tables of the rule sets that the book shows. */
  readonly tables: readonly DecisionTable[];
  /** The tables of the named conditions of the rulebook. */
  readonly conditions: readonly ConditionTable[];
  /** The facts that each rule set tests, by its id. */
  readonly tested: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What a book shows of a rulebook: the law of each period in which it stays the same. */
export interface BookLaws extends BookFrame {
  readonly laws: readonly LawOfPeriod[];
  /** What the book shows of one of these laws. */
  contentOf(law: Rulebook): BookContent;
}

/** A page that lists others, and what it is called. */
export interface Chapter {
  readonly page: string;
  readonly title: Wording;
}

/** The content of a book of some rule sets of a rulebook. */
export function bookContent(
  rulebook: Rulebook,
  ruleSets: readonly Pick<RuleSet, 'id'>[],
  given: Omit<BookFrame, 'rulebook'>,
): BookContent {
  return {
    ...given,
    rulebook,
    scope: compiledFor(rulebook).scope,
    tables: ruleSets.map((ruleSet) => decisionTableOf(rulebook, ruleSet)),
    conditions: conditionTablesOf(rulebook),
    tested: new Map(
      rulebook.ruleSets.map(({ id, rules }) => [id, new Set(rules.flatMap(({ conditions }) => factsOf(conditions)))]),
    ),
  };
}

/** The content of a book of a rulebook with all its rule sets, and with the law of all its days. */
export function bookLaws(rulebook: Rulebook, given: Omit<BookFrame, 'rulebook'>): BookLaws {
  const laws = lawsOfPeriods(rulebook);
  const contents = new Map(
    laws.map(({ law }) => {
      const content = bookContent(law, law.ruleSets, given);
      return [law, { ...content, tables: inBookOrder(content.tables, law) }];
    }),
  );
  return { ...given, rulebook, laws, contentOf: (law) => contents.get(law) as BookContent };
}

/** What the law of any day has, each once for each way in which it is said, with its days. Things of the same key stand together. */
export function inLaws<Item extends object>(
  { laws, contentOf }: BookLaws,
  itemsOf: (content: BookContent) => readonly Item[],
  keyOf: (item: Item) => string,
): InForce<Item>[] {
  return saidInLaws(laws, (law) => itemsOf(contentOf(law)), keyOf);
}

/**
 * Parts of a page that may differ from law to law: once where they do not, and else each way under a heading with its days, of the
 * level that is given. What is in force on some days only begins with them.
 */
export function partsInLaws(
  book: BookLaws,
  partsOf: (content: BookContent) => readonly Part[] | undefined,
  level: 2 | 3,
): Part[] {
  const ways = inLaws(
    book,
    (content) => {
      const parts = partsOf(content);
      return parts === undefined ? [] : [{ parts }];
    },
    () => '',
  );
  return ways.flatMap(({ parts, inForce }): Part[] => {
    if (inForce === undefined) return [...parts];
    const days = capital(inForceText(inForce, book.lang));
    return [ways.length === 1 ? { kind: 'paragraph', text: days } : { kind: 'heading', level, text: days }, ...parts];
  });
}

/** The days on which something is in force, in brackets; nothing where it is on all of them. */
export function daysText(inForce: readonly Period[] | undefined, { lang }: BookFrame): string {
  return inForce === undefined ? '' : bracketed(inForceText(inForce, lang), lang);
}

/** The tables of the rule sets of all laws, one of each rule set, in the order of the book, with the days of the rule set. */
export function tablesInLaws(book: BookLaws): InForce<{ readonly table: DecisionTable }>[] {
  const firsts = new Map<string, DecisionTable>();
  for (const { law } of book.laws) {
    for (const table of book.contentOf(law).tables) if (!firsts.has(table.ruleSet)) firsts.set(table.ruleSet, table);
  }
  const ids = inLaws(
    book,
    ({ tables }) => tables.map(({ ruleSet: id }) => ({ id })),
    ({ id }) => id,
  );
  const days = new Map(ids.map(({ id, inForce }) => [id, inForce]));
  return inBookOrder([...firsts.values()], book.rulebook).map((table) => {
    const inForce = days.get(table.ruleSet);
    return inForce === undefined ? { table } : { table, inForce };
  });
}

/** Provisions by their names, each with a link, in the order of the rulebook; what they share is said once. */
export function provisionLinks(ids: readonly string[], { rulebook, places, lang }: BookFrame, from: string): string {
  return namesInRow(inOrderOfLaw(ids, rulebook), rulebook, lang)
    .map(({ id, mark, name }) => mark + link(name, places.provision(id), from))
    .join('');
}

/** Provisions without repetition in the order of the rulebook, which is that of the law. */
function inOrderOfLaw(ids: readonly string[], { provisions }: Rulebook): string[] {
  const order = new Map(provisions.map(({ id }, at) => [id, at]));
  const placeOf = (id: string) => order.get(id) ?? provisions.length;
  return [...new Set(ids)].sort((one, other) => placeOf(one) - placeOf(other));
}

/** Tables by what they decide on, and each of these by the first provision that they cite. */
export function inBookOrder(tables: readonly DecisionTable[], { provisions }: Rulebook): DecisionTable[] {
  const order = new Map(provisions.map(({ id }, at) => [id, at]));
  const first = (table: DecisionTable) => Math.min(...citedBy(table).map((id) => order.get(id) ?? order.size));
  return [...tables].sort((one, other) => GRAINS.indexOf(one.grain) - GRAINS.indexOf(other.grain) || first(one) - first(other));
}

/** A page of a book: the way back to the contents and to the list that the page is of, the heading, and what it says. */
export function bookPage(
  { path, heading, list: from }: { readonly path: string; readonly heading: string; readonly list?: Chapter },
  parts: readonly Part[],
  { rulebook, lang }: BookFrame,
): string {
  const above = [
    link(rulebook.title[lang], { page: PAGES.contents }, path),
    ...(from === undefined ? [] : [link(from.title[lang], { page: from.page }, path)]),
  ];
  return withAnchorsOnce(page([above.join(' › '), { kind: 'heading', level: 1, text: capital(heading) }, ...parts]));
}

/** The provisions that a rule set cites. */
export function citedBy({ rows }: DecisionTable): string[] {
  return rows.flatMap(({ provisions }) => provisions);
}
