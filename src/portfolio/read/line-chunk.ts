/** Whole lines of the input. */
export interface LineChunk {
  readonly bytes: Uint8Array;
  /** Whether the input begins with them. */
  readonly first: boolean;
}

/** A line too long to be held, of so many bytes. */
export interface TooLongLine {
  readonly tooLong: number;
}

/** What is read at once, and decided by one thread: some hundreds of loans. */
export const PIECE = 1024 * 1024;
