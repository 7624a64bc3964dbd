import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bookFixtures } from '../../../src/cli/commands/book-command.js';
import { widthOf } from '../../../src/document/text-width.js';
import { type Book, type BookFixture, bookOf } from '../../../src/handbook/index.js';
import { MOST_COLUMNS, MOST_WIDTH } from '../../../src/handbook/tables/table-form.js';
import { clauseStarts, type Provision } from '../../../src/law/provision.js';
import { LANGUAGES, type Language } from '../../../src/law/wording.js';
import { readRulebook } from '../../../src/node/index.js';
import { lawOfDay } from '../../../src/rulebook/in-force/law-of-day.js';
import type { Rulebook } from '../../../src/rulebook/rulebook.js';
import { ningxia2020 } from '../../../src/rulebook/shipped/ningxia-2020.js';
import { sampleOf } from '../../depth.js';
import { WHOLE_RULEBOOKS } from '../rulebooks.js';

const MOST_BYTES = 100_000;

describe.each(LANGUAGES)('the book in docs/book/%s', (lang) => {
  const folder = join('docs', 'book', lang);

  it('is current; otherwise delete what is not part of it and run: npm run build && npm run book', async () => {
    const book = bookOf(ningxia2020(), await bookFixtures(['fixtures']), lang);
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const paths = files.map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
    expect(paths.sort()).toEqual(Object.keys(book).sort());
    for (const [path, text] of Object.entries(book)) {
      // Compared as a whole, for a difference of thousands of lines would bury what to do about it.
      expect(readFileSync(join(folder, path), 'utf8') === text, `${join(folder, path)} is as the rulebook has it`).toBe(true);
    }
  });
});

/** The books of every rulebook, with the fixtures beside it. */
const BOOKS = await Promise.all(
  sampleOf(WHOLE_RULEBOOKS, 3).map(async ([folder, rulebook]) => {
    const beside = folder.startsWith('rules') ? 'fixtures' : join(folder, 'fixtures');
    const fixtures = existsSync(beside) ? await bookFixtures([beside]) : [];
    const books = Object.fromEntries(LANGUAGES.map((lang) => [lang, bookOf(rulebook, fixtures, lang)]));
    return { folder, rulebook, books: books as Record<Language, Book> };
  }),
);

const CASES = BOOKS.flatMap(({ folder, rulebook, books }) =>
  LANGUAGES.map((lang) => ({ folder, rulebook, lang, book: books[lang] })),
);

