import { isUtf8 } from 'node:buffer';
import { LINE_LIMIT } from '../../../files/byte-lines.js';
import { encodeUtf8 } from '../../../files/utf8.js';

import { isMostlyCommon } from './gb-characters.js';

/** Makes UTF-8 of the bytes of another encoding. What is no text there becomes what is no text in UTF-8 either, in its own line. */
export interface Transcoder {
  push(piece: Uint8Array): Uint8Array;
  end(): Uint8Array;
}

/** UTF-8 stays as it is. */
export const UTF8: Transcoder = { push: (piece) => piece, end: () => new Uint8Array(0) };

/** A byte that no UTF-8 has. */
const NO_TEXT = Uint8Array.of(0xff);
const NEWLINE = 0x0a;

/** From GB18030. None of its characters has a byte in it that a line ends with, so that lines are taken apart before they are decoded. */
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
        // One of its lines is no text.
      }
    }
    return Buffer.concat(
      lines.map((line) => {
        try {
          if (!isUtf8Instead(line)) return decode(line);
        } catch {
          // This one.
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
      // A line too long to be read is not decoded: whoever passes it over counts its bytes.
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

/** The lines of some bytes, each with its end. */
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

/** Whether a line is Chinese in UTF-8: in GB18030 its bytes would be characters that hardly anybody uses. */
function isUtf8Instead(line: Uint8Array): boolean {
  return isUtf8(line) && line.some((byte) => byte >= 0xe0) && !isMostlyCommon([line]);
}

const LONE_SURROGATE = /\p{Surrogate}/u;

/** From UTF-16. */
export function fromUtf16(order: 'little-endian' | 'big-endian'): Transcoder {
  // The byte, or the half of a pair, that the next piece goes on with.
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
