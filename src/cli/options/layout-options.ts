import { type Command, Option } from 'commander';
import { ENCODING_NAMES, type EncodingName, type FileLayout } from '../../mapping/file-layout.js';
import type { CommandLine } from '../command-line.js';
import { InvalidValueError } from '../failures.js';
import { OPTION_WORDS } from '../words/option-words.js';
import { VALUE_FAULTS } from '../words/usage-words.js';
import { wholeNumber } from './number-option.js';

/** The options that say how files of rows are written. */
export interface LayoutArguments {
  readonly encoding?: EncodingName;
  readonly separator?: string;
  readonly quote?: string;
  readonly skipLines?: number;
  readonly header: boolean;
}

/** Adds the options. They apply to the file of loans and to that of instalments; a mapping can describe each by itself. */
export function addLayoutOptions(command: Command, { help }: CommandLine): Command {
  return command
    .addOption(new Option('--encoding <name>', help(OPTION_WORDS.encoding)).choices(ENCODING_NAMES))
    .option('--separator <text>', help(OPTION_WORDS.separator), separator)
    .option('--quote <character>', help(OPTION_WORDS.quote), quote)
    .option('--skip-lines <number>', help(OPTION_WORDS.skipLines), wholeNumber(0, 999_999))
    .option('--no-header', help(OPTION_WORDS.noHeader));
}

/** The layout that the options describe; `undefined` if none was given. */
export function layoutOf({ encoding, separator, quote: mark, skipLines, header }: LayoutArguments): FileLayout | undefined {
  const said = { encoding, separator, quote: mark, skipLines, ...(header ? {} : { header }) };
  const given = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
  return Object.keys(given).length === 0 ? undefined : given;
}

const ESCAPES = /\\(?:t|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4}))/g;

/** Replaces the escapes `\t`, `\x01` and `\u001b`, which stand for characters that no keyboard has. */
function unescaped(text: string): string {
  return text.replace(ESCAPES, (_, two?: string, four?: string) => {
    const code = two ?? four;
    return code === undefined ? '\t' : String.fromCharCode(Number.parseInt(code, 16));
  });
}

function separator(text: string): string {
  const mark = unescaped(text);
  if (!/^.{1,8}$/.test(mark)) throw new InvalidValueError(VALUE_FAULTS.marks);
  return mark;
}

function quote(text: string): string {
  const mark = text === 'none' ? '' : unescaped(text);
  if (mark.length > 1) throw new InvalidValueError(VALUE_FAULTS.oneMark);
  return mark;
}
