import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { InvalidJsonError } from '../../files/json-text.js';
import { InvalidUtf8Error } from '../../files/utf8.js';
import { type Fixture, InvalidFixtureError, parseFixture } from '../../fixture/fixture.js';
import { FileError, UsageError, wordingOf } from '../failures.js';
import { USAGE_FAULTS } from '../words/usage-words.js';
import { readJson } from './read-json.js';

/** A folder with one of these files is a rulebook, or the layout of a bank's files, and holds no fixtures. */
const OTHER_FOLDERS = ['rulebook.json', 'mapping.json'];

/** A file that is no fixture, and why. */
export interface RefusedFixture {
  readonly path: string;
  readonly error: InvalidFixtureError | InvalidJsonError | InvalidUtf8Error;
}

/** A fixture file that was read, or the reason why it is not a fixture. */
export type ReadFixture = { readonly path: string; readonly fixture: Fixture } | RefusedFixture;

/**
 * The fixture files among paths. A folder stands for every `.json` file in it and below, except in folders below it that
 * hold a rulebook or a mapping.
 *
 * @throws {FileError}
 */
export async function fixturePaths(paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all(paths.map(pathsUnder));
  return [...new Set(found.flat())];
}

async function pathsUnder(path: string): Promise<string[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const names = await readdir(path, { recursive: true });
    const excluded = names
      .filter((name) => OTHER_FOLDERS.includes(basename(name)) && dirname(name) !== '.')
      .map((name) => dirname(name) + sep);
    // Sorted, because the order of a folder differs from one system to the next.
    return names
      .filter((name) => name.endsWith('.json') && !excluded.some((folder) => name.startsWith(folder)))
      .sort()
      .map((name) => join(path, name));
  } catch (error) {
    throw new FileError(path, 'read', error);
  }
}

/** @throws {FileError} */
export async function readFixture(path: string): Promise<ReadFixture> {
  try {
    return { path, fixture: parseFixture(await readJson(path)) };
  } catch (error) {
    if (error instanceof InvalidFixtureError || error instanceof InvalidJsonError || error instanceof InvalidUtf8Error) {
      return { path, error };
    }
    throw error;
  }
}

/**
 * The fixtures among paths.
 *
 * @throws {FileError}
 * @throws {UsageError} if a file is no fixture
 */
export async function readFixtures(paths: readonly string[]): Promise<{ readonly path: string; readonly fixture: Fixture }[]> {
  const read = await Promise.all((await fixturePaths(paths)).map(readFixture));
  return read.map((file) => {
    if ('error' in file) throw new UsageError(USAGE_FAULTS.of(file.path, wordingOf(file.error)));
    return file;
  });
}
