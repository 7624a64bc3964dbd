const FIRST_SIZE = 4_096;

/** Bytes to which more are added. */
export interface GrowingBytes {
  readonly length: number;
  add(piece: Uint8Array): void;
  /** All of them. */
  whole(): Uint8Array;
}

/** Holds bytes that come in pieces in hardly more memory than they take, however small the pieces are. */
export function growingBytes(): GrowingBytes {
  let held = new Uint8Array(0);
  let length = 0;
  return {
    get length() {
      return length;
    },
    add(piece) {
      const needed = length + piece.length;
      if (needed > held.length) {
        const larger = new Uint8Array(Math.max(FIRST_SIZE, held.length * 2, needed));
        larger.set(held.subarray(0, length));
        held = larger;
      }
      held.set(piece, length);
      length = needed;
    },
    whole: () => held.subarray(0, length),
  };
}
