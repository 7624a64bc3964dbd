import { isAscii, isUtf8 } from 'node:buffer';
import { LINE_LIMIT } from '../../../files/byte-lines.js';
import { peeked } from '../../../files/peeked.js';
import type { Encoding, EncodingName } from '../../../mapping/file-layout.js';

import { encodingAtStart, type FileReading, SNIFFED } from './encoding.js';
import { isMostlyCommon } from './gb-characters.js';
import { fromGb18030, fromUtf16, linesOf, type Transcoder, UTF8 } from './transcoder.js';

/** What is known of a text file before it is read. */
interface TextBytesOptions {
  readonly path: string;
  readonly encoding?: EncodingName | undefined;
  /** Receives what reading shows about the encoding. */
  readonly reading: FileReading;
}

/**
 * Converts the bytes of a text file to UTF-8 with line feeds at the ends of lines. Invalid bytes stay invalid.
 *
 * If neither an option nor a byte order mark gives the encoding, ASCII is passed on until other bytes come. They are taken for
 * UTF-8 if they are valid UTF-8, and for GB18030 if they are common Chinese characters there; the reading notes such a guess.
 *
 * @throws {PortfolioError} if the bytes are not text at all, or contradict the encoding that was given
 */
export async function* textBytes(
  pieces: AsyncGenerator<Uint8Array>,
  { path, encoding: name, reading }: TextBytesOptions,
): AsyncGenerator<Uint8Array> {
  const { first, all } = await peeked(pieces, SNIFFED);
  const encoding = encodingAtStart(path, first, name);
  const utf8 = encoding === undefined ? guessed(all, reading) : transcoded(all, transcoderOf(encoding));
  reading.encoding = encoding ?? 'utf-8';
  yield* withLineFeeds(utf8);
}

function transcoderOf(encoding: Encoding): Transcoder {
  switch (encoding) {
    case 'utf-8':
      return UTF8;
    case 'gb18030':
      return fromGb18030();
    case 'utf-16le':
      return fromUtf16('little-endian');
    case 'utf-16be':
      return fromUtf16('big-endian');
  }
}

async function* transcoded(pieces: AsyncIterable<Uint8Array>, { push, end }: Transcoder): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) yield push(piece);
  yield end();
}

const RETURN = 0x0d;
const LINE_FEED = 0x0a;

// How many bytes decide the encoding, from the first that is not ASCII, and on to the end of the line.
const JUDGED = 256 * 1024;

async function* guessed(pieces: AsyncIterable<Uint8Array>, reading: FileReading): AsyncGenerator<Uint8Array> {
  let transcoder: Transcoder | undefined;
  // From the first byte that is not ASCII on.
  let held: Uint8Array[] = [];
  let length = 0;
  const judge = (): Uint8Array => {
    const bytes = Buffer.concat(held);
    held = [];
    const { encoding, sample } = judged(bytes);
    reading.encoding = encoding;
    if (sample !== undefined) reading.guessedBy = sample;
    transcoder = transcoderOf(encoding);
    return transcoder.push(bytes);
  };
  for await (const piece of pieces) {
    if (transcoder !== undefined) {
      yield transcoder.push(piece);
      continue;
    }
    if (length === 0 && isAscii(piece)) {
      yield piece;
      continue;
    }
    const from = length === 0 ? piece.findIndex((byte) => byte >= 0x80) : 0;
    if (from > 0) yield piece.subarray(0, from);
    const rest = piece.subarray(from);
    held.push(rest);
    const wasEnough = Math.max(0, JUDGED - length);
    length += rest.length;
    if (rest.includes(LINE_FEED, wasEnough) || length > LINE_LIMIT) yield judge();
  }
  if (length > 0 && transcoder === undefined) yield judge();
  if (transcoder !== undefined) yield (transcoder as Transcoder).end();
}

const SAMPLE = 40;

/** The encoding of bytes that begin with the first that is not ASCII. It does not depend on how the stream was cut into pieces. */
function judged(bytes: Buffer): { readonly encoding: Encoding; readonly sample?: string } {
  const end = bytes.indexOf(LINE_FEED, JUDGED);
  const lines = linesOf(bytes.subarray(0, end < 0 ? bytes.length : end)).filter((line) => !isAscii(line));
  const others = lines.filter((line) => !isUtf8(line));
  if (others.length * 2 <= lines.length || !isMostlyCommon(others)) return { encoding: 'utf-8' };
  const decoder = new TextDecoder('gb18030', { fatal: true });
  try {
    const [sample = ''] = others.map((line) => decoder.decode(line));
    return { encoding: 'gb18030', sample: [...sample.trim()].slice(0, SAMPLE).join('') };
  } catch {
    return { encoding: 'utf-8' };
  }
}

/** Replaces carriage returns by line feeds in a file whose lines end with carriage returns alone. */
async function* withLineFeeds(pieces: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { first, all } = await peeked(pieces, JUDGED);
  if (!first.includes(RETURN) || first.includes(LINE_FEED)) {
    yield* all;
    return;
  }
  for await (const piece of all) yield piece.map((byte) => (byte === RETURN ? LINE_FEED : byte));
}
