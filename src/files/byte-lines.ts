import { LiubaoError, recognised } from '../facts/input/liubao-error.js';
import { lineChunks, NEWLINE, type TooLongLine } from './line-chunks.js';
import { TEXT_WORDS } from './text-words.js';
import { encodeUtf8 } from './utf8.js';

const CARRIAGE_RETURN = 0x0d;

/** The longest line that is read, in bytes. */
export const LINE_LIMIT = 64 * 1024 * 1024;

/** A line, or a JSON text, that is too long to be read. */
export class TooLongError extends LiubaoError {
  override readonly name = 'TooLongError';
  override readonly code = 'too-long';
  static {
    recognised(TooLongError, 'too-long');
  }
}

export function tooLongLine(bytes: number): TooLongError {
  return new TooLongError(TEXT_WORDS.tooLong(bytes, LINE_LIMIT));
}

/** A line of a file, as bytes without its line break; or its length, where it is too long to hold. */
export type ByteLine = Uint8Array | TooLongLine;

/**
 * The lines of a stream of bytes. They are split before they are decoded, so that bytes which are no text spoil their own
 * line only.
 */
export async function* byteLines(pieces: AsyncIterable<Uint8Array | string>, limit: number): AsyncGenerator<ByteLine> {
  for await (const chunk of lineChunks(bytesOf(pieces), limit)) {
    if ('tooLong' in chunk) yield chunk;
    else yield* linesOf(chunk.bytes, limit);
  }
}

async function* bytesOf(pieces: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) yield typeof piece === 'string' ? encodeUtf8(piece) : piece;
}

/** The lines of a chunk, the last of which need not end. */
export function* linesOf(bytes: Uint8Array, limit: number): Generator<ByteLine> {
  for (let start = 0; start < bytes.length; ) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline < 0 ? bytes.length : newline;
    yield end - start > limit ? { tooLong: end - start } : withoutReturn(bytes.subarray(start, end));
    start = end + 1;
  }
}

function withoutReturn(line: Uint8Array): Uint8Array {
  return line.at(-1) === CARRIAGE_RETURN ? line.subarray(0, -1) : line;
}
