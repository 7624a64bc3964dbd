import { LINE_LIMIT } from '../../files/byte-lines.js';
import { type LineSource, linePieces } from '../read/input-file.js';

import { lineChunks } from '../read/line-chunks.js';
import { type LineShape, lineReader, readLines } from './line-loan.js';

/**
 * A number that stands for an id while a portfolio is looked through for ids that several loans share: 53 bits of it. Two ids may
 * have the same, and so what is found by it is looked at again.
 */
export function idNumber(id: string): number {
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
// No id's number is below zero.
const FREE = -1;

/** The numbers of ids that were seen, some 16 bytes each: a set of JavaScript would take several times that. */
export class SeenIds {
  private places = new Float64Array(INITIAL_PLACES).fill(FREE);
  private count = 0;
  /** Those that were seen more than once. */
  readonly repeated = new Set<number>();

  add(numbers: Float64Array): void {
    for (const number of numbers) {
      if (this.put(number)) this.grow();
      else this.repeated.add(number);
    }
  }

  /** Whether it was not there. */
  private put(number: number): boolean {
    const { places } = this;
    let at = number % places.length;
    while (places[at] !== FREE) {
      if (places[at] === number) return false;
      at = (at + 1) % places.length;
    }
    places[at] = number;
    return true;
  }

  private grow(): void {
    this.count++;
    if (this.count * 2 < this.places.length) return;
    const before = this.places;
    this.places = new Float64Array(before.length * 2).fill(FREE);
    for (const number of before) if (number !== FREE) this.put(number);
  }
}

/** The ids that several loans of a file have, of those whose numbers were seen more than once. */
export async function sharedIds(
  lines: LineSource,
  shape: LineShape,
  repeated: ReadonlySet<number>,
): Promise<ReadonlySet<string>> {
  const once = new Set<string>();
  const shared = new Set<string>();
  const note = (id: string | undefined) => {
    if (id === undefined || !repeated.has(idNumber(id))) return;
    if (once.has(id)) shared.add(id);
    else once.add(id);
  };
  const loanOf = lineReader(shape);
  for await (const chunk of lineChunks(linePieces(lines), LINE_LIMIT)) {
    if ('tooLong' in chunk) continue;
    const { rejects } = readLines(chunk, loanOf, ({ id }) => note(id));
    for (const { loanId } of rejects) note(loanId);
  }
  return shared;
}
