import type { Command } from 'commander';
import type { Decider } from '../../decide/decide.js';
import { type CompileOptions, InvalidOptionError } from '../../evaluate/scope.js';
import { nearestName } from '../../facts/input/nearest-name.js';
import { createDecider } from '../../readings/decider.js';
import { InvalidRulebookError } from '../../rulebook/load/invalid-rulebook.js';
import type { CommandLine } from '../command-line.js';
import { InvalidValueError, UsageError, wordingOf } from '../failures.js';
import { OPTION_WORDS } from '../words/option-words.js';
import { USAGE_FAULTS, VALUE_FAULTS } from '../words/usage-words.js';
import {
  calendarDay,
  DAY_FLAGS,
  type DayFlags,
  dayError,
  isOfDay,
  lawAsOfOption,
  rulebookOf,
  rulebookOption,
} from './rulebook-option.js';

type Assignments = ReadonlyMap<string, string>;

/** The options that say how loans are decided. */
export interface DeciderArguments {
  readonly reading: Assignments;
  readonly parameter: Assignments;
  readonly rulebook?: string;
  readonly asOf?: string;
  readonly lawAsOf?: string;
  readonly turnsOn?: boolean;
}

/** `--rulebook`, `--law-as-of`, `--reading` and `--parameter`. */
export function addDeciderOptions(command: Command, line: CommandLine): Command {
  const { help } = line;
  return command
    .addOption(rulebookOption(line))
    .addOption(lawAsOfOption(line))
    .option('--reading <key=value>', help(OPTION_WORDS.reading), assignment, new Map())
    .option('--parameter <key=value>', help(OPTION_WORDS.parameter), assignment, new Map());
}

/** `--as-of`: the day as of which to decide the loans that state no day themselves. */
export function addAsOf(command: Command, { help }: CommandLine): Command {
  return command.option('--as-of <day>', help(OPTION_WORDS.asOf), calendarDay);
}

/** The options that bear on how rules are compiled. */
export function compileOptionsOf({ reading, parameter, asOf, lawAsOf }: DeciderArguments): CompileOptions {
  return { readings: Object.fromEntries(reading), parameters: Object.fromEntries(parameter), asOf, lawAsOf };
}

function assignment(text: string, before: Assignments): Assignments {
  const equals = text.indexOf('=');
  if (equals < 1) throw new InvalidValueError(VALUE_FAULTS.assignment);
  return new Map([...before, [text.slice(0, equals), text.slice(equals + 1)]]);
}

/** What messages call the options that describe a decider. */
export interface DeciderFlags extends DayFlags {
  readonly rulebook: string;
  readonly reading: string;
  readonly parameter: string;
}
const FLAGS: DeciderFlags = { rulebook: '--rulebook', reading: '--reading', parameter: '--parameter', ...DAY_FLAGS };

/**
 * The decider that the options describe. `flags` is what its messages call them.
 *
 * @throws {UsageError} for a reading or a parameter that the rulebook does not have or allow, or a rulebook that decides no loans
 */
export function deciderOf(given: DeciderArguments, trace: boolean, flags = FLAGS): Decider {
  const { reading, parameter, rulebook: folder } = given;
  const rulebook = rulebookOf(folder, given, flags);
  refuseUnknown(flags.reading, reading.keys(), rulebook.interpretations);
  refuseUnknown(flags.parameter, parameter.keys(), rulebook.parameters);
  try {
    return createDecider({ rulebook, trace, turnsOn: given.turnsOn, ...compileOptionsOf(given) });
  } catch (error) {
    // A rulebook of another subject, such as the size of enterprises, decides no loans.
    if (error instanceof InvalidRulebookError) throw new UsageError(USAGE_FAULTS.of(flags.rulebook, wordingOf(error)));
    if (!(error instanceof InvalidOptionError)) throw error;
    if (isOfDay(error)) throw dayError(error, flags);
    const flag = error.option.startsWith('readings') ? flags.reading : flags.parameter;
    throw new UsageError(wordingOf(error.ofOption(`${flag} ${error.option.slice(error.option.indexOf('.') + 1)}`)));
  }
}

/**
 * Refuses ids that the rulebook does not have.
 *
 * @throws {UsageError} naming the id and the nearest known one
 */
export function refuseUnknown(flag: string, given: Iterable<string>, known: readonly { readonly id: string }[]): void {
  const ids = known.map(({ id }) => id);
  for (const id of given) {
    if (!ids.includes(id)) {
      throw new UsageError(USAGE_FAULTS.unknownKey(flag, id, nearestName(id, ids), ids));
    }
  }
}
