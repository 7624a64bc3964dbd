import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const NOTICE = 'fixtures/rulebooks/invented-2021';

/** The files of the rulebook's folder, without the fixtures, by their paths in it. */
const files = readdirSync(NOTICE, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.json') && !name.startsWith('fixtures/'));

/** The files that a page quotes, each with its text. */
function quotedIn(page: string): [file: string, text: string][] {
  const found = [...readFileSync(page, 'utf8').matchAll(/^`([^`]+\.json)`[:\uFF1A].*\n\n```json\n([^`]*)```$/gm)];
  return found.map(([, file = '', text = '']) => [file, text]);
}

describe.each(['docs/whole-notice.md', 'docs/whole-notice.zh.md'])('%s', (page) => {
  it('shows every file of the notice once', () => {
    expect(
      quotedIn(page)
        .map(([file]) => file)
        .sort(),
    ).toEqual([...files].sort());
    expect(readFileSync(page, 'utf8').match(/```json/g)).toHaveLength(files.length);
  });

  it.each(quotedIn(page))('shows %s as it stands', (file, text) => {
    expect(text).toBe(readFileSync(`${NOTICE}/${file}`, 'utf8'));
  });

  it('is linked from the README of its language', () => {
    const readme = page.endsWith('.zh.md') ? 'README.zh.md' : 'README.md';
    expect(readFileSync(readme, 'utf8')).toContain(`(${page})`);
  });
});
