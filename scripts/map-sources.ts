import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** A source map, as far as it is read here. */
interface SourceMap {
  readonly sources: readonly string[];
  sourcesContent?: readonly (string | null)[];
}

/**
 * Writes into the source maps of a folder the text of the sources that the package does not have, those of modules that are bundled.
 * Its own sources stand in the package once, and not in every map.
 */
export function carryBundledSources(folder: string, own: string): void {
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.js.map')) continue;
    const file = join(folder, path);
    const map = JSON.parse(readFileSync(file, 'utf8')) as SourceMap;
    const contents = map.sources.map((source) => {
      const found = resolve(dirname(file), source);
      return relative(own, found).startsWith('..') ? readFileSync(found, 'utf8') : null;
    });
    if (contents.some((text) => text !== null)) writeFileSync(file, JSON.stringify({ ...map, sourcesContent: contents }));
  }
}
