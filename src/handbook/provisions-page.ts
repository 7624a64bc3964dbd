import { provisionQuote } from '../document/block.js';
import type { Clause, Provision } from '../law/provision.js';
import { MARKS } from '../law/punctuation.js';
import type { Language } from '../law/wording.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { addresseeText, forceText } from '../words/law-terms.js';
import type { BookFixture } from './book-fixture.js';
import { WORDS } from './handbook-words.js';
import { anchor, link, type Part, page } from './page.js';
import type { DecisionTable } from './rule-set-table.js';
import { tableBlock } from './table-document.js';

/** The page of all provisions by source: the text, the effect, the rules that cite it and the fixtures that exercise it. */
export function provisionsPage(
  rulebook: Rulebook,
  tables: readonly DecisionTable[],
  fixtures: readonly BookFixture[],
  lang: Language,
): string {
  return page([
    { kind: 'heading', level: 1, text: WORDS.provisionsTitle[lang] },
    ...rulebook.sources.flatMap((source): Part[] => [
      { kind: 'heading', level: 2, text: source.title[lang] },
      ...rulebook.provisions
        .filter((provision) => provision.source === source.id)
        .flatMap((provision) => provisionParts(provision, rulebook, tables, fixtures, lang)),
    ]),
  ]);
}

function provisionParts(
  provision: Provision,
  rulebook: Rulebook,
  tables: readonly DecisionTable[],
  fixtures: readonly BookFixture[],
  lang: Language,
): Part[] {
  const { id, undecidable } = provision;
  const citing = tables.filter(({ rows }) => rows.some(({ provisions }) => provisions.includes(id)));
  const exercising = fixtures.filter(({ provisions }) => provisions.includes(id));
  const colon = MARKS.colon[lang];
  return [
    anchor(id),
    { kind: 'heading', level: 3, text: id },
    provisionQuote(id, provision, lang),
    {
      kind: 'list',
      items: [
        `${WORDS.force[lang]}${colon}${forceText(provision, lang)}`,
        `${WORDS.addressee[lang]}${colon}${addresseeText(provision, lang) || '—'}`,
        ...(undecidable === undefined ? [] : [`${WORDS.undecidable[lang]}${colon}${undecidable[lang]}`]),
      ],
    },
    ...clausesPart(provision, lang),
    ...(citing.length === 0 ? [] : [`**${WORDS.rulesCiting[lang]}**`]),
    ...citing.flatMap((table): Part[] => [
      link(`${table.ruleSet} — ${table.title[lang]}`, 'rule-sets.md', table.ruleSet),
      tableBlock(table, rulebook, lang, ({ provisions }) => provisions.includes(id)),
    ]),
    ...(exercising.length === 0 ? [] : [`**${WORDS.fixturesFor[lang]}**`]),
    ...(exercising.length === 0
      ? []
      : [
          exercising
            .map(({ path, title, cases }) => `- ${link(title[lang], 'cases.md', path)} (${cases.length} ${WORDS.cases[lang]})`)
            .join('\n'),
        ]),
  ];
}

/** The clauses of a sentence, each with the rule sets that encode it or the reason why no program can decide it. */
function clausesPart({ clauses }: Provision, lang: Language): Part[] {
  if (clauses === undefined) return [];
  const colon = MARKS.colon[lang];
  const encoding = ({ ruleSets = [], undecidable }: Clause) =>
    undecidable === undefined ? ruleSets.join(', ') : `${WORDS.undecidable[lang]}${colon}${undecidable[lang]}`;
  return [
    {
      kind: 'table',
      columns: [{ head: WORDS.clause[lang] }, { head: WORDS.encodedBy[lang] }],
      rows: clauses.map((clause) => [lang === 'zh' ? clause.text : `${clause.gloss} ${clause.text}`, encoding(clause)]),
    },
  ];
}