describe.each(CASES)('a book of $folder ($lang)', ({ rulebook, lang, book }) => {
  const pages = new Map(Object.entries(book));

  it('has tables that fit a page', () => {
    const rows = [...pages].flatMap(([path, text]) => tableRows(text).map((cells) => ({ path, cells })));
    expect(rows.length).toBeGreaterThan(0);
    const widthOfRow = (cells: readonly string[]) => cells.reduce((sum, cell) => sum + widthOf(cell) + 3, 1);
    const tooLarge = rows.filter(({ cells }) => cells.length > MOST_COLUMNS || widthOfRow(cells) > MOST_WIDTH);
    expect(tooLarge.map(({ path, cells }) => `${path}: ${cells.join(' | ')}`)).toEqual([]);
  });

  it('has no page that is too long', () => {
    for (const [path, text] of pages) expect(Buffer.byteLength(text), path).toBeLessThan(MOST_BYTES);
  });

  it('has no link to nowhere, and no place twice on a page', () => {
    for (const [path, text] of pages) {
      for (const { page, id } of linksOf(path, text)) {
        expect(pages.has(page), `${path} → ${page}`).toBe(true);
        if (id !== undefined) expect(anchorsOf(pages.get(page) ?? ''), `${path} → ${page}#${id}`).toContain(id);
      }
      const anchors = anchorsOf(text);
      expect([path, anchors.length]).toEqual([path, new Set(anchors).size]);
    }
  });

  it('leads from its contents to every page', () => {
    const reached = new Set(['README.md']);
    for (const path of reached) for (const { page } of linksOf(path, pages.get(path) ?? '')) reached.add(page);
    expect([...pages.keys()].filter((path) => !reached.has(path))).toEqual([]);
  });

  it('has every sentence of the law once, in the order of the law, with the rules that cite it', () => {
    const anchors = [...pages].filter(([path]) => path.startsWith('provisions/')).flatMap(([, text]) => anchorsOf(text));
    const inOrder = rulebook.sources.flatMap(({ id }) => rulebook.provisions.filter(({ source }) => source === id));
    expect(anchors).toEqual(inOrder.map(({ id }) => id.replaceAll('/', '.')));
    for (const { source, span } of rulebook.provisions) {
      const after = rulebook.provisions.filter((it) => it.source === source && it.span !== undefined && span !== undefined);
      expect(after.map((it) => it.span?.start ?? 0)).toEqual(after.map((it) => it.span?.start ?? 0).sort((a, b) => a - b));
    }
    for (const provision of rulebook.provisions) {
      const section = sectionOf(pages, provision.id);
      for (const { id, rules, otherwise } of rulebook.ruleSets) {
        const citing = rules.filter(({ event }) => event.params.provisions.includes(provision.id)).map(({ name }) => name);
        if (otherwise?.params.provisions.includes(provision.id)) citing.push(`${id}/otherwise`);
        for (const name of citing) expect(section).toContain(`rule-sets/${id}.md#${anchorText(name)})`);
      }
      expect(section).toContain(provision.id);
      expect(clauseStarts(provision).length === 0 || section.includes(lang === 'zh' ? '分句' : 'Its clauses')).toBe(true);
    }
  });

  it('has a page for every rule set, with every rule of it', () => {
    for (const { id, rules, otherwise } of rulebook.ruleSets) {
      const names = [...rules.map(({ name }) => name), ...(otherwise === undefined ? [] : [`${id}/otherwise`])];
      expect(anchorsOf(pages.get(`rule-sets/${id}.md`) ?? '')).toEqual(names.map(anchorText));
    }
  });
});

describe.each(BOOKS)('the books of $folder', ({ books: { zh, en } }) => {
  it('correspond in both languages: the same pages, places, links and tables', () => {
    expect(Object.keys(zh)).toEqual(Object.keys(en));
    for (const [path, text] of Object.entries(zh)) {
      const other = en[path] ?? '';
      expect(anchorsOf(text), path).toEqual(anchorsOf(other));
      expect(linksOf(path, text), path).toEqual(linksOf(path, other));
      const shape = (of: string) => tableRows(of).map((cells) => cells.length);
      expect(shape(text), path).toEqual(shape(other));
    }
  });
});

describe('the pages of fixtures', () => {
  const rulebook = WHOLE_RULEBOOKS.find(([folder]) => folder.endsWith('invented-2021'))?.[1] as Rulebook;
  const [{ id: own }] = rulebook.provisions as [Provision];
  const fixture = (path: string, provisions = [own]): BookFixture => ({
    path,
    title: { zh: path, en: path },
    provisions,
    cases: [{ name: 'a case', why: { zh: '理由', en: 'why' } }],
  });
  const pathsOf = (...fixtures: BookFixture[]) =>
    Object.keys(bookOf(rulebook, fixtures, 'en')).filter((path) => path.startsWith('cases/'));

  it.each([
    [['a/loans.json'], ['loans']],
    [
      ['a/loans.json', 'a/b/audit.json'],
      ['loans', 'b-audit'],
    ],
    [
      ['/tmp/x/a.json', '/tmp/x/A.JSON'],
      ['a', 'A-2'],
    ],
    [
      ['x/a-b.json', 'x/a/b.json'],
      ['a-b', 'a-b-2'],
    ],
    [['../../etc/passwd'], ['passwd']],
    [
      ['..', '.', ''],
      ['page', 'page-2', 'page-3'],
    ],
    [['x/<b>|"#.json'], ['b']],
    [['x/贷款.json'], ['贷款']],
    [
      ['same.json', 'same.json'],
      ['same', 'same-2'],
    ],
    [[], []],
  ])('of %j are %j', (paths, names) => {
    expect(pathsOf(...paths.map((path) => fixture(path)))).toEqual(names.map((name) => `cases/${name}.md`));
  });

  it('name a provision of another rulebook without a link', () => {
    const book = bookOf(rulebook, [fixture('loans.json', [own, 'other/a1'])], 'en');
    expect(book['cases/loans.md']).toMatch(/\]\(\.\.\/provisions\/[^)]*\); other, article 1\n/);
  });
});

