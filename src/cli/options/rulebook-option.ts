import { Option } from 'commander';
import { readRulebook } from '../../node/read-rulebook.js';
import { faultPlace, InvalidRulebookError } from '../../rulebook/load/invalid-rulebook.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { ningxia2020 } from '../../rulebook/shipped/ningxia-2020.js';
import type { CommandLine } from '../command-line.js';
import { codeOf, FaultyRulebookError, FileError } from '../failures.js';
import { OPTION_WORDS } from '../words/option-words.js';

/** `--rulebook`, of every command that uses one. */
export function rulebookOption({ help }: CommandLine): Option {
  return new Option('--rulebook <folder>', help(OPTION_WORDS.rulebook));
}

/**
 * The rulebook in a folder, or that of the notice if no folder is named.
 *
 * @throws {FileError} if the folder cannot be read
 * @throws {FaultyRulebookError} if it holds no valid rulebook; the message names every fault
 */
export function rulebookOf(folder: string | undefined): Rulebook {
  return folder === undefined ? ningxia2020() : fromFolder(folder, readRulebook);
}

/**
 * What is read from the folder of a rulebook.
 *
 * @throws {FileError} if the folder cannot be read
 * @throws {FaultyRulebookError} if its files are no rulebook; the message names every fault
 */
export function fromFolder<Read>(folder: string, read: (folder: string) => Read): Read {
  try {
    return read(folder);
  } catch (error) {
    if (error instanceof InvalidRulebookError) {
      const faults = error.faults.map((fault) => `\n  ${faultPlace(fault)}: ${fault.message}`);
      throw new FaultyRulebookError(`${folder} holds no valid rulebook:${faults.join('')}`);
    }
    throw codeOf(error) === undefined ? error : new FileError(folder, 'read', error);
  }
}
