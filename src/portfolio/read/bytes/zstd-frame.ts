import { Decompress } from 'fzstd';
import xxhash, { type XXHashAPI } from 'xxhash-wasm';
import type { Wording } from '../../../law/wording.js';
import { contentError, PortfolioError } from '../../portfolio-error.js';
import { CONTENT_FAULTS, PORTFOLIO_FAULTS } from '../../portfolio-fault-words.js';

// The longest head of a frame: its mark, descriptor, window, dictionary and length (RFC 8878).
const LONGEST_HEAD = 18;
const CHECKSUM = 4;
// Beyond this window the library returns wrong bytes without an error.
const LARGEST_WINDOW = 2 ** 25;
// A block of 4 bytes may decompress to 128 KiB, and everything that is decompressed at once is held in memory.
const SLICE = 4096;

/** The head of a frame. */
interface FrameHead {
  /** How many bytes back its blocks may refer. */
  readonly window: number;
  /** The decompressed length, if it is given. */
  readonly length: bigint | undefined;
  readonly hasChecksum: boolean;
  readonly dictionary: number;
}

/**
 * Decompresses a frame of zstd in versions of Node without it. The library checks neither the checksum nor the length, so that a
 * damaged amount could pass for another: both are checked here.
 *
 * @throws {PortfolioError} if the frame is damaged, or needs a larger window than the library has
 */
export async function* zstdFrame(path: string, pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const damaged = (why: Wording) => contentError(path, CONTENT_FAULTS.damaged('zstd', why));
  const hash = (await hashing()).create64();
  const made: Uint8Array[] = [];
  let length = 0n;
  const decompress = new Decompress((block) => {
    hash.update(block);
    length += BigInt(block.length);
    made.push(block);
  });
  let head: FrameHead | undefined;
  let begun = new Uint8Array(0);
  let tail = new Uint8Array(0);
  const taken = (bytes: Uint8Array, isLast = false) => {
    try {
      decompress.push(bytes, isLast);
    } catch (error) {
      throw damaged(CONTENT_FAULTS.quoted(error instanceof Error ? error.message : String(error)));
    }
    return made.splice(0);
  };
  for await (const piece of pieces) {
    tail = Buffer.concat([tail, piece.subarray(-CHECKSUM)]).subarray(-CHECKSUM);
    let rest = piece;
    if (head === undefined) {
      begun = Buffer.concat([begun, piece]);
      if (begun.length < LONGEST_HEAD) continue;
      head = readable(path, begun);
      if (head === undefined) return yield* drained(pieces);
      rest = begun;
    }
    for (let at = 0; at < rest.length; at += SLICE) yield* taken(rest.subarray(at, at + SLICE));
  }
  if (head === undefined) {
    head = readable(path, begun);
    if (head === undefined) return;
    yield* taken(begun);
  }
  // Ends the stream: a frame shorter than the longest head is held back until then.
  yield* taken(new Uint8Array(0), true);
  if (head.length !== undefined && head.length !== length) throw damaged(CONTENT_FAULTS.otherLength);
  if (head.hasChecksum && Buffer.from(tail).readUInt32LE() !== Number(hash.digest() & 0xffff_ffffn)) {
    throw damaged(CONTENT_FAULTS.otherChecksum);
  }
}

/** Skips the rest of a frame, and yields nothing. */
async function* drained(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const _ of pieces) yield new Uint8Array(0);
}

/** The head of a frame; `undefined` if the frame is to be skipped. @throws {PortfolioError} if it cannot be read here */
function readable(path: string, bytes: Uint8Array): FrameHead | undefined {
  const head = frameHead(bytes);
  if (head === undefined) return undefined;
  const beyond =
    head.window > LARGEST_WINDOW ? PORTFOLIO_FAULTS.largeWindow : head.dictionary > 0 ? PORTFOLIO_FAULTS.dictionary : undefined;
  if (beyond === undefined) return head;
  throw new PortfolioError('usage', PORTFOLIO_FAULTS.zstdBeyond(path, beyond, process.versions.node));
}

const SKIPPABLE = 0x184d2a50;

function frameHead(bytes: Uint8Array): FrameHead | undefined {
  const of = Buffer.concat([bytes.subarray(0, LONGEST_HEAD), new Uint8Array(LONGEST_HEAD)]);
  if ((of.readUInt32LE(0) & ~0xf) >>> 0 === SKIPPABLE) return undefined;
  const descriptor = of.readUInt8(4);
  const isSingle = (descriptor & 0x20) !== 0;
  const idBytes = [0, 1, 2, 4][descriptor & 3] ?? 0;
  const lengthBytes = [isSingle ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0;
  const idAt = isSingle ? 5 : 6;
  const lengthAt = idAt + idBytes;
  // Two bytes of length count from 256.
  const length = lengthBytes === 0 ? undefined : littleEndian(of, lengthAt, lengthBytes) + (lengthBytes === 2 ? 256n : 0n);
  const base = 2 ** (10 + (of.readUInt8(5) >> 3));
  return {
    window: isSingle ? Number(length) : base + (base / 8) * (of.readUInt8(5) & 7),
    length,
    hasChecksum: (descriptor & 4) !== 0,
    dictionary: Number(littleEndian(of, idAt, idBytes)),
  };
}

function littleEndian(of: Uint8Array, at: number, bytes: number): bigint {
  return of.subarray(at, at + bytes).reduceRight((sum, byte) => sum * 0x100n + BigInt(byte), 0n);
}

let hashes: Promise<XXHashAPI> | undefined;

function hashing(): Promise<XXHashAPI> {
  hashes ??= xxhash();
  return hashes;
}
