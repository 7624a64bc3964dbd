import { GrowingBytes } from '../../files/bytes/growing-bytes.js';

const PAGE = 64 * 1024;
// A page that a long text has made longer than this is given back.
const LARGEST_KEPT = 1024 * 1024;
// No character of UTF-16 takes more bytes of UTF-8.
const BYTES_A_UNIT = 3;

const encoder = new TextEncoder();

/** Writes answers in UTF-8, on a page that may be that of many callers. */
export class AnswerWriter extends GrowingBytes {
  constructor() {
    super(PAGE);
  }

  text(text: string): void {
    this.reserve(text.length * BYTES_A_UNIT);
    const { bytes, length } = this;
    this.length += encoder.encodeInto(text, length === 0 ? bytes : bytes.subarray(length)).written;
  }

  /** Does what writes. Where it fails nothing of it stays, for what is written next may be for another caller. */
  whole(write: () => void): void {
    const before = this.length;
    try {
      write();
    } catch (error) {
      this.length = before;
      throw error;
    }
  }

  /** How many bytes are written. */
  get size(): number {
    return this.length;
  }

  override take(): Uint8Array<ArrayBuffer> {
    const taken = super.take();
    if (this.bytes.length > LARGEST_KEPT) this.bytes = new Uint8Array(PAGE);
    return taken;
  }
}