/** The cells of the tables of a page, without the rule below the heads. */
function tableRows(text: string): string[][] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\|(?: -+:? \|)+$/.test(line))
    .map((line) =>
      line
        .slice(2, -2)
        .split(/ \| /)
        .map((cell) => cell.replace(/\\([^\w\s])/g, '$1')),
    );
}

function anchorsOf(text: string): string[] {
  return [...text.matchAll(/<a id="([^"]*)"><\/a>/g)].map(([, id = '']) => id);
}

/** The links of a page, each by the path of the page that it leads to. */
function linksOf(path: string, text: string): { page: string; id?: string }[] {
  return [...text.matchAll(/(?<!\\)\]\(([^)#]*)(?:#([^)]*))?\)/g)].map(([, target = '', id]) => {
    const page = target === '' ? path : new URL(target, `book:/${path}`).pathname.slice(1);
    return { page, ...(id === undefined ? {} : { id }) };
  });
}

/** What a book says of a provision, from its anchor to the next. */
function sectionOf(pages: ReadonlyMap<string, string>, id: string): string {
  const [, from = ''] = [...pages]
    .filter(([path]) => path.startsWith('provisions/'))
    .map(([, text]) => text.split(`<a id="${id.replaceAll('/', '.')}"></a>`))
    .find(({ length }) => length === 2) as [string, string];
  return from.split('<a id="')[0] ?? '';
}

function anchorText(name: string): string {
  return name.replaceAll('/', '.');
}

describe('a book of a rulebook that is dated', () => {
  const whole = bookOf(readRulebook('fixtures/rulebooks/relief-series/3-april-2021'), [], 'en');

  it('says that it shows the law of all days', () => {
    expect(whole['README.md']).toContain('The law of all days from 2021-04-01 until 2021-12-31; what is in force on some of');
  });

  it.each([
    ['parameters.md', '- ¥20 million, in force from 2021-10-01'],
    ['parameters.md', '- ¥10 million, in force from 2021-04-01 until 2021-09-30'],
    ['interpretations.md', '(enterprises; tenable; in force from 2021-04-01 until 2021-06-30)'],
    [
      'provisions.md',
      'series-waiver-principal.md), [whether penalty interest was charged for the deferral](rule-sets/series-audit-penalty-principal.md); in force from 2021-04-01 until 2021-06-30',
    ],
    ['provisions/relief-3-amended.md', '- In force from 2021-10-01'],
    ['provisions/relief-3-amended.md', 'to 30 June 2022 at the latest; latest date: 30 June 2022 (in force from 2021-10-01)'],
    ['rule-sets.md', '(provisions/relief-3-amended.md#relief-3-amended.p1.1) (in force from 2021-07-01)'],
    ['rule-sets/series-waiver-both.md', '\nIn force from 2021-07-01\n'],
    ['rule-sets/series-loan.md', '## In force from 2021-04-01 until 2021-06-30\n'],
    ['rule-sets/series-loan.md', '| 2 | individual business | – | ≤ ¥20 million | operating | yes |'],
    ['conditions.md', '### In force from 2021-10-01\n\nthe due date: 2021-04-01 … 2022-03-31'],
  ])('has on %s: %s', (page, text) => {
    expect(whole[page]).toContain(text);
  });

  it('of the law of a day is that of the rulebook written without any other day', () => {
    const book = bookOf(
      lawOfDay(readRulebook('fixtures/rulebooks/relief-series/3-april-2021'), { lawAsOf: '2021-10-01' }),
      [],
      'en',
    );
    expect(book['README.md']).toContain('Law in force on 1 October 2021');
    expect(Object.keys(book)).not.toContain('rule-sets/series-waiver-principal.md');
    expect(book['conditions.md']).toContain('the due date: 2021-04-01 … 2022-03-31');
    expect(book['conditions.md']).not.toContain('In force');
  });
});
