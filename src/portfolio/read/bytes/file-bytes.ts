import { createReadStream } from 'node:fs';
import { pipeline, Readable, type Transform } from 'node:stream';
import * as zlib from 'node:zlib';
import { peeked } from '../../../files/peeked.js';
import { reasonOf } from '../../../files/system-reason.js';
import { contentError } from '../../portfolio-error.js';
import { CONTENT_FAULTS } from '../../portfolio-fault-words.js';
import { ZstdFrames } from './zstd-frames.js';

/** What is read at once, in bytes, and decided by one thread: some hundreds of loans. */
export const PIECE = 1024 * 1024;

/** Called with the length of each piece of a file that was read, before it is decompressed. */
export type OnRead = (bytes: number) => void;

const LONGEST_MAGIC = 4;
const MAGIC = {
  gzip: Uint8Array.of(0x1f, 0x8b),
  zstd: Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd),
} as const;

/**
 * The bytes of a file, decompressed if they are gzip or zstd. The first bytes tell, whatever the name: no text begins like these.
 *
 * @throws {PortfolioError} if the compressed data are damaged or cut off, or cannot be decompressed here
 */
export async function* fileBytes(path: string, onRead: OnRead = () => undefined): AsyncGenerator<Uint8Array> {
  const { first, all } = await peeked(bytesOf(path, onRead), LONGEST_MAGIC);
  const begins = (magic: Uint8Array) => magic.every((byte, at) => first[at] === byte);
  if (begins(MAGIC.gzip)) yield* decompressed(path, 'gzip', all, zlib.createGunzip({ chunkSize: PIECE }));
  else if (begins(MAGIC.zstd)) yield* zstdBytes(path, all);
  else yield* all;
}

async function* bytesOf(path: string, onRead: OnRead): AsyncGenerator<Uint8Array> {
  for await (const piece of createReadStream(path, { highWaterMark: PIECE })) {
    yield piece as Uint8Array;
    onRead((piece as Uint8Array).length);
  }
}

type Decompressor = Transform & { readonly bytesWritten: number };

/** Decompresses frame by frame. */
async function* zstdBytes(path: string, pieces: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  const frames = new ZstdFrames();
  const next = async () => {
    const { value, done } = await pieces.next();
    return done === true ? undefined : value;
  };
  let rest = await next();
  async function* frame(): AsyncGenerator<Uint8Array> {
    while (rest !== undefined) {
      const piece: Uint8Array = rest;
      const end = endOfFrame(path, frames, piece);
      yield piece.subarray(0, end);
      rest = end === undefined || end === piece.length ? await next() : piece.subarray(end);
      if (end !== undefined) return;
    }
    throw contentError(path, CONTENT_FAULTS.cutOff('zstd'));
  }
  while (rest !== undefined) yield* oneFrame(path, frame());
}

function endOfFrame(path: string, frames: ZstdFrames, piece: Uint8Array): number | undefined {
  try {
    return frames.endIn(piece);
  } catch (error) {
    throw contentError(path, CONTENT_FAULTS.damaged('zstd', reasonOf(error)));
  }
}

/** Node has zstd since 22.15. In older versions a library is loaded when it is needed. */
async function* oneFrame(path: string, pieces: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { createZstdDecompress } = zlib as { createZstdDecompress?: (options: { chunkSize: number }) => Decompressor };
  if (createZstdDecompress !== undefined) yield* decompressed(path, 'zstd', pieces, createZstdDecompress({ chunkSize: PIECE }));
  else yield* (await import('./zstd-frame.js')).zstdFrame(path, pieces);
}

async function* decompressed(
  path: string,
  kind: keyof typeof MAGIC,
  pieces: AsyncGenerator<Uint8Array>,
  stream: Decompressor,
): AsyncGenerator<Uint8Array> {
  let compressed = 0;
  let failedToRead: unknown;
  async function* counted() {
    try {
      for await (const piece of pieces) {
        compressed += piece.length;
        yield piece;
      }
    } catch (error) {
      failedToRead = error;
      throw error;
    }
  }
  // The loop below receives the errors.
  pipeline(Readable.from(counted(), { objectMode: false, highWaterMark: PIECE }), stream, () => undefined);
  try {
    for await (const piece of stream) yield piece as Uint8Array;
  } catch (error) {
    if (failedToRead !== undefined) throw failedToRead;
    const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
    throw contentError(
      path,
      code === 'Z_BUF_ERROR' ? CONTENT_FAULTS.cutOff(kind) : CONTENT_FAULTS.damaged(kind, CONTENT_FAULTS.quoted(String(message))),
    );
  }
  // Node ignores whatever follows a gzip member, even a second member whose start is damaged.
  if (stream.bytesWritten < compressed) throw contentError(path, CONTENT_FAULTS.goesOn(kind));
}
