import { Option } from 'commander';
import { dayNumber } from '../../facts/values/civil-date.js';
import type { Wording } from '../../law/wording.js';
import { readLineage, rulebookFolders } from '../../node/read-lineage.js';
import { readRulebook } from '../../node/read-rulebook.js';
import { type LawDay, lawInForce, wholeRulebook } from '../../rulebook/in-force/law-in-force.js';
import { daysInLaw } from '../../rulebook/in-force/laws-of-periods.js';
import { InvalidLineageError } from '../../rulebook/in-force/lineage.js';
import { InvalidOptionError } from '../../rulebook/invalid-option.js';
import { faultPlace, InvalidRulebookError } from '../../rulebook/load/invalid-rulebook.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { ningxia2020 } from '../../rulebook/shipped/ningxia-2020.js';
import type { CommandLine } from '../command-line.js';
import { codeOf, FaultyRulebookError, FileError, InvalidValueError, UsageError, wordingOf } from '../failures.js';
import { OPTION_WORDS } from '../words/option-words.js';
import { USAGE_FAULTS, VALUE_FAULTS } from '../words/usage-words.js';

/** `--rulebook`, of every command that uses one. */
export function rulebookOption({ help }: CommandLine): Option {
  return new Option('--rulebook <folder>', help(OPTION_WORDS.rulebook));
}

/** `--law-as-of`: the day whose law is applied. */
export function lawAsOfOption({ help }: CommandLine): Option {
  return new Option('--law-as-of <day>', help(OPTION_WORDS.lawAsOf)).argParser(calendarDay);
}

/** Parses the value of an option that takes a calendar day. */
export function calendarDay(text: string): string {
  if (dayNumber(text) === undefined) throw new InvalidValueError(VALUE_FAULTS.day);
  return text;
}

/** What messages call the options that name a day. */
export interface DayFlags {
  readonly asOf: string;
  readonly lawAsOf: string;
}
export const DAY_FLAGS: DayFlags = { asOf: '--as-of', lawAsOf: '--law-as-of' };

/**
 * The rulebook in a folder, or that of the notice if no folder is named. A folder that holds one rulebook, such as `liubao new`
 * makes, stands for it. Of a folder with a lineage of rulebooks it is the one
 * that governs on the day. A command that takes no day leaves `days` out. `flags` is what messages call the options.
 *
 * @throws {FileError} if the folder cannot be read
 * @throws {FaultyRulebookError} if it holds no valid rulebook; the message names every fault
 * @throws {UsageError} if it holds a lineage and no day is named, or one on which none of its rulebooks governs
 */
export function rulebookOf(folder: string | undefined, days?: LawDay, flags = DAY_FLAGS): Rulebook {
  if (folder === undefined) return ningxia2020();
  const folders = foldersIn(folder);
  const [one = folder, ...others] = folders;
  if (others.length === 0) return fromFolder(one, readRulebook);
  const series = fromFolder(folder, readLineage);
  const { asOf, lawAsOf } = days ?? {};
  const day = lawAsOf ?? asOf;
  if (day === undefined) {
    throw new UsageError(USAGE_FAULTS.lineage(folder, series.governs, folders, days !== undefined));
  }
  try {
    return wholeRulebook(series.on(day));
  } catch (error) {
    if (!(error instanceof InvalidOptionError)) throw error;
    throw dayError(error.ofOption(lawAsOf === undefined ? 'asOf' : 'lawAsOf'), flags);
  }
}

/**
 * Every rulebook in a folder: the one that it is, or those of a lineage.
 *
 * @throws {FileError} if the folder cannot be read
 * @throws {FaultyRulebookError} if it holds no valid rulebook
 */
export function rulebooksOf(folder: string): readonly Rulebook[] {
  return foldersIn(folder).map((one) => fromFolder(one, readRulebook));
}

/** The folders of the rulebooks in a folder. One without any is read as a rulebook, whose faults say what is missing. */
function foldersIn(folder: string): readonly string[] {
  const folders = fromFolder(folder, rulebookFolders);
  return folders.length === 0 ? [folder] : folders;
}

/**
 * The law of a rulebook on the day that is named; where none is, the rulebook, which holds the law of all its days.
 *
 * @throws the errors of `rulebookOf`, and a {@link UsageError} for a day on which the rulebook does not govern
 */
export function shownLawOf(folder: string | undefined, lawAsOf: string | undefined): Rulebook {
  const rulebook = rulebookOf(folder, { lawAsOf });
  if (lawAsOf === undefined) return rulebook;
  try {
    return lawInForce(rulebook, { lawAsOf });
  } catch (error) {
    throw error instanceof InvalidOptionError && isOfDay(error) ? dayError(error) : error;
  }
}

/**
 * Refuses what the law of a day does not have and that of other days has, with these days. `what` is what it is called.
 *
 * @throws {UsageError}
 */
export function refuseOfOtherDay(law: Rulebook, what: Wording, id: string, idsOf: (law: Rulebook) => readonly string[]): void {
  const days = daysInLaw(law, (one) => idsOf(one).includes(id));
  if (law.lawAsOf === undefined || days.length === 0 || idsOf(law).includes(id)) return;
  throw new UsageError(USAGE_FAULTS.notInForce(what, id, law.lawAsOf, days));
}

/** Whether an option is refused for its day. */
export function isOfDay({ option }: InvalidOptionError): boolean {
  return option === 'asOf' || option === 'lawAsOf';
}

/** The refusal of a day on which no rulebook governs, by the name of the command's option. */
export function dayError(error: InvalidOptionError, flags = DAY_FLAGS): UsageError {
  return new UsageError(wordingOf(error.ofOption(error.option === 'asOf' ? flags.asOf : flags.lawAsOf)));
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
      const faults = error.faults.map((fault) => USAGE_FAULTS.of(faultPlace(fault), { zh: fault.zh, en: fault.message }));
      throw new FaultyRulebookError(USAGE_FAULTS.noRulebook(folder, faults), folder, error);
    }
    if (error instanceof InvalidLineageError) {
      const faults = error.problems.map(({ message, zh }) => ({ zh: zh.message, en: message }));
      throw new FaultyRulebookError(USAGE_FAULTS.noLineage(folder, faults), folder, error);
    }
    throw codeOf(error) === undefined ? error : new FileError(folder, 'read', error);
  }
}
