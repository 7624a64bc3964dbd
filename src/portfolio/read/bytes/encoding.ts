import type { Wording } from '../../../law/wording.js';
import type { Encoding, EncodingName } from '../../../mapping/file-layout.js';
import { contentError, type PortfolioError } from '../../portfolio-error.js';
import { CONTENT_FAULTS } from '../../portfolio-fault-words.js';
import { READ_WORDS } from '../read-words.js';

/** What reading a text file has shown about its encoding. */
export interface FileReading {
  encoding: Encoding;
  /** A piece of the text, if the encoding was guessed from the bytes alone. */
  guessedBy?: string;
}

export const newReading = (): FileReading => ({ encoding: 'utf-8' });

/** A file whose encoding was guessed. */
export interface GuessedEncoding {
  /** The path of the file. */
  readonly file: string;
  /** The encoding that its bytes look like: `gb18030`. */
  readonly encoding: string;
  /** A piece of the text, by which a person can check the guess. */
  readonly sample: string;
}

/** The guessed encodings among files that were read; nothing if none was guessed. */
export function guessedEncodings(files: readonly { readonly path: string; readonly reading: FileReading }[]): {
  readonly encodings?: readonly GuessedEncoding[];
} {
  const encodings = files.flatMap(({ path, reading: { encoding, guessedBy } }) =>
    guessedBy === undefined ? [] : [{ file: path, encoding: encodingTitle(encoding), sample: guessedBy }],
  );
  return encodings.length === 0 ? {} : { encodings };
}

/** The encoding as a person writes it: `GB18030`. */
const encodingTitle = (encoding: Encoding): string => encoding.toUpperCase();

/** The fault of bytes that are not text in the encoding of their file. */
export function notText({ encoding }: FileReading): Wording {
  return READ_WORDS.notEncoding(encodingTitle(encoding));
}

/** How many of the first bytes are looked at. */
export const SNIFFED = 4096;

const MARKS: readonly (readonly [Encoding | 'utf-32', readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-32', [0xff, 0xfe, 0, 0]],
  ['utf-32', [0, 0, 0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  // The byte order mark in GB18030.
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
];

const OTHER_CONTENT: readonly (readonly [what: Wording, at: number, magic: readonly number[]])[] = [
  [CONTENT_FAULTS.parquet, 0, [0x50, 0x41, 0x52, 0x31]],
  [CONTENT_FAULTS.zip, 0, [0x50, 0x4b, 0x03, 0x04]],
  [CONTENT_FAULTS.workbook, 0, [0xd0, 0xcf, 0x11, 0xe0]],
  [CONTENT_FAULTS.duckdb, 8, [0x44, 0x55, 0x43, 0x4b]],
  [CONTENT_FAULTS.sqlite, 0, [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
];

const OWN_NAMES: Readonly<Record<EncodingName, Encoding | 'utf-16'>> = {
  'utf-8': 'utf-8',
  gb18030: 'gb18030',
  gbk: 'gb18030',
  gb2312: 'gb18030',
  'utf-16': 'utf-16',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
};

/**
 * The encoding of a text file, by the given name and its first bytes. `undefined` if no name was given and the first bytes do not
 * tell, as when they are ASCII.
 *
 * @throws {PortfolioError} if the bytes are not text, or contradict the given name
 */
export function encodingAtStart(path: string, first: Uint8Array, name: EncodingName | undefined): Encoding | undefined {
  const other = OTHER_CONTENT.find(([, at, magic]) => magic.every((byte, index) => first[at + index] === byte));
  if (other !== undefined) throw contentError(path, other[0]);
  const named = name === undefined ? undefined : OWN_NAMES[name];
  const goesWith = (found: Encoding) =>
    named === undefined || named === found || (named === 'utf-16' && found.startsWith('utf-16'));
  const [marked] = MARKS.find(([, mark]) => mark.every((byte, at) => first[at] === byte)) ?? [];
  if (marked === 'utf-32') throw contentError(path, CONTENT_FAULTS.utf32, 1);
  if (marked !== undefined) {
    if (goesWith(marked)) return marked;
    throw contradicted(path, CONTENT_FAULTS.marked(encodingTitle(marked)), named);
  }
  const shape = utf16Shape(first);
  switch (named) {
    case 'utf-16le':
    case 'utf-16be':
    case 'utf-16':
      if (shape === undefined) throw contradicted(path, CONTENT_FAULTS.noZeroBytes, named);
      if (goesWith(shape)) return shape;
      throw contradicted(path, CONTENT_FAULTS.byteOrder(encodingTitle(shape)), named);
    case 'utf-8':
    case 'gb18030':
      if (shape !== undefined) throw contradicted(path, CONTENT_FAULTS.zeroBytes(encodingTitle(shape)), named);
      return named;
    case undefined:
      return shape;
  }
}

function contradicted(path: string, fact: Wording, named: Encoding | 'utf-16' | undefined): PortfolioError {
  return contentError(path, CONTENT_FAULTS.otherEncoding(fact, (named ?? '').toUpperCase()), 1);
}

// Separators, figures and dates make every table largely ASCII, which in UTF-16 has a zero byte each. A few zero bytes are not UTF-16.
const MOSTLY = 4;
const LEAST_SHARE = 1 / 64;

/** Which UTF-16 the places of zero bytes point to. A text in another encoding has none. */
function utf16Shape(first: Uint8Array): Encoding | undefined {
  const zeros = [0, 0];
  for (let at = 0; at < first.length; at++) if (first[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even + odd < first.length * LEAST_SHARE) return undefined;
  if (odd > MOSTLY * even) return 'utf-16le';
  if (even > MOSTLY * odd) return 'utf-16be';
  return undefined;
}
