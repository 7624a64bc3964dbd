import { Option } from 'commander';
import type { CommandLine } from '../command-line.js';
import { SYNTAXES } from '../io/input-source.js';
import { OPTION_WORDS } from '../words/option-words.js';

/** `--input`: how the input files are written. */
export function inputOption({ help }: CommandLine): Option {
  const description = help(OPTION_WORDS.input);
  return new Option('--input <syntax>', description).choices(SYNTAXES);
}
