import { InvalidRulebookError, type Rulebook } from '../../../src/index.js';
import { readRulebookFiles } from '../../../src/node/read-rulebook-files.js';
import { loadWrittenRulebook } from '../../../src/rulebook/written/load-written-rulebook.js';
import type { RulebookFiles } from '../../../src/rulebook/written/rulebook-files.js';

export const INVENTED: RulebookFiles = readRulebookFiles('fixtures/rulebooks/invented-2021').files;

/** The invented notice with other data in some of its files. */
export function inventedWith(files: RulebookFiles): Rulebook {
  return loadWrittenRulebook(structuredClone({ ...INVENTED, ...files }));
}

/** What is wrong with it, each fault as one text. */
export function faultsWith(files: RulebookFiles): readonly string[] {
  try {
    inventedWith(files);
  } catch (error) {
    if (!(error instanceof InvalidRulebookError)) throw error;
    return error.faults.map(({ file = '?', pointer, message }) => `${file} ${pointer}: ${message}`);
  }
  return [];
}
