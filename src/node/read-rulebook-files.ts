import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InvalidJsonError, parseJson } from '../files/json-text.js';
import { decodeUtf8, InvalidUtf8Error, withoutMark } from '../files/utf8.js';
import { type Fault, InvalidRulebookError } from '../rulebook/load/invalid-rulebook.js';
import { FOLDERS, fileFaults, type RulebookFiles } from '../rulebook/written/rulebook-files.js';

/**
 * Reads the files of a rulebook's folder, whatever they hold.
 *
 * @throws {InvalidRulebookError} naming each file that is not JSON, and then those that are missing or unknown as well
 * @throws {Error} the system's error, with its `code`, if the folder cannot be read
 */
export function readRulebookFiles(folder: string): RulebookFiles {
  const faults: Fault[] = [];
  const files: Record<string, unknown> = {};
  const names = jsonFilesOf(folder);
  for (const file of names) {
    try {
      files[file] = parseJson(withoutMark(decodeUtf8(readFileSync(join(folder, file)))));
    } catch (error) {
      if (!(error instanceof InvalidUtf8Error || error instanceof InvalidJsonError)) throw error;
      faults.push({ file, pointer: '', message: `${error.message}${placeOf(error)}` });
    }
  }
  if (faults.length > 0) throw new InvalidRulebookError([...faults, ...fileFaults(names)]);
  return files;
}

/** The JSON files of a rulebook's folder and of the folders in it, as paths with `/`. */
function jsonFilesOf(folder: string): string[] {
  const inside = (path: string) =>
    readdirSync(join(folder, path))
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => (path === '' ? name : `${path}/${name}`));
  return ['', ...FOLDERS.filter((name) => existsSync(join(folder, name)))].flatMap(inside);
}

function placeOf(error: InvalidUtf8Error | InvalidJsonError): string {
  if (error instanceof InvalidUtf8Error || error.at === undefined) return '';
  return ` (line ${error.at.line}, column ${error.at.column})`;
}
