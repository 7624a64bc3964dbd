import type { LineChunk, TooLongLine } from '../../files/line-chunks.js';
import { type LineShape, lineReader, readLines } from './line-loan.js';

/** A hash of an id, of 53 bits. Two ids may have the same, so that ids whose hashes repeat are compared themselves (`duplicateIds`). */
export function idHash(id: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < id.length; at++) {
    const code = id.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 2 ** 32 * (low & 0x1fffff) + (high >>> 0);
}

const INITIAL_PLACES = 2 ** 16;
// No hash is below zero.
const FREE = -1;

/** The hashes of the ids that were seen, at some 16 bytes each: a `Set` would take several times that. */
export class SeenIds {
  private places = new Float64Array(INITIAL_PLACES).fill(FREE);
  private count = 0;
  /** The hashes that were seen more than once. */
  readonly repeated = new Set<number>();

  add(hashes: Float64Array): void {
    for (const hash of hashes) {
      if (this.put(hash)) this.grow();
      else this.repeated.add(hash);
    }
  }

  /** Whether the hash is new. */
  private put(hash: number): boolean {
    const { places } = this;
    let at = hash % places.length;
    while (places[at] !== FREE) {
      if (places[at] === hash) return false;
      at = (at + 1) % places.length;
    }
    places[at] = hash;
    return true;
  }

  private grow(): void {
    this.count++;
    if (this.count * 2 < this.places.length) return;
    const before = this.places;
    this.places = new Float64Array(before.length * 2).fill(FREE);
    for (const hash of before) if (hash !== FREE) this.put(hash);
  }
}

/**
 * The ids that several loans of a file have, among those whose hashes repeat.
 *
 * @param chunks the file once more
 */
export async function duplicateIds(
  chunks: AsyncIterable<LineChunk | TooLongLine>,
  shape: LineShape,
  repeated: ReadonlySet<number>,
): Promise<ReadonlySet<string>> {
  const once = new Set<string>();
  const duplicates = new Set<string>();
  const note = (id: string | undefined) => {
    if (id === undefined || !repeated.has(idHash(id))) return;
    if (once.has(id)) duplicates.add(id);
    else once.add(id);
  };
  const loanOf = lineReader(shape);
  for await (const chunk of chunks) {
    if ('tooLong' in chunk) continue;
    const { rejects } = readLines(chunk, loanOf, ({ id }) => note(id));
    for (const { loanId } of rejects) note(loanId);
  }
  return duplicates;
}
