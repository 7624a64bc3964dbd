import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonPlaces } from '../files/json-places.js';
import { InvalidJsonError, parseJson } from '../files/json-text.js';
import { decodeUtf8, InvalidUtf8Error, withoutMark } from '../files/utf8.js';
import { type Fault, InvalidRulebookError, pathOf } from '../rulebook/load/invalid-rulebook.js';
import { FOLDERS, fileFaults, type RulebookFiles } from '../rulebook/written/rulebook-files.js';
import type { Locate } from '../rulebook/written/written-places.js';
import { unreadable } from './unreadable-file-error.js';

/** The files of a rulebook's folder. */
export interface RulebookFolder {
  /** What they hold, whether it is a rulebook's or not. */
  readonly files: RulebookFiles;
  /** Where in their texts it stands. */
  readonly locate: Locate;
}

/**
 * Reads the files of a rulebook's folder, whatever they hold.
 *
 * @throws {InvalidRulebookError} naming each file that is not JSON, with the line and the column, and then those that are missing
 *   or unknown as well
 * @throws {UnreadableFileError} if the folder or a file in it cannot be read
 */
export function readRulebookFiles(folder: string): RulebookFolder {
  const faults: Fault[] = [];
  const files: Record<string, unknown> = {};
  const texts = new Map<string, string>();
  const names = jsonFilesOf(folder);
  for (const file of names) {
    try {
      const text = withoutMark(decodeUtf8(readFileSync(join(folder, file))));
      files[file] = parseJson(text);
      texts.set(file, text);
    } catch (error) {
      if (!(error instanceof InvalidUtf8Error || error instanceof InvalidJsonError)) throw unreadable(join(folder, file), error);
      faults.push({ file, pointer: '', ...placeOf(error), message: error.message, zh: error.messageIn('zh') });
    }
  }
  if (faults.length > 0) throw new InvalidRulebookError([...faults, ...fileFaults(names)]);
  return { files, locate: locateIn(texts) };
}

/** Finds places in texts. A text is parsed for its places only when the first is asked for. */
function locateIn(texts: ReadonlyMap<string, string>): Locate {
  const parsed = new Map<string, ReturnType<typeof jsonPlaces>>();
  return (file, pointer) => {
    const text = texts.get(file);
    if (text === undefined) return undefined;
    const placeAt = parsed.get(file) ?? jsonPlaces(text);
    parsed.set(file, placeAt);
    return placeAt(pathOf(pointer));
  };
}

/** The JSON files of a rulebook's folder and of the folders in it, as paths with `/`. */
function jsonFilesOf(folder: string): string[] {
  const inside = (path: string) =>
    namesIn(path === '' ? folder : join(folder, path))
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => (path === '' ? name : `${path}/${name}`));
  return ['', ...FOLDERS.filter((name) => existsSync(join(folder, name)))].flatMap(inside);
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    throw unreadable(folder, error);
  }
}

function placeOf(error: InvalidUtf8Error | InvalidJsonError) {
  return error instanceof InvalidUtf8Error ? undefined : error.at;
}
