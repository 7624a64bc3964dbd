/** Bytes one after the other, as one. */
export function joinedBytes(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

// A piece of its own costs about this much beside its bytes.
const SMALL = 1_024;

/**
 * Adds a piece to those that are held. Small ones are joined with their like, so that what comes byte by byte takes hardly
 * more memory than its bytes, and each byte is copied a few times at most.
 */
export function holdSmall(held: Uint8Array[], piece: Uint8Array): void {
  let last = piece;
  for (let before = held.at(-1); before !== undefined && before.length < SMALL && before.length <= last.length; ) {
    held.pop();
    last = joinedBytes([before, last]);
    before = held.at(-1);
  }
  held.push(last);
}
