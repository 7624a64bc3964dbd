import { property } from '../condition-shape.js';
import { citingValues } from '../in-force/cited-values.js';
import { withoutOwnValues } from '../in-force/dated-parameters.js';
import { type Fault, pathOf, pointerOf } from '../load/invalid-rulebook.js';
import { loadRulebook } from '../load/load-rulebook.js';
import type { Rulebook } from '../rulebook.js';
import { AMENDS, amendedFiles } from './amended-files.js';
import { loadWrittenRulebook } from './load-written-rulebook.js';
import { listIn, OWN_FILE, type RulebookFiles, strangeFiles, withoutSchemas } from './rulebook-files.js';
import { WRITTEN_FAULTS } from './written-fault-words.js';
import { faultIn, keepPlaces, type Locate, refusalOf, writtenOf } from './written-places.js';

/**
 * Loads a rulebook whose files state only what it changes in another: the law is that of the two together, and is checked as a whole.
 *
 * @param baseFile what faults call a file of the rulebook that is amended
 * @throws {InvalidRulebookError} listing every fault, each with its file, whose of the two it may be
 */
export function loadAmendingRulebook(
  base: Rulebook,
  own: RulebookFiles,
  locate: Locate | undefined,
  baseFile: (file: string) => string,
): Rulebook {
  const faults: Fault[] = [];
  const { files: amended, locate: locateInBase } = writtenOf(base) ?? {};
  if (amended === undefined) {
    faults.push(faultIn({ file: OWN_FILE, path: [AMENDS] }, WRITTEN_FAULTS.amendsUnwritten(base.id)));
    throw refusalOf(faults, locate);
  }
  faults.push(...strangeFiles(Object.keys(own)));
  const stated = withoutSchemas(own, faults);
  const { files, origin } = amendedFiles(base.id, withoutSchemas(amended, []), stated, faults);
  if (faults.length > 0) throw refusalOf(faults, locate);
  const loaded = loadWrittenRulebook(files, (file, pointer) => {
    const { whose, ...place } = origin(file, pathOf(pointer));
    const at = { file: place.file, pointer: pointerOf(place.path) };
    if (whose === 'own') return { ...at, ...locate?.(at.file, at.pointer) };
    const inBase = { ...at, ...locateInBase?.(at.file, at.pointer) };
    return { ...inBase, file: baseFile(inBase.file) };
  });
  return citingAmended(loaded, listIn(stated['parameters.json'], 'parameters'));
}

/**
 * A rulebook in which the rules that it took over cite where the values stand that it changed: such a rule can cite by itself only the
 * sentence that was amended. Rules of the amendment cite what they say.
 */
function citingAmended(loaded: Rulebook, parameters: readonly unknown[]): Rulebook {
  const ids = new Set(parameters.map((parameter) => property(parameter, 'id')));
  const { digest: _, ...whole } = loaded;
  const cited = citingValues(whole, new Set(loaded.parameters.flatMap(({ id }) => (ids.has(id) ? [id] : []))));
  const rulebook = loadRulebook(withoutOwnValues(cited));
  const written = writtenOf(loaded);
  return written === undefined ? rulebook : keepPlaces(rulebook, written);
}
