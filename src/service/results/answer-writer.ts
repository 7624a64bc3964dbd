import { ByteWriter } from '../../compact/byte-writer.js';

// A page holds a few answers. A slow reader keeps the whole page of its answer in memory.
const PAGE = 64 * 1024;
// No character of UTF-16 takes more bytes of UTF-8.
const BYTES_A_UNIT = 3;
const LAST_OF_ONE_BYTE = 0x7f;
// Up to so many characters a loop is faster than a call.
const LONGEST_LOOP = 48;

const encoder = new TextEncoder();

/** Writes answers in UTF-8, one after the other on pages: what stands before the one being written is given out, and never written again. */
export class AnswerWriter extends ByteWriter {
  constructor() {
    super(PAGE);
  }

  text(text: string): void {
    this.reserve(text.length * BYTES_A_UNIT);
    if (text.length <= LONGEST_LOOP && this.#ascii(text)) return;
    this.length += encoder.encodeInto(text, this.bytes.subarray(this.length)).written;
  }

  /** Writes a text, if it is of ASCII alone. */
  #ascii(text: string): boolean {
    const { bytes, length } = this;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code > LAST_OF_ONE_BYTE) return false;
      bytes[length + at] = code;
    }
    this.length = length + text.length;
    return true;
  }

  /** Does what writes. Where it fails nothing of it stays, for what is written next may be for another caller. */
  whole(write: () => void): void {
    const before = this.size;
    try {
      write();
    } catch (error) {
      this.length = this.from + before;
      throw error;
    }
  }

  /** How many bytes are written of the answer. */
  get size(): number {
    return this.length - this.from;
  }

  /**
   * Returns what was written, for one who copies it or only reads it, as `Response` does, and begins anew: a part of the page, which is
   * never written again.
   */
  give(): Uint8Array<ArrayBuffer> {
    // What a long answer has made larger than a page is kept neither by its reader nor for the answers that follow.
    if (this.bytes.length > PAGE) {
      const long = this.take();
      this.#turnTo(new Uint8Array(PAGE), 0);
      return long;
    }
    const given = this.bytes.subarray(this.from, this.length);
    this.from = this.length;
    return given;
  }

  /** Goes on on a new page, for what was given out stays as it is. */
  protected override reserve(count: number): void {
    if (this.length + count <= this.bytes.length) return;
    const begun = this.bytes.subarray(this.from, this.length);
    const page = new Uint8Array(Math.max(PAGE, 2 * begun.length, begun.length + count));
    page.set(begun);
    this.#turnTo(page, begun.length);
  }

  #turnTo(page: Uint8Array<ArrayBuffer>, length: number): void {
    this.bytes = page;
    this.length = length;
    this.from = 0;
  }
}
