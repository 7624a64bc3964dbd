import { givenPath } from '../files/path-option.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { loadWrittenRulebook } from '../rulebook/written/load-written-rulebook.js';
import { readRulebookFiles } from './read-rulebook-files.js';

/**
 * Reads a rulebook from its folder: `rulebook.json` (id, version, title), `provisions.json` (sources and provisions),
 * `parameters.json`, `interpretations.json`, `derived-facts.json`, `words.json`, a file for each rule set in `rule-sets/`, and
 * `expectations.json`, which only `lint` looks at.
 *
 * @throws {InvalidRulebookError} listing every fault, each with its file, its place in it as a JSON pointer, and its line and column
 * @throws {InvalidOptionError} for an invalid path
 * @throws {Error} the system's error, with its `code`, if the folder cannot be read
 *
 * @example
 * readRulebook('rules/ningxia-2020').id // 'ningxia-2020'
 */
export function readRulebook(folder: string): Rulebook {
  givenPath('folder', folder);
  const { files, locate } = readRulebookFiles(folder);
  return loadWrittenRulebook(files, locate);
}
