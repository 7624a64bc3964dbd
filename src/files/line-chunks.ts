import { holdSmall, joinedBytes } from './bytes/joined-bytes.js';

/** The byte that ends a line. */
export const NEWLINE = 0x0a;

/** Whole lines of the input. */
export interface LineChunk {
  readonly bytes: Uint8Array;
  /** Whether the input begins with them. */
  readonly first: boolean;
}

/** A line too long to be held, and its length in bytes. */
export interface TooLongLine {
  readonly tooLong: number;
}

/**
 * Cuts a stream of bytes into chunks of whole lines, each with a buffer of its own, about as long as the pieces that come
 * in. A line longer than the limit is passed over without being held.
 */
export async function* lineChunks(pieces: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<LineChunk | TooLongLine> {
  let first = true;
  // The line that is not yet at its end.
  let held: Uint8Array[] = [];
  let length = 0;
  const hold = (piece: Uint8Array) => {
    length += piece.length;
    if (length > limit) held = [];
    else if (piece.length > 0) holdSmall(held, piece);
  };
  const take = (end: Uint8Array): LineChunk => {
    const bytes = joinedBytes([...held, end]);
    const chunk = { bytes, first };
    first = false;
    held = [];
    length = 0;
    return chunk;
  };
  const pass = (rest: number): TooLongLine => {
    const line = { tooLong: length + rest };
    first = false;
    length = 0;
    return line;
  };
  for await (const piece of pieces) {
    const last = piece.lastIndexOf(NEWLINE) + 1;
    if (last === 0) {
      hold(piece);
      continue;
    }
    let start = 0;
    if (length > limit) {
      start = piece.indexOf(NEWLINE) + 1;
      yield pass(start - 1);
    }
    if (last > start) yield take(piece.subarray(start, last));
    hold(piece.subarray(last));
  }
  if (length > limit) yield pass(0);
  else if (length > 0) yield take(new Uint8Array(0));
}
