import * as z from 'zod/mini';
import { choice, count, flag, label } from '../facts/input/field.js';
import { InvalidInputError } from '../facts/input/invalid-input.js';
import { parsedInput } from '../facts/input/parsed-input.js';
import { REFUSED_INPUTS } from '../facts/input/refused-inputs-words.js';

/** The encodings of text files that are read. */
export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

/**
 * The names of encodings. GB18030 contains GBK, which contains GB2312, so all three are read as GB18030. For `utf-16` the
 * first bytes of the file tell the byte order.
 */
export const ENCODING_NAMES = Object.freeze(['utf-8', 'gb18030', 'gbk', 'gb2312', 'utf-16', 'utf-16le', 'utf-16be'] as const);
export type EncodingName = (typeof ENCODING_NAMES)[number];

const LONGEST_SEPARATOR = 8;
const oneLine = (text: string) => !/[\r\n]/.test(text);

export const fileLayoutSchema = z.strictObject({
  encoding: z.optional(choice(ENCODING_NAMES, '文件的编码', 'the encoding of the file')),
  separator: z.optional(z.string().check(z.minLength(1), z.maxLength(LONGEST_SEPARATOR), z.refine(oneLine))),
  quote: z.optional(z.string().check(z.maxLength(1), z.refine(oneLine))),
  skipLines: z.optional(count('表头之前的行数', 'how many lines stand above the head')),
  header: z.optional(flag('第一行是否为列名', 'whether the first line names the columns')),
  each: z.optional(label('以其各项为行的 JSON 列表的路径', 'the path of the list in JSON whose elements are the rows')),
});

/** How a file of rows is written. What is left out is detected. */
export interface FileLayout {
  /** Default: detected from the bytes. */
  readonly encoding?: EncodingName | undefined;
  /** The separator of CSV, up to 8 characters. Default: the comma, semicolon, tab or bar that gives the header the most columns. */
  readonly separator?: string | undefined;
  /** The quote character of CSV; the empty text for none. Default: `"`. */
  readonly quote?: string | undefined;
  /** How many lines of CSV to skip before the header. Default: 0. */
  readonly skipLines?: number | undefined;
  /** Whether CSV has a header. Without one the columns are `column1`, `column2`, … Default: true. */
  readonly header?: boolean | undefined;
  /**
   * For lines of JSON: the path of a list whose elements are the rows, such as `repaymentSchedule.periods`. The columns of the
   * elements are named by that path, and those of the line itself by their own. Default: each line is a row.
   */
  readonly each?: string | undefined;
}

/**
 * Checks a file layout.
 *
 * @throws {InvalidInputError}
 */
export function parseLayout(layout: unknown): FileLayout {
  const said = parsedInput(fileLayoutSchema, layout, (problems) => new InvalidInputError(REFUSED_INPUTS.fileLayout, problems));
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}
