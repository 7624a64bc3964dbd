import { civilDate, type DayNumber } from '../facts/values/civil-date.js';
import { memo } from '../facts/values/memo.js';
import type { Fen } from '../facts/values/money.js';
import { GrowingBytes } from '../files/bytes/growing-bytes.js';
import { encodeUtf8 } from '../files/utf8.js';

const ZERO = 0x30;
const POINT = 0x2e;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
export const [LIST_OPENING, LIST_CLOSING, COMMA] = [0x5b, 0x5d, 0x2c];
const FIRST_PRINTABLE = 0x20;
const LAST_ASCII = 0x7e;

const LARGEST_INT32 = 2 ** 31 - 1;

// The longest amount has 15 digits before the point, and a sum of penalty interest a few more.
const LONGEST_AMOUNT = 24;

/** Writes text straight into bytes. Making a string of each text of a portfolio would be too slow. */
export class ByteWriter extends GrowingBytes {
  /** Writes a word of a decision, which has only letters and hyphens. */
  word(text: string): void {
    const count = text.length;
    this.reserve(count);
    const { bytes, length } = this;
    for (let at = 0; at < count; at++) bytes[length + at] = text.charCodeAt(at);
    this.length = length + count;
  }

  /** Writes an amount in yuan with 2 decimals, as `yuanText` does. */
  amount(fen: Fen): void {
    this.reserve(LONGEST_AMOUNT);
    const { bytes } = this;
    let digits = 3;
    for (let limit = 1000; limit <= fen; limit *= 10) digits++;
    const end = this.length + digits + 1;
    let rest = fen;
    let at = end - 1;
    for (; rest > LARGEST_INT32; at--) {
      if (at === end - 3) at--;
      const tenth = Math.floor(rest / 10);
      bytes[at] = ZERO + (rest - tenth * 10);
      rest = tenth;
    }
    // Division is several times faster with integers of 32 bits.
    for (let low = rest | 0; at >= this.length; at--) {
      if (at === end - 3) continue;
      const tenth = (low / 10) | 0;
      bytes[at] = ZERO + (low - tenth * 10);
      low = tenth;
    }
    bytes[end - 3] = POINT;
    this.length = end;
  }

  /** Writes a date as `YYYY-MM-DD`. */
  day(day: DayNumber): void {
    this.write(dayBytes(day));
  }

  /** Writes a text as a JSON string. */
  json(text: string): void {
    this.reserve(text.length + 2);
    const { bytes, length } = this;
    bytes[length] = QUOTE;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code < FIRST_PRINTABLE || code > LAST_ASCII || code === QUOTE || code === BACKSLASH) {
        this.write(encodeUtf8(JSON.stringify(text)));
        return;
      }
      bytes[length + 1 + at] = code;
    }
    bytes[length + 1 + text.length] = QUOTE;
    this.length = length + text.length + 2;
  }

  /** Writes texts as a JSON array of strings. */
  jsonList(texts: readonly string[]): void {
    this.byte(LIST_OPENING);
    for (let at = 0; at < texts.length; at++) {
      if (at > 0) this.byte(COMMA);
      this.json(texts[at] as string);
    }
    this.byte(LIST_CLOSING);
  }

  /** Writes one byte. */
  byte(byte: number): void {
    this.reserve(1);
    this.bytes[this.length++] = byte;
  }
}

const DAYS_KEPT = 65_536;
const dayBytes = memo(DAYS_KEPT, (day: DayNumber) => encodeUtf8(civilDate(day)));
