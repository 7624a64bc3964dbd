import type { Language } from '../law/wording.js';
import type { BookFixture } from './book-fixture.js';
import { WORDS } from './handbook-words.js';
import { anchor, link, type Part, page } from './page.js';

/** The page of all cases of the fixtures, each with its name and the reason for its decision. */
export function casesPage(fixtures: readonly BookFixture[], lang: Language): string {
  return page([
    { kind: 'heading', level: 1, text: WORDS.casesTitle[lang] },
    ...fixtures.flatMap(({ path, title, provisions, cases }): Part[] => [
      anchor(path),
      { kind: 'heading', level: 2, text: title[lang] },
      { kind: 'paragraph', text: path },
      provisions.map((id) => link(id, 'provisions.md', id)).join(' · '),
      {
        kind: 'table',
        columns: [{ head: WORDS.case[lang] }, { head: WORDS.why[lang] }],
        rows: cases.map(({ name, why }) => [name, why[lang]]),
      },
    ]),
  ]);
}
