import { Option } from 'commander';
import type { CommandLine } from '../command-line.js';
import { SYNTAXES } from '../io/input-source.js';
import { OPTION_WORDS } from '../words/option-words.js';

/** `--from`: how the input is written. Its name or its first line says so otherwise. */
export function inputOption({ help }: CommandLine, formats: readonly string[] = SYNTAXES): Option {
  return new Option('--from <format>', help(OPTION_WORDS.from)).choices(formats);
}
