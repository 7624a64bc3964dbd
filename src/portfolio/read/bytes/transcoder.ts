import { isUtf8 } from 'node:buffer';
import { LINE_LIMIT } from '../../../files/byte-lines.js';
import { encodeUtf8 } from '../../../files/utf8.js';

import { isMostlyCommon } from './gb-characters.js';

/** Converts the bytes of another encoding to UTF-8. A line that is invalid there becomes a line that is invalid in UTF-8. */
export interface Transcoder {
  push(piece: Uint8Array): Uint8Array;
  end(): Uint8Array;
}

/** Passes UTF-8 on unchanged. */
export const UTF8: Transcoder = { push: (piece) => piece, end: () => new Uint8Array(0) };

/** A byte that is never valid in UTF-8. */
const NO_TEXT = Uint8Array.of(0xff);
const NEWLINE = 0x0a;

/** Converts GB18030. No character of it contains the byte of a line feed, so that lines can be split before they are decoded. */
export function fromGb18030(): Transcoder {
  const decoder = new TextDecoder('gb18030', { fatal: true, ignoreBOM: true });
  let held: Uint8Array[] = [];
  let length = 0;
  const decode = (bytes: Uint8Array) => encodeUtf8(decoder.decode(bytes));
  const take = (end: Uint8Array): Uint8Array => {
    const bytes = length === 0 ? end : Buffer.concat([...held, end]);
    held = [];
    length = 0;
    const lines = linesOf(bytes);
    if (!lines.some(isUtf8Instead)) {
      try {
        return decode(bytes);
      } catch {
        // One of the lines is invalid: each is decoded by itself.
      }
    }
    return Buffer.concat(
      lines.map((line) => {
        try {
          if (!isUtf8Instead(line)) return decode(line);
        } catch {
          // This line is the invalid one.
        }
        return line.at(-1) === NEWLINE ? Uint8Array.of(...NO_TEXT, NEWLINE) : NO_TEXT;
      }),
    );
  };
  return {
    push(piece) {
      const last = piece.lastIndexOf(NEWLINE) + 1;
      const whole = last === 0 ? new Uint8Array(0) : take(piece.subarray(0, last));
      const rest = piece.subarray(last);
      // A line that is too long to be read is passed on undecoded: its reject states its length in bytes.
      if (length + rest.length > LINE_LIMIT) {
        const passed = Buffer.concat([whole, ...held, rest]);
        held = [];
        length = 0;
        return passed;
      }
      if (rest.length > 0) held.push(rest);
      length += rest.length;
      return whole;
    },
    end: () => (length === 0 ? new Uint8Array(0) : take(new Uint8Array(0))),
  };
}

/** The lines of some bytes, each with its line feed. */
export function linesOf(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(NEWLINE, start);
    const end = found < 0 ? bytes.length : found + 1;
    lines.push(bytes.subarray(start, end));
    start = end;
  }
  return lines;
}

/** Whether a line is Chinese in UTF-8: its bytes would be rare characters in GB18030. */
function isUtf8Instead(line: Uint8Array): boolean {
  return isUtf8(line) && line.some((byte) => byte >= 0xe0) && !isMostlyCommon([line]);
}

const LONE_SURROGATE = /\p{Surrogate}/u;

/** Converts UTF-16. */
export function fromUtf16(order: 'little-endian' | 'big-endian'): Transcoder {
  // The incomplete character that the next piece continues.
  let held = Buffer.alloc(0);
  return {
    push(piece) {
      const bytes = Buffer.concat([held, piece]);
      let whole = bytes.length - (bytes.length % 2);
      const last = whole >= 2 ? unitAt(bytes, whole - 2, order) : 0;
      if (last >= 0xd800 && last < 0xdc00) whole -= 2;
      held = Buffer.from(bytes.subarray(whole));
      const units = bytes.subarray(0, whole);
      return utf8Of((order === 'little-endian' ? units : units.swap16()).toString('utf16le'));
    },
    end: () => (held.length === 0 ? new Uint8Array(0) : NO_TEXT),
  };
}

function unitAt(bytes: Buffer, at: number, order: 'little-endian' | 'big-endian'): number {
  return order === 'little-endian' ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at);
}

function utf8Of(text: string): Uint8Array {
  if (!LONE_SURROGATE.test(text)) return encodeUtf8(text);
  return Buffer.concat(
    text.split(LONE_SURROGATE).flatMap((part, at) => (at === 0 ? [encodeUtf8(part)] : [NO_TEXT, encodeUtf8(part)])),
  );
}
