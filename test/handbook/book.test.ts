import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bookFixtures } from '../../src/cli/commands/book-command.js';
import { bookOf } from '../../src/handbook/index.js';
import { LANGUAGES } from '../../src/law/wording.js';
import { ningxia2020 } from '../../src/rulebook/shipped/ningxia-2020.js';

describe.each(LANGUAGES)('the book in docs/book/%s', (lang) => {
  const folder = join('docs', 'book', lang);

  it('is current; otherwise run: npm run build && npm run book', async () => {
    const book = bookOf(ningxia2020(), await bookFixtures(['fixtures']), lang);
    expect(readdirSync(folder).sort()).toEqual(Object.keys(book).sort());
    for (const [name, text] of Object.entries(book)) {
      // Compared as a whole, for a difference of thousands of lines would bury what to do about it.
      expect(readFileSync(join(folder, name), 'utf8') === text, `${join(folder, name)} is as the rulebook has it`).toBe(true);
    }
  });

  it('has no broken link', () => {
    const pages = new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
    for (const text of pages.values()) {
      for (const [, file = '', id] of text.matchAll(/\]\(([\w.-]+\.md)(?:#([\w.-]+))?\)/g)) {
        expect(pages.has(file), file).toBe(true);
        if (id !== undefined) expect(pages.get(file)?.includes(`<a id="${id}"></a>`), `${file}#${id}`).toBe(true);
      }
    }
  });
});
