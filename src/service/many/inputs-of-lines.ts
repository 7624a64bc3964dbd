import { linesOf, TooLongError } from '../../files/byte-lines.js';
import { type LineChunk, lineChunks, type TooLongLine } from '../../files/line-chunks.js';
import { TEXT_WORDS } from '../../files/text-words.js';
import { decodeUtf8, withoutMark } from '../../files/utf8.js';
import { jsonWithin, piecesOf } from '../http/request-body.js';
import type { Asked } from '../operations/operation.js';

/** One of many inputs, with its place in the request; or the error that stood in its way. */
export interface ManyInput {
  readonly place: { readonly index: number } | { readonly line: number };
  readonly data?: unknown;
  readonly error?: unknown;
}

/** The inputs of a body of lines, in batches. A blank line is none, but counts as a line. */
export async function* inputsOfLines({ request, limits }: Asked, most: number): AsyncGenerator<readonly ManyInput[]> {
  const { maxBody } = limits;
  let line = 0;
  let batch: ManyInput[] = [];
  for await (const chunk of lineChunks(piecesOf(request, limits), maxBody)) {
    for (const bytes of linesIn(chunk, maxBody)) {
      line += 1;
      if ('tooLong' in bytes) {
        batch.push({ place: { line }, error: new TooLongError(TEXT_WORDS.tooLong(bytes.tooLong, maxBody)) });
      } else if (bytes.length > 0) {
        batch.push(inputOf(bytes, line));
      }
      if (batch.length < most) continue;
      yield batch;
      batch = [];
    }
    // What has arrived is answered, however little it is.
    if (batch.length > 0) yield batch;
    batch = [];
  }

  function inputOf(bytes: Uint8Array, at: number): ManyInput {
    const place = { line: at };
    try {
      const text = decodeUtf8(bytes);
      return { place, data: jsonWithin(at === 1 ? withoutMark(text) : text, limits) };
    } catch (error) {
      return { place, error };
    }
  }
}

function linesIn(chunk: LineChunk | TooLongLine, limit: number): Iterable<Uint8Array | TooLongLine> {
  return 'tooLong' in chunk ? [chunk] : linesOf(chunk.bytes, limit);
}
