import type { Fault } from '../load/invalid-rulebook.js';

/** The folder with a file for each rule set. */
export const RULE_SETS = 'rule-sets';

/** The folder with a file for each table of limits. */
export const TABLES = 'tables';

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
  'facts.json': 'optional',
  'derived-facts.json': 'optional',
  [CONDITIONS]: 'optional',
  [EXPECTATIONS]: 'optional',
  'words.json': 'optional',
};

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
