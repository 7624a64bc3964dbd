import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, liubao } from '../terminal.js';

const INVENTED = 'fixtures/rulebooks/invented-2021';
const bookIn = (out: string) => ['book', '--rulebook', INVENTED, '--out', out, '--lang', 'en', join(INVENTED, 'fixtures')];

describe('liubao book', () => {
  it('writes the pages of any rulebook in folders, and names each', async () => {
    const out = join(await folder(), 'new', 'book');
    const { code, out: said, err } = await liubao(bookIn(out));
    expect([code, err]).toEqual([0, '']);
    const files = await readdir(out, { recursive: true, withFileTypes: true });
    const written = files.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    expect(said.trimEnd().split('\n').sort()).toEqual(written.sort());
    expect(await readFile(join(out, 'rule-sets', 'autumn-track.md'), 'utf8')).toContain('# Deferral track');
    expect(await readFile(join(out, 'provisions.md'), 'utf8')).toContain('(rule-sets/autumn-track.md)');
    expect(await readFile(join(out, 'cases', 'loans.md'), 'utf8')).toContain('](../provisions/');
  });

  it('deletes nothing, and says which pages are not part of the book', async () => {
    const out = await folder();
    await mkdir(join(out, 'rule-sets'));
    const others = [join(out, 'notes.md'), join(out, 'rule-sets', 'repealed.md'), join(out, 'rule-sets', 'data.json')];
    for (const path of others) await writeFile(path, 'own');
    const { code, err } = await liubao(bookIn(out));
    expect(code).toBe(0);
    expect(err).toBe(`liubao: not part of this book, and left as they are: ${others.slice(0, 2).join(', ')}\n`);
    for (const path of others) expect(await readFile(path, 'utf8')).toBe('own');
    expect((await liubao(bookIn(out))).err).toBe(err);
  });

  it('ends with 3 where a folder is a file', async () => {
    const out = await folder();
    await writeFile(join(out, 'cases'), '');
    const { code, err } = await liubao(bookIn(out));
    expect(code).toBe(3);
    expect(err).toContain(join(out, 'cases'));
  });
});
