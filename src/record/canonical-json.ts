import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import { encodeUtf8, isWellFormed } from '../files/utf8.js';

/** Data that no JSON text can hold. */
export class NotJsonError extends Error {
  override readonly name = 'NotJsonError';
}

/**
 * The canonical JSON text of plain data by RFC 8785: keys in the order of their UTF-16 code units, figures as ECMAScript writes them,
 * no space. A key without a value is left out. Data that was copied by `plainCopy` is no deeper than that allows.
 *
 * @throws {NotJsonError} for a bigint, a symbol, a function, a figure that is not finite and half of a surrogate pair
 */
export function canonicalText(data: unknown): string {
  switch (typeof data) {
    case 'string':
      return textOf(data);
    case 'number':
      if (!Number.isFinite(data)) throw new NotJsonError();
      return JSON.stringify(data);
    case 'boolean':
      return String(data);
    case 'object':
      if (data === null) return 'null';
      if (Array.isArray(data)) return `[${data.map((one) => (one === undefined ? 'null' : canonicalText(one))).join()}]`;
      return `{${membersOf(data as Readonly<Record<string, unknown>>).join()}}`;
    default:
      throw new NotJsonError();
  }
}

function membersOf(data: Readonly<Record<string, unknown>>): string[] {
  const known = Object.keys(data).filter((key) => data[key] !== undefined);
  // Without a comparison, texts are sorted by their code units.
  return known.sort().map((key) => `${textOf(key)}:${canonicalText(data[key])}`);
}

function textOf(text: string): string {
  if (!isWellFormed(text)) throw new NotJsonError();
  return JSON.stringify(text);
}

/** The SHA-256 of a text's UTF-8, in hexadecimal digits. */
export function digestOfText(text: string): string {
  return bytesToHex(sha256(encodeUtf8(text)));
}
