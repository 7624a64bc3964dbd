import { type Command, InvalidArgumentError, Option } from 'commander';
import { ENCODING_NAMES, type EncodingName, type FileLayout } from '../../sql/source/file-layout.js';
import type { CommandLine } from '../command-line.js';
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
    .addOption(
      new Option(
        '--encoding <name>',
        help({ zh: '文件编码(默认:自动识别)', en: 'the encoding of the files (default: detected)' }),
      ).choices(ENCODING_NAMES),
    )
    .option(
      '--separator <text>',
      help({
        zh: 'CSV 的分隔符,如 ; 或 \\t 或 |+|(默认:依表头识别)',
        en: 'the separator of CSV, such as ; or \\t or |+| (default: detected from the header)',
      }),
      separator,
    )
    .option(
      '--quote <character>',
      help({ zh: 'CSV 的引号(默认:");none 表示没有', en: 'the quote character of CSV, or none (default: ")' }),
      quote,
    )
    .option(
      '--skip-lines <number>',
      help({ zh: 'CSV 表头之前的行数', en: 'how many lines of CSV to skip before the header' }),
      wholeNumber(0, 999_999),
    )
    .option(
      '--no-header',
      help({
        zh: 'CSV 没有表头,列名依次为 column1、column2、…',
        en: 'the CSV has no header; its columns are column1, column2, …',
      }),
    );
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
  if (!/^.{1,8}$/.test(mark)) throw new InvalidArgumentError('Expected 1 to 8 characters.');
  return mark;
}

function quote(text: string): string {
  const mark = text === 'none' ? '' : unescaped(text);
  if (mark.length > 1) throw new InvalidArgumentError('Expected one character, or none.');
  return mark;
}
