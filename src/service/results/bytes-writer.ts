const PAGE = 64 * 1024;
// A page that a long text has made longer than this is given back.
const LARGEST_KEPT = 1024 * 1024;
// No character of UTF-16 takes more bytes of UTF-8.
const BYTES_A_UNIT = 3;

const encoder = new TextEncoder();

/** Bytes that are written one after the other, on a page that is used again and again. */
export class BytesWriter {
  private page = new Uint8Array(PAGE);
  private length = 0;

  /** Writes a text in UTF-8. */
  text(text: string): void {
    const { page, length } = this.withRoomFor(text.length * BYTES_A_UNIT);
    this.length += encoder.encodeInto(text, length === 0 ? page : page.subarray(length)).written;
  }

  bytes(bytes: Uint8Array): void {
    const { page, length } = this.withRoomFor(bytes.length);
    page.set(bytes, length);
    this.length += bytes.length;
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

  /** What is written, in bytes that nobody else holds. The writer then begins anew. */
  taken(): Uint8Array<ArrayBuffer> {
    const taken = this.page.slice(0, this.length);
    this.length = 0;
    if (this.page.length > LARGEST_KEPT) this.page = new Uint8Array(PAGE);
    return taken;
  }

  private withRoomFor(more: number): { readonly page: Uint8Array; readonly length: number } {
    const { page, length } = this;
    if (length + more > page.length) {
      this.page = new Uint8Array(Math.max(page.length * 2, length + more));
      this.page.set(page.subarray(0, length));
    }
    return { page: this.page, length };
  }
}
