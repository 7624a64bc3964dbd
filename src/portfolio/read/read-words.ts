import type { Wording, Words } from '../../law/wording.js';

/** What is wrong with the text of a file, and what was guessed of it. */
export const READ_WORDS = {
  torn: (values: number, columns: number, header: boolean) => ({
    zh: `有${values}个值,而${header ? '表头' : '第一行'}有${columns}列`,
    en: `${values} ${values === 1 ? 'value' : 'values'}, where the ${header ? 'head' : 'first row'} has ${columns} ${columns === 1 ? 'column' : 'columns'}`,
  }),
  notEncoding: (encoding: string) => ({
    zh: `不是 ${encoding} 文本;文件如为其他编码,请以 --encoding 指明`,
    en: `not ${encoding}; where the file is in another encoding, name it with --encoding`,
  }),
  guessedEncoding: (file: string, encoding: string, sample: string) => ({
    zh: `${file}:未指明编码,文件也无编码标记;按 ${encoding} 读取(如“${sample}”)。如不正确,请用 --encoding 指明。`,
    en: `${file}: its encoding is not stated; it was read as ${encoding} (for example “${sample}”). If that is wrong, name the encoding with --encoding.`,
  }),
  afterQuote: (place: number) => ({
    zh: `第${place}个值在其引号闭合之后仍有内容`,
    en: `value ${place} goes on behind the quote that closes it`,
  }),
  carriageReturn: {
    zh: '行内有回车符,而该行以换行符结束',
    en: 'a carriage return stands within the line, which ends with a line feed',
  },
  quoteClosedIn: (quote: string, line: number, { zh, en }: Wording) => ({
    zh: `引号 ${quote} 在此开始一个值,至第${line}行才闭合:${zh}`,
    en: `a quote ${quote} opens a value here that line ${line} closes: ${en}`,
  }),
  quoteNeverClosed: (quote: string) => ({
    zh: `引号 ${quote} 在此开始一个值,而没有闭合`,
    en: `a quote ${quote} opens a value here and none closes it`,
  }),
} as const satisfies Readonly<Record<string, Words>>;
