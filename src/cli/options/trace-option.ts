import { Option } from 'commander';
import type { CommandLine } from '../command-line.js';
import { OPTION_WORDS } from '../words/option-words.js';

/** `--trace`: the conditions of every rule. */
export function traceOption({ help }: CommandLine): Option {
  const description = help(OPTION_WORDS.trace);
  return new Option('--trace', description).default(false);
}
