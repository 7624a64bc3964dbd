import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser';
import type { Wording } from '../law/wording.js';
import { plainFigure, withLongFiguresQuoted } from './json-figure.js';
import { firstFault, mayMislead } from './json-strictness.js';

/** A text that is not valid JSON. */
export class InvalidJsonError extends Error {
  override readonly name = 'InvalidJsonError';
  private readonly reasonZh: string;
  constructor(
    reason: Wording,
    /** The place of the first error, both counted from 1; absent if it cannot be found. */
    readonly at: { readonly line: number; readonly column: number } | undefined,
  ) {
    super(`not JSON: ${reason.en}`);
    this.reasonZh = reason.zh;
  }

  /** The message in Chinese. */
  get zh(): string {
    const { line, column } = this.at ?? {};
    return `不是有效的 JSON(${this.reasonZh}${line === undefined ? '' : `;该文本第${line}行第${column}字`})`;
  }
}

/**
 * The data of an unambiguous JSON text: no object has a key twice, no figure has more digits than a number keeps, and every text is
 * well-formed Unicode.
 *
 * @throws {InvalidJsonError} with the place of the first error
 */
export function parseJson(text: string): unknown {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw locate(text);
  }
  // Most texts are faultless, so the quick test comes first.
  if (mayMislead(text, data)) {
    const fault = firstFault(text);
    if (fault !== undefined) throw new InvalidJsonError(fault.reason, placeOf(text, fault.offset));
  }
  return data;
}

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

/** Finds the first error. JSON.parse does not always say where it is, but a fault-tolerant parser does. */
function locate(text: string): InvalidJsonError {
  const errors: ParseError[] = [];
  try {
    parse(text, errors, { disallowComments: true });
  } catch {
    return new InvalidJsonError({ en: 'nested too deeply', zh: '嵌套过深' }, undefined);
  }
  const [first] = errors;
  if (first === undefined) return new InvalidJsonError({ en: 'a syntax error', zh: '语法错误' }, undefined);
  const words = printParseErrorCode(first.error).replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  const reason = `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
  const isCut = first.offset >= text.trimEnd().length;
  return new InvalidJsonError(
    {
      en: `${reason}${isCut ? ', the text ends here' : ''}`,
      zh: `${SYNTAX_ZH[reason] ?? reason}${isCut ? ',文本至此结束' : ''}`,
    },
    placeOf(text, first.offset),
  );
}

function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/**
 * The data of a JSON text with its figures as texts: plain decimals with every digit that was written.
 *
 * @throws {InvalidJsonError} as `parseJson` does, except for figures with many digits
 */
export function parseJsonTexts(text: string): unknown {
  return withPlainFigures(parseJson(withLongFiguresQuoted(text)));
}

function withPlainFigures(data: unknown): unknown {
  if (typeof data === 'number') return plainFigure(data);
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) return data.map(withPlainFigures);
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, withPlainFigures(value)]));
}
