import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The pages that show a notice whole: its rulebook's folder, and whether they show its cases too. */
const PAGES = [
  { page: 'docs/whole-notice.md', notice: 'fixtures/rulebooks/invented-2021', cases: false },
  { page: 'docs/whole-notice.zh.md', notice: 'fixtures/rulebooks/invented-2021', cases: false },
  { page: 'docs/smallest-notice.md', notice: 'fixtures/rulebooks/flood-2022', cases: true },
  { page: 'docs/smallest-notice.zh.md', notice: 'fixtures/rulebooks/flood-2022', cases: true },
];

/** The JSON files of a folder, by their paths in it. */
function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.json'));
}

/** The files that a page quotes, each with its text. */
function quotedIn(page: string): [file: string, text: string][] {
  const found = [...readFileSync(page, 'utf8').matchAll(/^`([^`]+\.json)`[:\uFF1A].*\n\n```json\n([^`]*)```$/gm)];
  return found.map(([, file = '', text = '']) => [file, text]);
}

describe.each(PAGES)('$page', ({ page, notice, cases }) => {
  const files = filesOf(notice).filter((name) => cases || !name.startsWith('fixtures/'));

  it('shows every file of the notice once', () => {
    expect(
      quotedIn(page)
        .map(([file]) => file)
        .sort(),
    ).toEqual([...files].sort());
    expect(readFileSync(page, 'utf8').match(/```json/g)).toHaveLength(files.length);
  });

  it.each(quotedIn(page))('shows %s as it stands', (file, text) => {
    expect(text).toBe(readFileSync(`${notice}/${file}`, 'utf8'));
  });
});

it.each([
  ['README.md', 'docs/whole-notice.md'],
  ['README.zh.md', 'docs/whole-notice.zh.md'],
  ['README.md', 'docs/smallest-notice.md'],
  ['README.zh.md', 'docs/smallest-notice.zh.md'],
])('%s links %s', (readme, page) => {
  expect(readFileSync(readme, 'utf8')).toContain(`(${page})`);
});

it('the notice that the README calls the smallest is so of all', () => {
  const linesOf = (folder: string) =>
    filesOf(folder)
      .map((file) => readFileSync(`${folder}/${file}`, 'utf8').split('\n').length)
      .reduce((sum, lines) => sum + lines, 0);
  const root = 'fixtures/rulebooks';
  const notices = filesOf(root)
    .filter((file) => file.endsWith('/fixtures/loans.json'))
    .map((file) => `${root}/${file.replace('/fixtures/loans.json', '')}`)
    // What adds to a rulebook or amends one is not whole by itself.
    .filter((notice) => !/"(extends|amends)"/.test(readFileSync(`${notice}/rulebook.json`, 'utf8')));
  const [smallest] = notices.sort((one, other) => linesOf(one) - linesOf(other));
  expect(smallest).toBe('fixtures/rulebooks/flood-2022');
});

describe.each(['README.md', 'README.zh.md'])('%s', (readme) => {
  const smallest = 'fixtures/rulebooks/flood-2022-extended';
  const page = readFileSync(readme, 'utf8');

  it('shows the smallest notice of all whole', () => {
    const files = filesOf(smallest).filter((name) => !name.startsWith('fixtures/'));
    const quoted = [...page.matchAll(/^`([^`]+\.json)`[:\uFF1A].*\n```json\n([^`]*)```$/gm)].map(([, file = '', text]) => [
      file,
      text,
    ]);
    expect(quoted.sort()).toEqual(files.sort().map((file) => [file, readFileSync(`${smallest}/${file}`, 'utf8')]));
  });

  it('names its folder', () => {
    expect(page).toContain(smallest);
  });
});
