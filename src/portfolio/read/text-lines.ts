import { wordingOf } from '../../facts/input/liubao-error.js';
import { LINE_LIMIT, tooLongLine } from '../../files/byte-lines.js';
import { lineChunks, NEWLINE } from '../../files/line-chunks.js';
import { decodeUtf8, InvalidUtf8Error, withoutMark } from '../../files/utf8.js';
import type { Wording } from '../../law/wording.js';

/** A line of a text. `text` is `undefined` if the line cannot be decoded, or is too long: then `message` says so. */
export interface TextLine {
  readonly number: number;
  readonly text: string | undefined;
  readonly message?: Wording;
}

/** The lines of a stream of bytes, some at a time. A byte order mark before the first line is dropped. */
export async function* textLines(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<readonly TextLine[]> {
  let number = 0;
  for await (const chunk of lineChunks(pieces, LINE_LIMIT)) {
    if ('tooLong' in chunk) {
      number++;
      yield [{ number, text: undefined, message: wordingOf(tooLongLine(chunk.tooLong)) }];
      continue;
    }
    const { bytes } = chunk;
    const lines: TextLine[] = [];
    for (let start = 0; start < bytes.length; ) {
      const found = bytes.indexOf(NEWLINE, start);
      const end = found < 0 ? bytes.length : found;
      number++;
      const text = decoded(bytes.subarray(start, end));
      lines.push({ number, text: number === 1 && text !== undefined ? withoutMark(text) : text });
      start = end + 1;
    }
    yield lines;
  }
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return decodeUtf8(bytes);
  } catch (error) {
    if (error instanceof InvalidUtf8Error) return undefined;
    throw error;
  }
}

export const isBlank = (text: string) => /^[ \t\r]*$/.test(text);
