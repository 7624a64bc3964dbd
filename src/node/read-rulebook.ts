import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { InvalidJsonError, parseJson } from '../files/json-text.js';
import { givenPath } from '../files/path-option.js';
import { decodeUtf8, InvalidUtf8Error, withoutMark } from '../files/utf8.js';
import { type Fault, InvalidRulebookError } from '../rulebook/load/invalid-rulebook.js';
import { loadRulebook } from '../rulebook/load/load-rulebook.js';
import type { Rulebook } from '../rulebook/rulebook.js';

const RULE_SETS = 'rule-sets';
/** The files of a rulebook's folder. A small notice may leave out the optional ones. */
const FILES = {
  'rulebook.json': 'required',
  'provisions.json': 'required',
  'parameters.json': 'optional',
  'interpretations.json': 'optional',
  'derived-facts.json': 'optional',
  'words.json': 'optional',
} as const;
type FileName = keyof typeof FILES;

/**
 * Reads a rulebook from its folder: `rulebook.json` (id, version, title), `provisions.json` (sources and provisions),
 * `parameters.json`, `interpretations.json`, `derived-facts.json`, `words.json`, and a file for each rule set in `rule-sets/`.
 *
 * @throws {InvalidRulebookError} listing every fault; those of missing, unknown and malformed files name the file
 * @throws {InvalidOptionError} for an invalid path
 * @throws {Error} the system's error, with its `code`, if the folder cannot be read
 *
 * @example
 * readRulebook('rules/ningxia-2020').id // 'ningxia-2020'
 */
export function readRulebook(folder: string): Rulebook {
  givenPath('folder', folder);
  const faults: Fault[] = [];
  const jsonFiles = (path: string) =>
    readdirSync(path)
      .filter((name) => name.endsWith('.json'))
      .sort();
  const read = (...path: string[]): unknown => {
    try {
      return parseJson(withoutMark(decodeUtf8(readFileSync(join(folder, ...path)))));
    } catch (error) {
      if (!(error instanceof InvalidUtf8Error || error instanceof InvalidJsonError)) throw error;
      faults.push({ pointer: '', message: `${path.join('/')}: ${error.message}${placeOf(error)}` });
      return undefined;
    }
  };
  const present = jsonFiles(folder);
  for (const name of present) if (!(name in FILES)) faults.push({ pointer: '', message: `${name}: not a file of a rulebook` });
  for (const [name, need] of Object.entries(FILES)) {
    if (need === 'required' && !present.includes(name)) faults.push({ pointer: '', message: `${name}: missing` });
  }
  const hasRuleSets = existsSync(join(folder, RULE_SETS));
  if (!hasRuleSets) faults.push({ pointer: '', message: `${RULE_SETS}/: missing` });
  const list = (name: FileName) => (present.includes(name) ? read(name) : []);
  const object = (name: FileName) => (present.includes(name) ? (read(name) as object | undefined) : {});
  const data = {
    ...object('rulebook.json'),
    ...object('provisions.json'),
    parameters: list('parameters.json'),
    interpretations: list('interpretations.json'),
    derivedFacts: list('derived-facts.json'),
    ...(present.includes('words.json') ? { words: read('words.json') } : {}),
    ruleSets: (hasRuleSets ? jsonFiles(join(folder, RULE_SETS)) : []).map((name) => {
      const ruleSet = read(RULE_SETS, name) as { readonly id?: unknown } | null | undefined;
      if (ruleSet !== undefined && ruleSet?.id !== basename(name, '.json'))
        faults.push({ pointer: '', message: `${RULE_SETS}/${name}: holds the rule set ${JSON.stringify(ruleSet?.id)}` });
      return ruleSet;
    }),
  };
  if (faults.length > 0) throw new InvalidRulebookError(faults);
  return loadRulebook(data);
}

function placeOf(error: InvalidUtf8Error | InvalidJsonError): string {
  if (error instanceof InvalidUtf8Error || error.at === undefined) return '';
  return ` (line ${error.at.line}, column ${error.at.column})`;
}
