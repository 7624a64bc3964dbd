import { Option } from 'commander';
import { DOCUMENT_FORMATS } from '../../document/document-format.js';
import type { CommandLine } from '../command-line.js';

/** `--format`; the first format is the default. */
export function formatOption({ help }: CommandLine, formats: readonly [string, ...string[]]): Option {
  return new Option('--format <format>', help({ zh: '输出格式', en: 'the output format' })).choices(formats).default(formats[0]);
}

/** `--format` of a text for people: an explanation, a letter, a note. */
export function documentFormatOption(line: CommandLine): Option {
  return formatOption(line, DOCUMENT_FORMATS);
}
