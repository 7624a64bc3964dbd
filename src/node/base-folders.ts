import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { decodeUtf8, withoutMark } from '../files/utf8.js';
import { AMENDS } from '../rulebook/written/amended-files.js';
import { OWN_FILE } from '../rulebook/written/rulebook-files.js';

/** The key of the rulebook that the files of a folder add to. */
export const EXTENDS = 'extends';

/** The folder of a rulebook that is named in another's: by its path from there. */
export function baseFolder(named: string, folder: string): string {
  return isAbsolute(named) ? named : join(folder, named);
}

/**
 * The folders of rulebooks that the one in a folder extends or amends, and that these do in turn: what is changed in them changes that
 * one. A rulebook that cannot be read names none, for whoever reads it says what is wrong.
 */
export function baseFolders(folder: string): readonly string[] {
  const found = new Set<string>();
  const follow = (from: string): void => {
    for (const named of namedIn(from)) {
      const base = resolve(baseFolder(named, from));
      if (found.has(base)) continue;
      found.add(base);
      follow(base);
    }
  };
  follow(folder);
  return [...found];
}

function namedIn(folder: string): readonly string[] {
  const file = join(folder, OWN_FILE);
  if (!existsSync(file)) return [];
  try {
    const { [EXTENDS]: extended, [AMENDS]: amended } = Object(JSON.parse(withoutMark(decodeUtf8(readFileSync(file)))));
    return [extended, amended].filter((named) => typeof named === 'string');
  } catch {
    return [];
  }
}
