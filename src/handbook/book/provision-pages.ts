import { provisionQuote } from '../../document/block.js';
import { markdownText } from '../../document/markdown-printer.js';
import type { Clause, Provision } from '../../law/provision.js';
import { bracketed, MARKS } from '../../law/punctuation.js';
import { addresseeText, forceText } from '../../words/law-terms.js';
import { capital, say } from '../../words/phrases.js';
import { provisionName } from '../../words/provision-name.js';
import { WORDS } from '../handbook-words.js';
import { conclusionText } from '../tables/conclusion-text.js';
import type { DecisionTable } from '../tables/rule-set-table.js';
import { type BookContent, bookPage, citedBy } from './book-content.js';
import { PAGES, type SourcePart, sourcePartsOf } from './book-places.js';
import { anchor, type Item, link, list, type Part } from './page.js';
import { ruleLabel, rulesOf } from './rule-set-pages.js';

/** The page that lists the sentences of all sources, each with the rule sets that cite it or that no program can decide it. */
export function provisionsPage(content: BookContent): string {
  const { rulebook, lang } = content;
  const parts = rulebook.sources.flatMap(({ id, title, issuer, dated, inForceFrom }): Part[] => {
    const own = rulebook.provisions.filter(({ source }) => source === id);
    if (own.length === 0) return [];
    const days = say(WORDS.sourceDays, lang, { dated, from: inForceFrom });
    return [
      { kind: 'heading', level: 2, text: title[lang] },
      { kind: 'paragraph', text: [issuer[lang], days].join(MARKS.semicolon[lang]) },
      list(own.map((provision) => ({ text: outlineText(provision, content) }))),
    ];
  });
  return bookPage({ path: PAGES.provisions, heading: WORDS.provisionsTitle[lang] }, parts, content);
}

function outlineText(provision: Provision, content: BookContent): string {
  const { rulebook, places, lang } = content;
  const { id, undecidable, clauses = [] } = provision;
  const named = link(provisionName(id, rulebook, lang), places.provision(id), PAGES.provisions);
  const citing = citingTables(provision, content).map(({ ruleSet, title }) =>
    link(title[lang], places.ruleSet(ruleSet), PAGES.provisions),
  );
  const open = clauses.filter((clause) => clause.undecidable !== undefined).length;
  const partly = say(WORDS.clausesUndecidable, lang, { count: String(open) });
  const said = [
    ...(citing.length === 0 ? [] : [citing.join(MARKS.list[lang])]),
    ...(undecidable === undefined ? [] : [WORDS.undecidable[lang]]),
    ...(open === 0 ? [] : [partly]),
  ];
  return [named, said.join(MARKS.semicolon[lang])].filter((text) => text !== '').join(MARKS.dash[lang]);
}

/** The pages of the provisions, by path: each sentence with its effect, the rules that cite it and the cases that show it. */
export function provisionPages(content: BookContent): [path: string, text: string][] {
  return sourcePartsOf(content.rulebook).flatMap((part): [string, string][] => {
    const path = content.places.part(part)?.page;
    return path === undefined ? [] : [[path, provisionPage(part, path, content)]];
  });
}

function provisionPage({ id, source, provisions }: SourcePart, path: string, content: BookContent): string {
  const { rulebook, lang } = content;
  const title = rulebook.sources.find((it) => it.id === source)?.title[lang] ?? source;
  const heading = id === source ? title : provisionName(id, rulebook, lang);
  const parts: Part[] = [
    ...(id === source ? [] : [{ kind: 'paragraph' as const, text: title }]),
    ...provisions.flatMap((provision) => provisionParts(provision, content, path)),
  ];
  return bookPage({ path, heading, list: { page: PAGES.provisions, title: WORDS.provisionsTitle } }, parts, content);
}

function citingTables({ id }: Provision, { tables }: BookContent): DecisionTable[] {
  return tables.filter((table) => citedBy(table).includes(id));
}

function provisionParts(provision: Provision, content: BookContent, from: string): Part[] {
  const { rulebook, fixtures, places, lang } = content;
  const { id, undecidable } = provision;
  const colon = MARKS.colon[lang];
  const citing = citingTables(provision, content);
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
        ...(citing.length > 0 || undecidable !== undefined || provision.clauses !== undefined ? [] : [WORDS.notCited[lang]]),
      ],
    },
    ...clauseParts(provision, content, from),
    ...readingParts(provision, content, from),
    ...(citing.length === 0
      ? []
      : [`**${WORDS.rulesCiting[lang]}**`, list(citing.map((table) => citingItem(table, id, content, from)))]),
    ...(exercising.length === 0
      ? []
      : [
          `**${WORDS.fixturesFor[lang]}**`,
          list(
            exercising.map((fixture) => ({
              text: link(fixture.title[lang], places.fixture(fixture), from) + countText(fixture.cases.length, content),
            })),
          ),
        ]),
  ];
}

/** A number of cases in brackets. */
export function countText(count: number, { lang }: BookContent): string {
  return bracketed(say(count === 1 ? WORDS.oneCase : WORDS.caseCount, lang, { count: String(count) }), lang);
}

/** A rule set with those of its rules that cite a provision. */
function citingItem(table: DecisionTable, provision: string, { rulebook, places, lang }: BookContent, from: string): Item {
  return {
    text: link(table.title[lang], places.ruleSet(table.ruleSet), from),
    items: rulesOf(table)
      .filter(({ provisions }) => provisions.includes(provision))
      .map((row) => ({
        text: [
          link(ruleLabel(row.rule, table, lang), places.rule(table.ruleSet, row.rule), from),
          markdownText(conclusionText(row, table.decides, rulebook, lang)),
        ].join(MARKS.dash[lang]),
      })),
  };
}

/** The clauses of a sentence, each with the rule sets that encode it or the reason why no program can decide it. */
function clauseParts({ clauses }: Provision, { rulebook, places, lang }: BookContent, from: string): Part[] {
  if (clauses === undefined) return [];
  const encoding = ({ ruleSets = [], undecidable }: Clause): string => {
    if (undecidable !== undefined) return WORDS.undecidable[lang] + MARKS.colon[lang] + markdownText(undecidable[lang]);
    const links = ruleSets.map((id) => {
      const title = rulebook.ruleSets.find((ruleSet) => ruleSet.id === id)?.title[lang] ?? id;
      return link(title, places.ruleSet(id), from);
    });
    return WORDS.encodedBy[lang] + MARKS.colon[lang] + links.join(MARKS.list[lang]);
  };
  const quoted = ({ text, gloss }: Clause) => (lang === 'zh' ? text : `${gloss} ${text}`);
  return [
    `**${WORDS.clauses[lang]}**`,
    list(clauses.map((clause) => ({ text: markdownText(quoted(clause)), items: [{ text: encoding(clause) }] }))),
  ];
}

/** The points on which a sentence can be read in more than one way. */
function readingParts({ id }: Provision, { rulebook, places, lang }: BookContent, from: string): Part[] {
  const open = rulebook.interpretations.filter(({ provisions }) => provisions.includes(id));
  if (open.length === 0) return [];
  const items = open.map((one) => ({ text: link(one.question[lang], places.interpretation(one.id), from) }));
  return [`**${WORDS.readingsOf[lang]}**`, list(items)];
}
