import { Option } from 'commander';
import { readRulebook } from '../../node/read-rulebook.js';
import { InvalidRulebookError } from '../../rulebook/load/invalid-rulebook.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { ningxia2020 } from '../../rulebook/shipped/ningxia-2020.js';
import { codeOf, FaultyRulebookError, FileError } from '../failures.js';

/** `--rulebook`, which may be given wherever one is used. */
export function rulebookOption(): Option {
  return new Option('--rulebook <folder>', 'under the rulebook in this folder (default: that of the Ningxia notice of 2020)');
}

/**
 * The rulebook in a folder, or that of the notice where none is named.
 *
 * @throws {FileError} where the folder cannot be read
 * @throws {FaultyRulebookError} where what it holds is no rulebook, naming every fault
 */
export function rulebookOf(folder: string | undefined): Rulebook {
  if (folder === undefined) return ningxia2020();
  try {
    return readRulebook(folder);
  } catch (error) {
    if (error instanceof InvalidRulebookError) {
      const faults = error.faults.map(({ pointer, message }) => `\n  ${pointer === '' ? '' : `${pointer}: `}${message}`);
      throw new FaultyRulebookError(`${folder} holds no rulebook:${faults.join('')}`);
    }
    throw codeOf(error) === undefined ? error : new FileError(folder, 'read', error);
  }
}
