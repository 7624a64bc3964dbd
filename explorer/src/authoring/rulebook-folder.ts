import { FOLDERS, OWN_FILE } from '../../../src/rulebook/written/rulebook-files.js';
import type { GivenFolder, Texts } from './worker/messages.js';

/** The files of a folder in which a rulebook is written, with its fixtures. */
export interface RulebookFolder {
  readonly name: string;
  /** The texts of its JSON files, by their paths. */
  readonly texts: Texts;
  /** Where the rulebook's own files are: a path that ends with a slash, or nothing. */
  readonly root: string;
  /** The folder on disk, where the browser lets it be written. */
  readonly handle?: FileSystemDirectoryHandle | undefined;
}

/** A folder with the place of its rulebook; `undefined` where it holds none. */
export function rulebookFolder(name: string, texts: Texts, handle?: FileSystemDirectoryHandle): RulebookFolder | undefined {
  const [root] = Object.keys(texts)
    .filter((path) => path === OWN_FILE || path.endsWith(`/${OWN_FILE}`))
    .map((path) => path.slice(0, -OWN_FILE.length))
    .sort((one, other) => one.length - other.length || (one < other ? -1 : 1));
  return root === undefined ? undefined : { name, texts, root, handle };
}

/** What a file of a folder is. */
export type FileKind = 'part' | 'rule-set' | 'table' | 'fixture' | 'other';

export function kindOf({ root, texts }: RulebookFolder, path: string): FileKind {
  const own = path.startsWith(root) ? path.slice(root.length) : undefined;
  if (own !== undefined && !own.includes('/')) return 'part';
  const [folder = '', ...rest] = own?.split('/') ?? [];
  if (rest.length === 1 && FOLDERS.includes(folder)) return folder === FOLDERS[0] ? 'rule-set' : 'table';
  return /"cases"\s*:/.test(texts[path] ?? '') ? 'fixture' : 'other';
}

/** The files as a worker checks them: those of the rulebook by their paths in its folder. */
export function givenFolder(folder: RulebookFolder): GivenFolder {
  const rulebook: Record<string, string> = {};
  const fixtures: Record<string, string> = {};
  for (const [path, text] of Object.entries(folder.texts)) {
    const kind = kindOf(folder, path);
    if (kind === 'fixture') fixtures[path] = text;
    else if (kind !== 'other') rulebook[path.slice(folder.root.length)] = text;
  }
  return { rulebook, fixtures };
}

/** The kind of schema that a file is written by. */
export function schemaName(folder: RulebookFolder, path: string): string | undefined {
  switch (kindOf(folder, path)) {
    case 'part':
      return path.slice(folder.root.length).replace(/\.json$/, '');
    case 'rule-set':
      return 'rule-set';
    case 'table':
      return 'limits-table';
    case 'fixture':
      return fixtureSchema(folder.texts[path] ?? '');
    case 'other':
      return undefined;
  }
}

function fixtureSchema(text: string): string {
  const [, subject] = /"subject"\s*:\s*"([^"]*)"/.exec(text) ?? [];
  if (subject === undefined) return 'fixture';
  return subject === 'audit' ? 'audit-fixture' : 'subject-fixture';
}
