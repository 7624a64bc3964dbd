import type { Command } from 'commander';
import type { CommandLine } from '../command-line.js';
import { OPTION_WORDS } from '../words/option-words.js';

/** The argument `<file>` that holds a loan, and `--loan`, which picks one of several. */
export function addOneLoan(command: Command, { help }: CommandLine): Command {
  return command.argument('<file>', help(OPTION_WORDS.file)).option('--loan <id>', help(OPTION_WORDS.loan));
}
