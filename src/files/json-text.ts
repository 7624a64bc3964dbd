import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser';
import { plainFigure, withLongFiguresQuoted } from './json-figure.js';
import { firstFault, mayMislead } from './json-strictness.js';

/** A text that is not JSON. */
export class InvalidJsonError extends Error {
  override readonly name = 'InvalidJsonError';
  constructor(
    readonly reason: string,
    /** Where the first error is, both from 1; absent where that cannot be told. */
    readonly at: { readonly line: number; readonly column: number } | undefined,
  ) {
    super(`not JSON: ${reason}`);
  }

  /** The message in Chinese; what is wrong stays in the words of the parser. */
  get zh(): string {
    const { line, column } = this.at ?? {};
    return `不是有效的 JSON(${this.reason}${line === undefined ? '' : `;该文本第${line}行第${column}字`})`;
  }
}

/** Bytes that are not UTF-8. */
export class InvalidUtf8Error extends Error {
  override readonly name = 'InvalidUtf8Error';
  constructor() {
    super('not UTF-8');
  }

  readonly zh = '不是 UTF-8 文本';
}

// Not made to pass over a byte order mark: only the first character of a file may be one.
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * The text of bytes in UTF-8.
 *
 * @throws {InvalidUtf8Error}
 */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new InvalidUtf8Error();
  }
}

/** The text without the byte order mark that some editors put first. */
export function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

/**
 * The data of a JSON text, where it says one thing only: no key of an object twice, no figure with more digits than are
 * kept, no text that is not well-formed Unicode.
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
  // Most texts are in order, so the quick test comes first.
  if (mayMislead(text, data)) {
    const fault = firstFault(text);
    if (fault !== undefined) throw new InvalidJsonError(fault.reason, placeOf(text, fault.offset));
  }
  return data;
}

/** JSON.parse does not say where the error is in every case; a parser that goes on after an error does. */
function locate(text: string): InvalidJsonError {
  const errors: ParseError[] = [];
  try {
    parse(text, errors, { disallowComments: true });
  } catch {
    return new InvalidJsonError('nested too deeply', undefined);
  }
  const [first] = errors;
  if (first === undefined) return new InvalidJsonError('a syntax error', undefined);
  const reason = printParseErrorCode(first.error).replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  const cut = first.offset >= text.trimEnd().length ? ', the text ends here' : '';
  return new InvalidJsonError(`${reason.charAt(0).toLowerCase()}${reason.slice(1)}${cut}`, placeOf(text, first.offset));
}

function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/**
 * The data of a JSON text with its figures as texts, each a plain decimal with every digit that was written.
 *
 * @throws {InvalidJsonError} as `parseJson`, a figure of many digits apart
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
