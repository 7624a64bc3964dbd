import type { Command, Option } from 'commander';
import type { CommandLine } from '../command-line.js';
import { OPTION_WORDS } from '../words/option-words.js';
import { inputOption } from './input-option.js';
import { wholeNumber } from './number-option.js';
import { repeatableOption } from './repeatable-option.js';

/** `--loan` of a command that takes one loan: needed where the input has several. */
export function oneLoanOption({ help }: CommandLine): Option {
  // More than one is refused with the other reasons why no loan is named.
  return repeatableOption('--loan <id>', help(OPTION_WORDS.oneLoan));
}

/** The argument `<file>` that holds a loan, `--loan`, which picks one of several, and `--from`. */
export function addOneLoan(command: Command, line: CommandLine): Command {
  return command.argument('<file>', line.help(OPTION_WORDS.file)).addOption(oneLoanOption(line)).addOption(inputOption(line));
}

/** The options that say which results to print. */
export interface SelectionArguments {
  readonly summary: boolean;
  readonly loan: readonly string[];
  readonly first?: number;
}

/** `--summary`, `--loan` and `--first`. */
export function addSelectionOptions(command: Command, line: CommandLine): Command {
  const { help } = line;
  return command
    .option('--summary', help(OPTION_WORDS.summary), false)
    .addOption(repeatableOption('--loan <id>', help(OPTION_WORDS.loan)))
    .option('--first <number>', help(OPTION_WORDS.first), wholeNumber(0, 999_999_999));
}
