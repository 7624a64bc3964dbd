import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { decodeUtf8, InvalidJsonError, InvalidUtf8Error, parseJson, withoutMark } from '../../files/json-text.js';
import { type Fixture, InvalidFixtureError, parseFixture } from '../../fixture/fixture.js';
import { FileError } from '../failures.js';

/** The files by which a folder is a rulebook, or a layout of a bank's files: it holds no fixtures. */
const KEPT_APART = ['rulebook.json', 'mapping.json'];

/** A fixture file as it was read, or why it is none. */
export type ReadFixture = { readonly path: string } & (
  | { readonly fixture: Fixture }
  | { readonly error: InvalidFixtureError | InvalidJsonError | InvalidUtf8Error }
);

/**
 * The fixture files among paths: a file is one, and a folder holds one in every `.json` file in it or below, apart from
 * rulebooks and mappings below it.
 *
 * @throws {FileError}
 */
export async function fixturePaths(paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all(paths.map((path) => accessing(path, () => pathsUnder(path))));
  return [...new Set(found.flat())];
}

async function pathsUnder(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const names = await readdir(path, { recursive: true });
  // A folder below that holds a rulebook holds no fixtures of this one.
  const apart = names
    .filter((name) => KEPT_APART.includes(basename(name)) && dirname(name) !== '.')
    .map((name) => dirname(name) + sep);
  // Sorted, for the order of a folder differs from one system to the next.
  return names
    .filter((name) => name.endsWith('.json') && !apart.some((folder) => name.startsWith(folder)))
    .sort()
    .map((name) => join(path, name));
}

/** @throws {FileError} */
export async function readFixture(path: string): Promise<ReadFixture> {
  const bytes = await accessing(path, () => readFile(path));
  try {
    return { path, fixture: parseFixture(parseJson(withoutMark(decodeUtf8(bytes)))) };
  } catch (error) {
    if (error instanceof InvalidFixtureError || error instanceof InvalidJsonError || error instanceof InvalidUtf8Error) {
      return { path, error };
    }
    throw error;
  }
}

async function accessing<T>(path: string, access: () => Promise<T>): Promise<T> {
  try {
    return await access();
  } catch (error) {
    throw new FileError(path, 'read', error);
  }
}
