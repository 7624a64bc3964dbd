import { type Dirent, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { givenPath } from '../files/path-option.js';
import { type Lineage, lineage } from '../rulebook/in-force/lineage.js';
import { OWN_FILE } from '../rulebook/written/rulebook-files.js';
import { readRulebook } from './read-rulebook.js';
import { unreadable } from './unreadable-file-error.js';

/**
 * Reads rulebooks that follow each other, each from its folder. A folder that is no rulebook's stands for the rulebooks in it.
 *
 * @throws {InvalidRulebookError} for the first rulebook with faults, with all of them
 * @throws {InvalidLineageError} for gaps, overlaps, and rulebooks that do not follow each other
 * @throws {InvalidOptionError} for an invalid path
 * @throws {UnreadableFileError} if a folder or a file in it cannot be read; `cause` is the error of the system
 *
 * @example
 * const series = readLineage('fixtures/rulebooks/relief-series')
 * series.on('2021-02-15').id // 'relief-series-2'
 */
export function readLineage(...folders: readonly string[]): Lineage {
  folders.forEach((folder, at) => {
    givenPath(`folders[${at}]`, folder);
  });
  return lineage(folders.flatMap((folder) => rulebookFolders(folder)).map((folder) => readRulebook(folder)));
}

/** The folders of rulebooks in a folder: itself where it is one, else those of its own folders that are. */
export function rulebookFolders(folder: string): string[] {
  const isRulebook = (path: string) => existsSync(join(path, OWN_FILE));
  if (isRulebook(folder)) return [folder];
  return entriesOf(folder)
    .filter((entry) => entry.isDirectory() && isRulebook(join(folder, entry.name)))
    .map(({ name }) => join(folder, name))
    .sort();
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw unreadable(folder, error);
  }
}
