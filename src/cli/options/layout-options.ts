import { type Command, InvalidArgumentError, Option } from 'commander';
import { ENCODING_NAMES, type EncodingName, type FileLayout } from '../../sql/source/file-layout.js';

/** Options that say how files of rows are written. */
export interface LayoutArguments {
  readonly encoding?: EncodingName;
  readonly separator?: string;
  readonly quote?: string;
  readonly skipLines?: number;
  readonly header: boolean;
}

/** Adds the options, which are about the file of loans and that of instalments alike; of one of them alone, a mapping says it. */
export function addLayoutOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--encoding <name>', 'the encoding of the files, where their bytes do not tell').choices(ENCODING_NAMES),
    )
    .option('--separator <text>', 'what sets the values of CSV apart, where the head does not tell: ; or \\t or |+|', separator)
    .option('--quote <character>', 'what stands around values of CSV (default: "); none, where nothing does', quote)
    .option('--skip-lines <number>', 'how many lines of CSV stand above the head', lines)
    .option('--no-header', 'CSV without a head: its columns are column1, column2, …');
}

/** What the options say; nothing where none was given. */
export function layoutOf({ encoding, separator, quote: mark, skipLines, header }: LayoutArguments): FileLayout | undefined {
  const said = { encoding, separator, quote: mark, skipLines, ...(header ? {} : { header }) };
  const given = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
  return Object.keys(given).length === 0 ? undefined : given;
}

const ESCAPES = /\\(?:t|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4}))/g;

/** A text in which characters that no keyboard has are written `\t`, `\x01`, `\u001b`. */
function character(text: string): string {
  return text.replace(ESCAPES, (_, two?: string, four?: string) => {
    const code = two ?? four;
    return code === undefined ? '\t' : String.fromCharCode(Number.parseInt(code, 16));
  });
}

function separator(text: string): string {
  const mark = character(text);
  if (!/^.{1,8}$/.test(mark)) throw new InvalidArgumentError('It has 1 to 8 characters.');
  return mark;
}

function quote(text: string): string {
  const mark = text === 'none' ? '' : character(text);
  if (mark.length > 1) throw new InvalidArgumentError('It is one character, or none.');
  return mark;
}

function lines(text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new InvalidArgumentError('It is a whole number.');
  return Number(text);
}
