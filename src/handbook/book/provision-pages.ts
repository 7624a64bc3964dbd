import { provisionQuote } from '../../document/block.js';
import { markdownText } from '../../document/markdown-printer.js';
import { groupedBy } from '../../facts/values/map-entries.js';
import type { Period } from '../../law/period.js';
import { inForceText } from '../../law/period-words.js';
import type { Clause, Provision } from '../../law/provision.js';
import { bracketed, MARKS } from '../../law/punctuation.js';
import type { InForce } from '../../rulebook/in-force/laws-of-periods.js';
import { addresseeText, forceText } from '../../words/law-terms.js';
import { capital, say } from '../../words/phrases.js';
import { provisionName } from '../../words/provision-name.js';
import { WORDS } from '../handbook-words.js';
import { conclusionText } from '../tables/conclusion-text.js';
import { type BookFrame, type BookLaws, bookPage, daysText, inLaws, tablesInLaws } from './book-content.js';
import { PAGES, type SourcePart, sourcePartsOf } from './book-places.js';
import { anchor, type Item, link, list, type Part } from './page.js';
import { ruleLabel, rulesOf } from './rule-set-pages.js';

/** The page that lists the sentences of all sources, each with the rule sets that cite it or that no program can decide it. */
export function provisionsPage(book: BookLaws): string {
  const { rulebook, lang } = book;
  const daysOf = provisionDays(book);
  const parts = rulebook.sources.flatMap(({ id, title, issuer, dated, inForceFrom }): Part[] => {
    const own = rulebook.provisions.filter(({ source }) => source === id);
    if (own.length === 0) return [];
    const days = say(WORDS.sourceDays, lang, { dated, from: inForceFrom });
    return [
      { kind: 'heading', level: 2, text: title[lang] },
      { kind: 'paragraph', text: [issuer[lang], days].join(MARKS.semicolon[lang]) },
      list(own.map((provision) => ({ text: outlineText(provision, daysOf.get(provision.id), book) }))),
    ];
  });
  return bookPage({ path: PAGES.provisions, heading: WORDS.provisionsTitle[lang] }, parts, book);
}

/** The days of the provisions that are in force on some days only, by their ids. */
function provisionDays(book: BookLaws): ReadonlyMap<string, readonly Period[]> {
  const ids = inLaws(
    book,
    ({ rulebook }) => rulebook.provisions.map(({ id }) => ({ id })),
    ({ id }) => id,
  );
  return new Map(ids.flatMap(({ id, inForce }) => (inForce === undefined ? [] : [[id, inForce] as const])));
}

function outlineText(provision: Provision, inForce: readonly Period[] | undefined, book: BookLaws): string {
  const { rulebook, places, lang } = book;
  const { id, undecidable, clauses = [] } = provision;
  const named = link(provisionName(id, rulebook, lang), places.provision(id), PAGES.provisions);
  const citing = [...citingRules(provision, book).keys()].map((ruleSet) =>
    link(titleOf(ruleSet, book), places.ruleSet(ruleSet), PAGES.provisions),
  );
  const open = clauses.filter((clause) => clause.undecidable !== undefined).length;
  const partly = say(WORDS.clausesUndecidable, lang, { count: String(open) });
  const said = [
    ...(citing.length === 0 ? [] : [citing.join(MARKS.list[lang])]),
    ...(undecidable === undefined ? [] : [WORDS.undecidable[lang]]),
    ...(open === 0 ? [] : [partly]),
    ...(inForce === undefined ? [] : [inForceText(inForce, lang)]),
  ];
  return [named, said.join(MARKS.semicolon[lang])].filter((text) => text !== '').join(MARKS.dash[lang]);
}

/** The pages of the provisions, by path: each sentence with its effect, the rules that cite it and the cases that show it. */
export function provisionPages(book: BookLaws): [path: string, text: string][] {
  const days = provisionDays(book);
  return sourcePartsOf(book.rulebook).flatMap((part): [string, string][] => {
    const path = book.places.part(part)?.page;
    return path === undefined ? [] : [[path, provisionPage(part, path, days, book)]];
  });
}

function provisionPage(
  { id, source, provisions }: SourcePart,
  path: string,
  days: ReadonlyMap<string, readonly Period[]>,
  book: BookLaws,
): string {
  const { rulebook, lang } = book;
  const title = rulebook.sources.find((it) => it.id === source)?.title[lang] ?? source;
  const heading = id === source ? title : provisionName(id, rulebook, lang);
  const parts: Part[] = [
    ...(id === source ? [] : [{ kind: 'paragraph' as const, text: title }]),
    ...provisions.flatMap((provision) => provisionParts(provision, days.get(provision.id), book, path)),
  ];
  return bookPage({ path, heading, list: { page: PAGES.provisions, title: WORDS.provisionsTitle } }, parts, book);
}

/** A rule that cites a provision: its number, and what it concludes in the law of a day. */
interface CitingRule {
  readonly ruleSet: string;
  readonly rule: string;
  readonly label: string;
  readonly concludes: string;
}

