import type { Wording, Words } from '../law/wording.js';

/** The messages of the parser in Chinese. */
const SYNTAX_ZH: Readonly<Record<string, string>> = {
  'invalid symbol': '无效符号',
  'invalid number format': '数字写法无效',
  'property name expected': '此处应为键名',
  'value expected': '此处应为值',
  'colon expected': '此处应为冒号',
  'comma expected': '此处应为逗号',
  'close brace expected': '此处应为右花括号',
  'close bracket expected': '此处应为右方括号',
  'end of file expected': '此后应无内容',
  'invalid comment token': '不得有注释',
  'unexpected end of comment': '注释未闭合',
  'unexpected end of string': '字符串未闭合',
  'unexpected end of number': '数字不完整',
  'invalid unicode': 'Unicode 转义无效',
  'invalid escape character': '转义字符无效',
  'invalid character': '无效字符',
};

/** What is wrong with a JSON text. */
export const JSON_WORDS = {
  /** The place is part of the message in Chinese only: in English the file is named with it. */
  notJson: (reason: Wording, at: { readonly line: number; readonly column: number } | undefined) => ({
    zh: `不是有效的 JSON(${reason.zh}${at === undefined ? '' : `;该文本第${at.line}行第${at.column}字`})`,
    en: `not JSON: ${reason.en}`,
  }),
  syntax: (reason: string, isCut: boolean) => ({
    zh: `${SYNTAX_ZH[reason] ?? reason}${isCut ? ',文本至此结束' : ''}`,
    en: `${reason}${isCut ? ', the text ends here' : ''}`,
  }),
  tooDeep: (most: number) => ({ zh: `嵌套超过${most}层`, en: `nested more than ${most} deep` }),
  twice: (key: string) => ({ zh: `同一对象中键 ${key} 重复`, en: `the key ${key} stands twice in one object` }),
  tooManyDigits: (figure: string) => ({
    zh: `数字 ${figure} 的位数超出数值可保留的范围,请写作文本`,
    en: `the figure ${figure} has more digits than are kept of a number: write it as a text`,
  }),
  notUnicode: {
    zh: '文本不是有效的 Unicode(代理对只有一半)',
    en: 'a text that is not well-formed Unicode (half of a surrogate pair)',
  },
  nestedTooDeeply: { zh: '嵌套过深', en: 'nested too deeply' },
  syntaxError: { zh: '语法错误', en: 'a syntax error' },
} as const satisfies Readonly<Record<string, Words>>;

/** What is wrong with a line or the bytes of a file. */
export const TEXT_WORDS = {
  tooLong: (bytes: number, most: number) => ({
    zh: `该行有${bytes}字节,最多读取${most}字节`,
    en: `the line has ${bytes} bytes; at most ${most} are read`,
  }),
  path: (longest: number) => ({
    zh: `路径:有效的 Unicode,1至${longest}个字符,不含零字符`,
    en: `a path: well-formed Unicode of 1 to ${longest} characters, none of them a zero`,
  }),
  notUtf8: { zh: '不是 UTF-8 文本', en: 'not UTF-8' },
} as const satisfies Readonly<Record<string, Words>>;
