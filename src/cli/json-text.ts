import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser';

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
}

/** Bytes that are not UTF-8. */
export class InvalidUtf8Error extends Error {
  override readonly name = 'InvalidUtf8Error';
  constructor() {
    super('not UTF-8');
  }
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
 * The data of a JSON text.
 *
 * @throws {InvalidJsonError} with the place of the first error
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw locate(text);
  }
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
  const before = text.slice(0, first.offset);
  const line = before.split('\n').length;
  const column = first.offset - before.lastIndexOf('\n');
  const reason = printParseErrorCode(first.error).replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  const cut = first.offset >= text.trimEnd().length ? ', the text ends here' : '';
  return new InvalidJsonError(`${reason.charAt(0).toLowerCase()}${reason.slice(1)}${cut}`, { line, column });
}
