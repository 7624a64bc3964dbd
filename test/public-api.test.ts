import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PUBLIC_SOURCES } from '../scripts/entries.js';

const ROOT = new URL('../', import.meta.url);

/** The names that an entry point exports, types marked as such, in the order of the alphabet. */
function exportsOf(path: string): string {
  const text = readFileSync(new URL(path, ROOT), 'utf8');
  const lists = [...text.matchAll(/^export (type )?\{([^}]*)\}/gm)].flatMap(([, type = '', names = '']) =>
    names.split(',').map((name) => `${type}${name.trim()}`),
  );
  const declared = [...text.matchAll(/^export (?:async )?(function|class|const|interface|type) (\w+)/gm)].map(
    ([, kind = '', name = '']) => (kind === 'interface' || kind === 'type' ? `type ${name}` : name),
  );
  const named = (entry: string) => entry.replace(/^type /, '').replace(/^.* as /, '');
  // A function is declared once for each way to call it.
  return [...new Set([...lists, ...declared])]
    .filter((entry) => entry !== '' && entry !== 'type ')
    .sort((a, b) => (named(a) < named(b) ? -1 : 1))
    .join('\n');
}

// A change here is a change for every caller: `npx vitest run test/public-api.test.ts -u` takes it over, and the commit says why.
describe('what the entry points export', () => {
  it.each(Object.entries(PUBLIC_SOURCES))('liubao-rules%s', async (name, path) => {
    await expect(`${exportsOf(path)}\n`).toMatchFileSnapshot(`public-api/${name.slice(1) || 'main'}.txt`);
  });
});
