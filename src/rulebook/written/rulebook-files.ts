import type { Wording } from '../../law/wording.js';
import { listOf, property } from '../condition-shape.js';
import { RULEBOOK_FAULTS as FAULTS } from '../load/fault-words.js';
import { type Fault, faultAt } from '../load/invalid-rulebook.js';
import { WRITTEN_FAULTS } from './written-fault-words.js';

/** The key by which a file names its JSON Schema, so that an editor completes and checks it. It says nothing of the law. */
const SCHEMA = '$schema';

/** The file in which a rulebook, or what is added to one, says what it is. */
export const OWN_FILE = 'rulebook.json';

/** The folder with a file for each rule set. */
export const RULE_SETS = 'rule-sets';

/** The folder with a file for each table of limits. */
export const TABLES = 'tables';

/** The file of the facts that a rulebook declares. */
export const FACTS = 'facts.json';

/** The file of named conditions. */
export const CONDITIONS = 'conditions.json';

/** The file of what authors expect of their rule sets. */
export const EXPECTATIONS = 'expectations.json';

/** The folders in a rulebook's folder that hold parts of it. */
export const FOLDERS = [RULE_SETS, TABLES];

/** The schemas of what stands in those folders. */
const KINDS: Readonly<Record<string, string>> = { [RULE_SETS]: 'rule-set', [TABLES]: 'limits-table' };

/** The files of a rulebook's folder beside those of rule sets. A small notice may leave out the optional ones. */
const FILES: Readonly<Record<string, 'required' | 'optional'>> = {
  [OWN_FILE]: 'required',
  'provisions.json': 'required',
  'parameters.json': 'optional',
  'interpretations.json': 'optional',
  [FACTS]: 'optional',
  'derived-facts.json': 'optional',
  [CONDITIONS]: 'optional',
  [EXPECTATIONS]: 'optional',
  'words.json': 'optional',
};

/** What the files beside those of rule sets and tables hold, by the key of the loaded form. */
export const PARTS: Readonly<Record<string, { readonly file: string; readonly key?: string }>> = {
  sources: { file: 'provisions.json', key: 'sources' },
  provisions: { file: 'provisions.json', key: 'provisions' },
  parameters: { file: 'parameters.json', key: 'parameters' },
  interpretations: { file: 'interpretations.json', key: 'interpretations' },
  facts: { file: FACTS },
  derivedFacts: { file: 'derived-facts.json', key: 'derivedFacts' },
  words: { file: 'words.json' },
};

/** The lists that are empty where their file is left out. */
export const LISTS = ['parameters', 'interpretations', 'derivedFacts'];

/** The data of a rulebook's files by their names, such as `parameters.json` or `rule-sets/deferral-cap.json`. */
export type RulebookFiles = Readonly<Record<string, unknown>>;

/** Files that no rulebook has, and files that every rulebook has and this one does not. */
export function fileFaults(names: readonly string[]): Fault[] {
  const missing = Object.keys(FILES).filter((name) => FILES[name] === 'required' && !names.includes(name));
  return [
    ...strangeFiles(names),
    ...missing.map((name) => wholeFileFault(name, FAULTS.missing)),
    ...(names.some((name) => name.startsWith(`${RULE_SETS}/`)) ? [] : [wholeFileFault(`${RULE_SETS}/`, FAULTS.missing)]),
  ];
}

/** Files that no rulebook has: nobody would read them. */
export function strangeFiles(names: readonly string[]): Fault[] {
  const strange = names.filter((name) => !Object.hasOwn(FILES, name) && !FOLDERS.some((folder) => name.startsWith(`${folder}/`)));
  return strange.map((name) => wholeFileFault(name, WRITTEN_FAULTS.strangeFile));
}

function wholeFileFault(file: string, { en, zh }: Wording): Fault {
  return { file, pointer: '', message: en, zh };
}

/** The data of files without the schema that each may name. A schema that is no text is added to `faults`. */
export function withoutSchemas(files: RulebookFiles, faults: Fault[]): RulebookFiles {
  return Object.fromEntries(
    Object.entries(files).map(([file, data]) => {
      if (typeof data !== 'object' || data === null || Array.isArray(data) || !Object.hasOwn(data, SCHEMA)) return [file, data];
      const { [SCHEMA]: schema, ...rest } = data as Readonly<Record<string, unknown>>;
      if (typeof schema !== 'string') faults.push({ file, ...faultAt([SCHEMA], FAULTS.notString) });
      return [file, rest];
    }),
  );
}

/**
 * The files as those of today are: each names its JSON Schema, one of those in the folder at `schemas` (a path from the rulebook's
 * folder), and a bare list, as version 0.1 had, stands under its key. A file that has both already is returned as it is.
 */
export function withSchemas(files: RulebookFiles, schemas: string): RulebookFiles {
  return Object.fromEntries(Object.entries(files).map(([file, data]) => [file, withSchema(file, data, schemas)]));
}

function withSchema(file: string, data: unknown, schemas: string): unknown {
  const kind = kindOf(file);
  const held = Array.isArray(data) ? underItsKey(file, data) : data;
  if (kind === undefined || typeof held !== 'object' || held === null || Array.isArray(held)) return data;
  if (Object.hasOwn(held, SCHEMA)) return held;
  const up = file.includes('/') && !schemas.startsWith('/') ? '../' : '';
  return { [SCHEMA]: `${up}${schemas}/${kind}.json`, ...held };
}

/** The name of the schema of a file; `undefined` where no rulebook has such a file. */
function kindOf(file: string): string | undefined {
  const [folder = ''] = file.split('/');
  if (Object.hasOwn(KINDS, folder)) return KINDS[folder];
  return Object.hasOwn(FILES, file) ? file.replace(/\.json$/, '') : undefined;
}

function underItsKey(file: string, list: readonly unknown[]): unknown {
  const [key, ...others] = keysOfFile(file);
  return key === undefined || others.length > 0 ? list : { [key]: list };
}

/** The keys of a file that holds parts of a rulebook. */
export function keysOfFile(file: string): string[] {
  return Object.values(PARTS).flatMap((part) => (part.file === file && part.key !== undefined ? [part.key] : []));
}

/** A list of a file: under its key, or bare, as in version 0.1. */
export function listIn(data: unknown, key: string): readonly unknown[] {
  return listOf(Array.isArray(data) ? data : property(data, key));
}
