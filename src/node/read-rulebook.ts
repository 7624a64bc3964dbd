import { existsSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { givenPath } from '../files/path-option.js';
import { InvalidRulebookError } from '../rulebook/load/invalid-rulebook.js';
import { loadExtendedRulebook } from '../rulebook/own/extend-rulebook.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { enterpriseSize2011 } from '../rulebook/shipped/enterprise-size-2011.js';
import { ningxia2020 } from '../rulebook/shipped/ningxia-2020.js';
import { AMENDS } from '../rulebook/written/amended-files.js';
import { loadAmendingRulebook } from '../rulebook/written/load-amending-rulebook.js';
import { loadWrittenRulebook } from '../rulebook/written/load-written-rulebook.js';
import { fileFaults, OWN_FILE } from '../rulebook/written/rulebook-files.js';
import { WRITTEN_FAULTS } from '../rulebook/written/written-fault-words.js';
import { faultIn } from '../rulebook/written/written-places.js';
import { baseFolder, EXTENDS } from './base-folders.js';
import { readRulebookFiles } from './read-rulebook-files.js';

/**
 * Reads a rulebook from its folder: `rulebook.json` (id, version, title), `provisions.json` (sources and provisions),
 * `parameters.json`, `interpretations.json`, `derived-facts.json`, `words.json`, a file for each rule set in `rule-sets/`, and
 * `expectations.json`, which only `lint` looks at. Where `rulebook.json` names another rulebook under `extends`, a shipped one by its id
 * or one in a folder by its path, the files hold what is added to that one, as `extendRulebook` adds it.
 * Where it names one under `amends`, they hold what is changed in that one: everything else is as that one states it.
 *
 * @throws {InvalidRulebookError} listing every fault, each with its file, its place in it as a JSON pointer, and its line and column
 * @throws {InvalidOptionError} for an invalid path
 * @throws {UnreadableFileError} if the folder or a file in it cannot be read; `cause` is the error of the system
 *
 * @example
 * readRulebook('rules/ningxia-2020').id // 'ningxia-2020'
 */
export function readRulebook(folder: string): Rulebook {
  givenPath('folder', folder);
  return readFrom(folder, []);
}

/** Reads a rulebook, which those of the folders before it extend or amend. */
function readFrom(folder: string, before: readonly string[]): Rulebook {
  const { files, locate } = readRulebookFiles(folder);
  const { [EXTENDS]: base, ...own } = Object(files[OWN_FILE]) as Readonly<Record<string, unknown>>;
  const others = [...before, resolve(folder)];
  if (base !== undefined) {
    const strange = fileFaults(Object.keys(files));
    if (strange.length > 0) throw new InvalidRulebookError(strange);
    const added = { ...files, [OWN_FILE]: own };
    return loadExtendedRulebook(baseOf(EXTENDS, base, folder, others), added, locate, (file) => fileOf(base, file));
  }
  const amended = own[AMENDS];
  if (amended === undefined) return loadWrittenRulebook(files, locate);
  return loadAmendingRulebook(baseOf(AMENDS, amended, folder, others), files, locate, (file) => fileOf(amended, file));
}

/** The rulebook that is extended or amended: a shipped one by its id, or one in another folder by its path from this one. */
function baseOf(key: string, named: unknown, folder: string, before: readonly string[]): Rulebook {
  const shipped = [ningxia2020(), enterpriseSize2011()].find(({ id }) => id === named);
  if (shipped !== undefined) return shipped;
  const path = typeof named !== 'string' ? undefined : baseFolder(named, folder);
  const isItself = path !== undefined && before.includes(resolve(path));
  if (path !== undefined && !isItself && existsSync(join(path, OWN_FILE))) return readBase(named, path, before);
  const ofItself = key === AMENDS ? WRITTEN_FAULTS.amendsItself(named) : WRITTEN_FAULTS.extendsItself(named);
  const why = isItself ? ofItself : WRITTEN_FAULTS.extendsNothing(named);
  throw new InvalidRulebookError([faultIn({ file: OWN_FILE, path: [key] }, why)]);
}

/** Reads a rulebook that another extends or amends. Its faults name its files by their paths from the folder of the other. */
function readBase(named: unknown, path: string, before: readonly string[]): Rulebook {
  try {
    return readFrom(path, before);
  } catch (error) {
    if (!(error instanceof InvalidRulebookError)) throw error;
    throw new InvalidRulebookError(
      error.faults.map((fault) => (fault.file === undefined ? fault : { ...fault, file: fileOf(named, fault.file) })),
    );
  }
}

/** What a file of another rulebook is called in the folder that names that rulebook: by its path from there. */
function fileOf(named: unknown, file: string): string {
  return posix.normalize(`${String(named)}/${file}`);
}
