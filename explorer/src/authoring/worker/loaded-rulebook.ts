import { jsonPlaces } from '../../../../src/files/json-places.js';
import { InvalidJsonError, parseJson } from '../../../../src/files/json-text.js';
import { withoutMark } from '../../../../src/files/utf8.js';
import { type Fault, InvalidRulebookError, pathOf } from '../../../../src/rulebook/load/invalid-rulebook.js';
import { loadExtendedRulebook } from '../../../../src/rulebook/own/extend-rulebook.js';
import type { Rulebook } from '../../../../src/rulebook/rulebook.js';
import { enterpriseSize2011 } from '../../../../src/rulebook/shipped/enterprise-size-2011.js';
import { ningxia2020 } from '../../../../src/rulebook/shipped/ningxia-2020.js';
import { loadWrittenRulebook } from '../../../../src/rulebook/written/load-written-rulebook.js';
import { fileFaults, OWN_FILE } from '../../../../src/rulebook/written/rulebook-files.js';
import { WRITTEN_FAULTS } from '../../../../src/rulebook/written/written-fault-words.js';
import { faultIn, type Locate } from '../../../../src/rulebook/written/written-places.js';
import type { Texts } from './messages.js';

/** The key of the rulebook that the files of a folder add to. */
const EXTENDS = 'extends';

/**
 * Loads a rulebook from the texts of its files, as `readRulebook` does from a folder. It may add to a shipped one alone: a page sees
 * no other folder.
 *
 * @throws {InvalidRulebookError}
 */
export function loadedRulebook(texts: Texts): Rulebook {
  const files = parsedFiles(texts);
  const locate = locateIn(texts);
  const { [EXTENDS]: base, ...own } = Object(files[OWN_FILE]) as Readonly<Record<string, unknown>>;
  if (base === undefined) return loadWrittenRulebook(files, locate);
  const strange = fileFaults(Object.keys(files));
  if (strange.length > 0) throw new InvalidRulebookError(strange);
  const shipped = [ningxia2020(), enterpriseSize2011()].find(({ id }) => id === base);
  if (shipped !== undefined) return loadExtendedRulebook(shipped, { ...files, [OWN_FILE]: own }, locate);
  throw new InvalidRulebookError([faultIn({ file: OWN_FILE, path: [EXTENDS] }, WRITTEN_FAULTS.extendsNothing(base))]);
}

function parsedFiles(texts: Texts): Record<string, unknown> {
  const faults: Fault[] = [];
  const files: Record<string, unknown> = {};
  for (const [file, text] of Object.entries(texts)) {
    try {
      files[file] = parseJson(withoutMark(text));
    } catch (error) {
      if (!(error instanceof InvalidJsonError)) throw error;
      faults.push({ file, pointer: '', ...error.at, message: error.message, zh: error.messageIn('zh') });
    }
  }
  if (faults.length > 0) throw new InvalidRulebookError(faults);
  return files;
}

/** Finds places in texts. A text is parsed for its places only when the first is asked for. */
function locateIn(texts: Texts): Locate {
  const parsed = new Map<string, ReturnType<typeof jsonPlaces>>();
  return (file, pointer) => {
    const text = texts[file];
    if (text === undefined) return undefined;
    const placeAt = parsed.get(file) ?? jsonPlaces(text);
    parsed.set(file, placeAt);
    return placeAt(pathOf(pointer));
  };
}
