import { MARKS } from '../../law/punctuation.js';
import type { Language } from '../../law/wording.js';
import { capital, say } from '../../words/phrases.js';
import { WORDS } from '../handbook-words.js';
import { type ConditionTable, conditionsIn } from '../tables/condition-table.js';
import { conditionsText, partBlocks, tablePartsOf } from '../tables/table-part.js';
import { type BookContent, type BookLaws, bookPage, partsInLaws, provisionLinks } from './book-content.js';
import { PAGES } from './book-places.js';
import { anchor, link, type Part } from './page.js';
import { definedParts } from './rule-set-pages.js';

/** The page of the named conditions, each with what it asks and the rule sets that use it. */
export function conditionsPage(book: BookLaws): string {
  const { lang } = book;
  const parts = conditionsShown(book).flatMap((shown): Part[] => [
    ...conditionHead(shown, lang, 2),
    ...partsInLaws(
      book,
      (content) => {
        const own = content.conditions.find(({ condition }) => condition === shown.condition);
        return own === undefined ? undefined : conditionParts(own, content, PAGES.conditions);
      },
      3,
    ),
  ]);
  const note: Part = { kind: 'paragraph', text: WORDS.conditionsNote[lang] };
  return bookPage({ path: PAGES.conditions, heading: WORDS.conditionsTitle[lang] }, [note, ...parts], book);
}

/** The named conditions that rules of any day use, in the order of the rulebook. */
export function conditionsShown({ rulebook, laws, contentOf }: BookLaws): Pick<ConditionTable, 'condition' | 'title'>[] {
  const used = new Set(laws.flatMap(({ law }) => contentOf(law).conditions.map(({ condition }) => condition)));
  return (rulebook.conditions ?? []).flatMap(({ id, title }) => (used.has(id) ? [{ condition: id, title }] : []));
}

/** What stands above a named condition. */
export function conditionHead(
  { condition, title }: Pick<ConditionTable, 'condition' | 'title'>,
  lang: Language,
  level: 2 | 3,
): Part[] {
  return [anchor(condition), { kind: 'heading', level, text: capital(title[lang]) }];
}

/** A named condition taken apart. */
export function conditionParts(condition: ConditionTable, content: BookContent, from: string): Part[] {
  return [...askedParts(condition, content, from), ...sourceParts(condition, content, from)];
}

function askedParts({ columns, rows }: ConditionTable, content: BookContent, from: string): Part[] {
  const { rulebook, lang } = content;
  const [first] = rows;
  const defined = definedParts(columns, content, from);
  if (first !== undefined && rows.length === 1) {
    return [{ kind: 'paragraph', text: conditionsText(first, columns, rulebook, lang) }, ...defined];
  }
  const labelled = rows.map((cells, at) => ({ label: { zh: String(at + 1), en: String(at + 1) }, cells }));
  return [...tablePartsOf(columns, labelled, rulebook).flatMap((part) => partBlocks(part, columns, rulebook, lang)), ...defined];
}

/** The provisions of a condition, and the rule sets that use it. */
function sourceParts({ condition, provisions }: ConditionTable, content: BookContent, from: string): Part[] {
  const { tables, conditions, places, lang } = content;
  const using = tables.filter((table) => conditionsIn(table, conditions).some((used) => used.condition === condition));
  const links = using.map(({ ruleSet, title }) => link(title[lang], places.ruleSet(ruleSet), from));
  return [
    ...(provisions.length === 0 ? [] : [WORDS.restsOn[lang] + MARKS.colon[lang] + provisionLinks(provisions, content, from)]),
    ...(links.length === 0 ? [] : [say(WORDS.conditionUsedBy, lang, { ruleSets: links.join(MARKS.list[lang]) })]),
  ];
}
