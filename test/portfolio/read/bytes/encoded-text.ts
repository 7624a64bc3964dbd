import { gzipSync } from 'node:zlib';

/** Bytes of GB18030 by character: those of two bytes, found by decoding them all. */
const TWO_BYTES = (() => {
  const decoder = new TextDecoder('gb18030', { fatal: true });
  const found = new Map<string, Buffer>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      const bytes = Buffer.of(lead, trail);
      found.set(decoder.decode(bytes), bytes);
    }
  }
  return found;
})();

function gb18030(text: string): Buffer {
  return Buffer.concat(
    [...text].map((character) => {
      const code = character.codePointAt(0) ?? 0;
      const bytes = code < 0x80 ? Buffer.of(code) : TWO_BYTES.get(character);
      if (bytes !== undefined) return bytes;
      if (code < 0x10000) throw new Error(`${character} is in no table of this test`);
      const index = code - 0x10000 + 189000;
      const digits = [Math.floor(index / 12600), Math.floor(index / 1260) % 10, Math.floor(index / 10) % 126, index % 10];
      return Buffer.from(digits.map((digit, at) => digit + (at % 2 === 0 ? 0x81 : 0x30)));
    }),
  );
}

const MARK = '\ufeff';

/** How a text is written in each encoding, with a byte order mark or without. */
export const WRITTEN = {
  'UTF-8': (text: string) => Buffer.from(text),
  'UTF-8 with a mark': (text: string) => Buffer.from(MARK + text),
  GB18030: gb18030,
  'UTF-16LE': (text: string) => Buffer.from(text, 'utf16le'),
  'UTF-16LE with a mark': (text: string) => Buffer.from(MARK + text, 'utf16le'),
  'UTF-16BE': (text: string) => Buffer.from(text, 'utf16le').swap16(),
  'UTF-16BE with a mark': (text: string) => Buffer.from(MARK + text, 'utf16le').swap16(),
} as const;

export const COMPRESSED = {
  'as it is': (bytes: Buffer) => bytes,
  gzip: (bytes: Buffer) => gzipSync(bytes),
  // As `cat` and parallel compressors write it.
  'gzip in two members': (bytes: Buffer) => Buffer.concat([gzipSync(bytes.subarray(0, 9)), gzipSync(bytes.subarray(9))]),
} as const;
