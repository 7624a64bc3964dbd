import { LiubaoError, recognised } from '../facts/input/liubao-error.js';
import { TEXT_WORDS } from './text-words.js';
/** Bytes that are not UTF-8. */
export class InvalidUtf8Error extends LiubaoError {
  override readonly name = 'InvalidUtf8Error';
  override readonly code = 'invalid-utf8';
  static {
    recognised(InvalidUtf8Error, 'invalid-utf8');
  }
  constructor() {
    super(TEXT_WORDS.notUtf8);
  }
}

const encoder = new TextEncoder();
// The decoder keeps byte order marks: only the first character of a file may be one (`withoutMark`).
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The bytes of a text in UTF-8. */
export function encodeUtf8(text: string): Uint8Array {
  return encoder.encode(text);
}

/**
 * The text of bytes in UTF-8.
 *
 * @throws {InvalidUtf8Error}
 */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new InvalidUtf8Error();
  }
}

/** The text without the byte order mark that some editors put first. */
export function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

/** Whether a text is well-formed Unicode: it has no half of a surrogate pair. */
export function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}
