import { Option } from 'commander';
import { DOCUMENT_FORMATS } from '../../document/document-format.js';
import type { CommandLine } from '../command-line.js';
import { OPTION_WORDS } from '../words/option-words.js';

/** `--format`; the first format is the default. */
export function formatOption({ help }: CommandLine, formats: readonly [string, ...string[]]): Option {
  return new Option('--format <format>', help(OPTION_WORDS.format)).choices(formats).default(formats[0]);
}

/** `--format` of a text for people: an explanation, a letter, a note. */
export function documentFormatOption(line: CommandLine): Option {
  return formatOption(line, DOCUMENT_FORMATS);
}
