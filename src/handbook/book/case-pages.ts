import { MARKS } from '../../law/punctuation.js';
import { WORDS } from '../handbook-words.js';
import { type BookFrame, bookPage, provisionLinks } from './book-content.js';
import { PAGES } from './book-places.js';
import { link, list, type Part } from './page.js';
import { countText } from './provision-pages.js';

/** The page that lists the fixtures. */
export function casesPage(content: BookFrame): string {
  const { fixtures, places, lang } = content;
  const items = fixtures.map((fixture) => ({
    text: link(fixture.title[lang], places.fixture(fixture), PAGES.cases) + countText(fixture.cases.length, content),
  }));
  return bookPage({ path: PAGES.cases, heading: WORDS.casesTitle[lang] }, [list(items)], content);
}

/** The pages of the fixtures, by path: their cases, each with its name and the reason for its decision. */
export function casePages(content: BookFrame): [path: string, text: string][] {
  const { fixtures, places, lang } = content;
  return fixtures.flatMap((fixture): [string, string][] => {
    const path = places.fixture(fixture)?.page;
    if (path === undefined) return [];
    const { title, provisions, cases } = fixture;
    const parts: Part[] = [
      { kind: 'paragraph', text: fixture.path },
      WORDS.casesFor[lang] + MARKS.colon[lang] + provisionLinks(provisions, content, path),
      { kind: 'terms', entries: cases.map(({ name, why }) => [name, why[lang]]) },
    ];
    return [
      [path, bookPage({ path, heading: title[lang], list: { page: PAGES.cases, title: WORDS.casesTitle } }, parts, content)],
    ];
  });
}
