import type { Scope } from '../../evaluate/scope.js';
import { GRAINS } from '../../facts/fact.js';
import type { Language, Wording } from '../../law/wording.js';
import { factsOf } from '../../rulebook/condition.js';
import type { RuleSet } from '../../rulebook/rule-set.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { capital } from '../../words/phrases.js';
import { namesInRow } from '../../words/provision-name.js';
import { type ConditionTable, conditionTablesOf } from '../tables/condition-table.js';
import { compiledFor, type DecisionTable, decisionTableOf } from '../tables/rule-set-table.js';
import type { BookFixture } from './book-fixture.js';
import { PAGES, type Places } from './book-places.js';
import { link, type Part, page } from './page.js';

/** What the pages of a book are made of. */
export interface BookContent {
  readonly rulebook: Rulebook;
  readonly lang: Language;
  readonly scope: Scope;
  /** The tables of the rule sets that the book shows. */
  readonly tables: readonly DecisionTable[];
  /** The tables of the named conditions of the rulebook. */
  readonly conditions: readonly ConditionTable[];
  /** The facts that each rule set tests, by its id. */
  readonly tested: ReadonlyMap<string, ReadonlySet<string>>;
  readonly fixtures: readonly BookFixture[];
  readonly places: Places;
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
  given: Pick<BookContent, 'lang' | 'fixtures' | 'places'>,
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

/** Provisions by their names, each with a link, in the order of the rulebook; what they share is said once. */
export function provisionLinks(ids: readonly string[], { rulebook, places, lang }: BookContent, from: string): string {
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
  { rulebook, lang }: BookContent,
): string {
  const above = [
    link(rulebook.title[lang], { page: PAGES.contents }, path),
    ...(from === undefined ? [] : [link(from.title[lang], { page: from.page }, path)]),
  ];
  return page([above.join(' › '), { kind: 'heading', level: 1, text: capital(heading) }, ...parts]);
}

/** The provisions that a rule set cites. */
export function citedBy({ rows }: DecisionTable): string[] {
  return rows.flatMap(({ provisions }) => provisions);
}
