import type { Fault } from '../load/invalid-rulebook.js';

/** The key by which a file names its JSON Schema, so that an editor completes and checks it. It says nothing of the law. */
const SCHEMA = '$schema';

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

/** The files of a rulebook's folder beside those of rule sets. A small notice may leave out the optional ones. */
const FILES: Readonly<Record<string, 'required' | 'optional'>> = {
  'rulebook.json': 'required',
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
  const fault = (file: string, message: string): Fault => ({ file, pointer: '', message });
  const strange = names.filter((name) => !Object.hasOwn(FILES, name) && !FOLDERS.some((folder) => name.startsWith(`${folder}/`)));
  const missing = Object.keys(FILES).filter((name) => FILES[name] === 'required' && !names.includes(name));
  return [
    ...strange.map((name) => fault(name, 'not a file of a rulebook')),
    ...missing.map((name) => fault(name, 'missing')),
    ...(names.some((name) => name.startsWith(`${RULE_SETS}/`)) ? [] : [fault(`${RULE_SETS}/`, 'missing')]),
  ];
}

/** The data of files without the schema that each may name. A schema that is no text is added to `faults`. */
export function withoutSchemas(files: RulebookFiles, faults: Fault[]): RulebookFiles {
  return Object.fromEntries(
    Object.entries(files).map(([file, data]) => {
      if (typeof data !== 'object' || data === null || Array.isArray(data) || !Object.hasOwn(data, SCHEMA)) return [file, data];
      const { [SCHEMA]: schema, ...rest } = data as Readonly<Record<string, unknown>>;
      if (typeof schema !== 'string') faults.push({ file, pointer: `/${SCHEMA}`, message: 'is not of type string' });
      return [file, rest];
    }),
  );
}
