const NEWLINE = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** The longest line that is read, in bytes. */
export const LINE_LIMIT = 64 * 1024 * 1024;

/** A line, or a JSON text, that is too long to be read. */
export class TooLongError extends Error {
  override readonly name = 'TooLongError';
  constructor(
    message: string,
    /** The message in Chinese. */
    readonly zh: string,
  ) {
    super(message);
  }
}

export function tooLongLine(bytes: number): TooLongError {
  return new TooLongError(
    `the line has ${bytes} bytes; at most ${LINE_LIMIT} are read`,
    `该行有${bytes}字节,最多读取${LINE_LIMIT}字节`,
  );
}

/** A line of a file, as bytes without its line break; or how long it is, where it is too long to hold. */
export type ByteLine = Uint8Array | { readonly tooLong: number };

/**
 * The lines of a stream of bytes. They are split before they are decoded, so that bytes which are no text spoil their own
 * line only; a line longer than the limit is passed over without being held.
 */
export async function* byteLines(chunks: AsyncIterable<Uint8Array | string>, limit: number): AsyncGenerator<ByteLine> {
  let held: Uint8Array[] = [];
  let length = 0;
  const hold = (piece: Uint8Array) => {
    length += piece.length;
    if (length > limit) held = [];
    else if (piece.length > 0) held.push(piece);
  };
  const take = (): ByteLine => {
    const line =
      length > limit ? { tooLong: length } : withoutReturn(held.length === 1 && held[0] ? held[0] : Buffer.concat(held));
    held = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    let start = 0;
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
      hold(bytes.subarray(start, end));
      yield take();
      start = end + 1;
    }
    hold(bytes.subarray(start));
  }
  if (length > 0) yield take();
}

function withoutReturn(line: Uint8Array): Uint8Array {
  return line.at(-1) === CARRIAGE_RETURN ? line.subarray(0, -1) : line;
}
