import { wordedCause } from '../../../files/system-reason.js';
import { CONTENT_FAULTS } from '../../portfolio-fault-words.js';

const MAGIC = 0xfd2fb528;
const SKIPPABLE = 0x184d2a50;
const RUN_LENGTH = 1;
const RESERVED = 3;
const CHECKSUM = 4;

type Part = 'magic' | 'size' | 'descriptor' | 'fields' | 'block';

/**
 * Finds the ends of the frames of zstd data (RFC 8878). Node decompresses only the first frame, and takes a frame that is cut off
 * for a complete one.
 */
export class ZstdFrames {
  private part: Part = 'magic';
  /** How many bytes the part has, and those that were read. */
  private wanted = 4;
  private taken: number[] = [];
  /** How many bytes come before the next part, and whether the frame ends with them. */
  private passed = 0;
  private isLast = false;
  private hasChecksum = false;

  /** How many of these bytes belong to the current frame, if it ends among them. @throws {RangeError} if they are not a frame */
  endIn(piece: Uint8Array): number | undefined {
    for (let at = 0; at < piece.length; ) {
      if (this.passed > 0) {
        const count = Math.min(this.passed, piece.length - at);
        at += count;
        this.passed -= count;
      } else {
        this.taken.push(piece[at] as number);
        at++;
        if (this.taken.length === this.wanted) this.take();
      }
      if (this.passed === 0 && this.isLast) {
        this.isLast = false;
        this.expect('magic', 4);
        return at;
      }
    }
    return undefined;
  }

  private expect(part: Part, bytes: number): void {
    this.part = part;
    this.wanted = bytes;
    this.taken = [];
  }

  private take(): void {
    // Little-endian, as every number here is.
    const value = this.taken.reduceRight((sum, byte) => sum * 0x100 + byte, 0);
    switch (this.part) {
      case 'magic':
        if (value !== MAGIC && (value & ~0xf) >>> 0 !== SKIPPABLE) throw wordedCause(CONTENT_FAULTS.noFrame);
        if (value === MAGIC) this.expect('descriptor', 1);
        else this.expect('size', 4);
        break;
      case 'size':
        this.passed = value;
        this.isLast = true;
        break;
      case 'descriptor': {
        const isSingle = (value & 0x20) !== 0;
        const content = [isSingle ? 1 : 0, 2, 4, 8][value >> 6] ?? 0;
        const dictionary = [0, 1, 2, 4][value & 3] ?? 0;
        this.hasChecksum = (value & 4) !== 0;
        this.expect('fields', (isSingle ? 0 : 1) + dictionary + content);
        break;
      }
      case 'fields':
        this.expect('block', 3);
        break;
      case 'block': {
        const kind = (value >> 1) & 3;
        if (kind === RESERVED) throw wordedCause(CONTENT_FAULTS.unknownBlock);
        this.isLast = (value & 1) === 1;
        this.passed = (kind === RUN_LENGTH ? 1 : value >>> 3) + (this.isLast && this.hasChecksum ? CHECKSUM : 0);
        this.expect('block', 3);
        break;
      }
    }
  }
}
