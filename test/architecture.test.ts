import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
const MOST_FILES = 20;

/** Folders of test/ that test no single room of the code. */
const TESTS_OF_THE_WHOLE = [
  'approved',
  'arbitraries',
  'docs',
  'explorer',
  'fuzz',
  'grid',
  'hosts',
  'mutation',
  'notice',
  'package',
  'public-api',
  'reference',
  'spark',
  'types',
];

/** The folders under a folder, each as a path from there. */
const foldersUnder = (root: string) =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));

/** Those of which there are more than a number, by a key. */
function more(than: number, keyOf: (path: string) => string): string[] {
  const counts = new Map<string, number>();
  for (const path of files) counts.set(keyOf(path), (counts.get(keyOf(path)) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > than).map(([key, count]) => `${key}: ${count}`);
}

describe('the rooms of the code', () => {
  it('have no folder with more files than a newcomer takes in at a glance', () => {
    expect(more(MOST_FILES, dirname)).toEqual([]);
  });

  it('give a name to one file only, so that a name found is the file meant', () => {
    expect(more(1, (path) => (basename(path) === 'index.ts' ? path : basename(path)))).toEqual([]);
  });

  it.each(['docs/architecture.md', 'docs/architecture.zh.md'])('are drawn as they stand: %s', (page) => {
    const text = readFileSync(page, 'utf8');
    const rooms = new Set(files.filter((path) => path.includes('/')).map((path) => path.slice(0, path.indexOf('/'))));
    for (const room of rooms) expect(text).toMatch(new RegExp(`^ {4}${room} `, 'm'));
    const named = [...text.matchAll(/`([a-z/-]+\/[a-z-]+\.ts)`/g)].map(([, path]) => path);
    expect(named.length).toBeGreaterThan(5);
    for (const path of named) expect(files).toContain(path);
  });

  it('are mirrored by the folders of tests', () => {
    const rooms = new Set(foldersUnder('src'));
    const tested = foldersUnder('test').filter((folder) => !TESTS_OF_THE_WHOLE.includes(folder.split('/')[0] ?? ''));
    expect(tested.length).toBeGreaterThan(20);
    expect(tested.filter((folder) => !rooms.has(folder))).toEqual([]);
  });
});