/** The rules of any day that cite a provision, by their rule sets. */
function citingRules({ id }: Provision, book: BookLaws): Map<string, readonly InForce<CitingRule>[]> {
  const { lang } = book;
  const rules = inLaws(
    book,
    ({ tables, rulebook }) =>
      tables.flatMap((table) =>
        rulesOf(table).flatMap((row): CitingRule[] => {
          if (!row.provisions.includes(id)) return [];
          const concludes = conclusionText(row, table.decides, rulebook, lang);
          return [{ ruleSet: table.ruleSet, rule: row.rule, label: ruleLabel(row.rule, table, lang), concludes }];
        }),
      ),
    ({ rule }) => rule,
  );
  const byRuleSet = groupedBy(rules, ({ ruleSet }) => ruleSet);
  return new Map(
    tablesInLaws(book).flatMap(({ table: { ruleSet } }) => {
      const own = byRuleSet.get(ruleSet);
      return own === undefined ? [] : [[ruleSet, own] as const];
    }),
  );
}

function titleOf(ruleSet: string, { rulebook, lang }: BookFrame): string {
  return rulebook.ruleSets.find(({ id }) => id === ruleSet)?.title[lang] ?? ruleSet;
}

function provisionParts(provision: Provision, inForce: readonly Period[] | undefined, book: BookLaws, from: string): Part[] {
  const { rulebook, fixtures, places, lang } = book;
  const { id, undecidable } = provision;
  const colon = MARKS.colon[lang];
  const citing = citingRules(provision, book);
  const exercising = fixtures.filter(({ provisions }) => provisions.includes(id));
  const addressee = addresseeText(provision, lang);
  return [
    anchor(id),
    { kind: 'heading', level: 2, text: capital(provisionName(id, rulebook, lang)) },
    provisionQuote(id, provision, lang),
    {
      kind: 'list',
      items: [
        `${WORDS.force[lang]}${colon}${forceText(provision, lang)}`,
        ...(addressee === '' ? [] : [`${WORDS.addressee[lang]}${colon}${addressee}`]),
        ...(undecidable === undefined ? [] : [`${WORDS.undecidable[lang]}${colon}${undecidable[lang]}`]),
        ...(inForce === undefined ? [] : [capital(inForceText(inForce, lang))]),
        ...(citing.size > 0 || undecidable !== undefined || provision.clauses !== undefined ? [] : [WORDS.notCited[lang]]),
      ],
    },
    ...clauseParts(provision, book, from),
    ...readingParts(provision, book, from),
    ...(citing.size === 0
      ? []
      : [`**${WORDS.rulesCiting[lang]}**`, list([...citing].map(([ruleSet, rules]) => citingItem(ruleSet, rules, book, from)))]),
    ...(exercising.length === 0
      ? []
      : [
          `**${WORDS.fixturesFor[lang]}**`,
          list(
            exercising.map((fixture) => ({
              text: link(fixture.title[lang], places.fixture(fixture), from) + countText(fixture.cases.length, book),
            })),
          ),
        ]),
  ];
}

/** A number of cases in brackets. */
export function countText(count: number, { lang }: BookFrame): string {
  return bracketed(say(count === 1 ? WORDS.oneCase : WORDS.caseCount, lang, { count: String(count) }), lang);
}

/** A rule set with those of its rules that cite a provision. */
function citingItem(ruleSet: string, rules: readonly InForce<CitingRule>[], book: BookLaws, from: string): Item {
  const { places, lang } = book;
  return {
    text: link(titleOf(ruleSet, book), places.ruleSet(ruleSet), from),
    items: rules.map(({ rule, label, concludes, inForce }) => ({
      text: [link(label, places.rule(ruleSet, rule), from), markdownText(concludes + daysText(inForce, book))].join(
        MARKS.dash[lang],
      ),
    })),
  };
}

/** The clauses of a sentence, each with the rule sets that encode it or the reason why no program can decide it. */
function clauseParts({ clauses }: Provision, book: BookFrame, from: string): Part[] {
  if (clauses === undefined) return [];
  const { places, lang } = book;
  const encoding = ({ ruleSets = [], undecidable }: Clause): string => {
    if (undecidable !== undefined) return WORDS.undecidable[lang] + MARKS.colon[lang] + markdownText(undecidable[lang]);
    const links = ruleSets.map((id) => link(titleOf(id, book), places.ruleSet(id), from));
    return WORDS.encodedBy[lang] + MARKS.colon[lang] + links.join(MARKS.list[lang]);
  };
  const quoted = ({ text, gloss }: Clause) => (lang === 'zh' ? text : `${gloss} ${text}`);
  return [
    `**${WORDS.clauses[lang]}**`,
    list(clauses.map((clause) => ({ text: markdownText(quoted(clause)), items: [{ text: encoding(clause) }] }))),
  ];
}

/** The points on which a sentence can be read in more than one way. */
function readingParts({ id }: Provision, { rulebook, places, lang }: BookFrame, from: string): Part[] {
  const open = rulebook.interpretations.filter(({ provisions }) => provisions.includes(id));
  if (open.length === 0) return [];
  const items = open.map((one) => ({ text: link(one.question[lang], places.interpretation(one.id), from) }));
  return [`**${WORDS.readingsOf[lang]}**`, list(items)];
}
