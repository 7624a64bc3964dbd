import { resumed } from './resumed.js';

/** The first bytes of a stream (fewer if it is shorter), and the whole stream, which still begins with them. */
export async function peeked(
  pieces: AsyncGenerator<Uint8Array>,
  count: number,
): Promise<{ readonly first: Uint8Array; readonly all: AsyncGenerator<Uint8Array> }> {
  const taken: Uint8Array[] = [];
  let length = 0;
  while (length < count) {
    const next = await pieces.next();
    if (next.done === true) break;
    taken.push(next.value);
    length += next.value.length;
  }
  const first = taken.length === 1 && taken[0] !== undefined ? taken[0] : Buffer.concat(taken);
  return { first: first.subarray(0, count), all: resumed(taken, pieces) };
}
