import { Option } from 'commander';
import { DOCUMENT_FORMATS, type DocumentFormat } from '../../document/document-format.js';
import type { CommandLine } from '../command-line.js';
import { OPTION_WORDS } from '../words/option-words.js';

/** The formats of every result: text for a person, or data. `ndjson` is one line for each result. */
export const FORMATS = ['text', 'json', 'ndjson', 'markdown', 'html'] as const;
export type Format = (typeof FORMATS)[number];

/** `text` by the name that it had in version 0.1. */
const FORMER_TEXT = 'table';

/** `--format` of every command that prints what it found. */
export function formatOption(line: CommandLine): Option {
  return choiceOfFormat(line, FORMATS);
}

/** `--format` of a drawing, which has formats of its own. The first is the default. */
export function choiceOfFormat({ help }: CommandLine, formats: readonly [string, ...string[]]): Option {
  const option = new Option('--format <format>', help(OPTION_WORDS.format)).choices(formats).default(formats[0]);
  const parse = option.parseArg;
  return option.argParser((word: string, before: unknown) => {
    const format = word === FORMER_TEXT && formats.includes('text') ? 'text' : word;
    return parse === undefined ? format : parse(format, before);
  });
}

export function isDocumentFormat(format: Format): format is DocumentFormat {
  return (DOCUMENT_FORMATS as readonly string[]).includes(format);
}
