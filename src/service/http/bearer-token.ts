import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';

/** Tells callers by their tokens. */
export interface TokenCheck {
  /** A name for the caller that holds the token of a header, which does not reveal the token; `undefined` for any other. */
  callerOf(header: string | null): string | undefined;
}

// A longer header holds no token, and is not hashed.
const LONGEST_HEADER = 4_096;
const SCHEME = /^bearer +(\S+) *$/i;
const SHOWN_DIGITS = 12;

/**
 * Compares digests, all bytes of all of them, so that the time it takes says nothing of a token: neither how much of it is right
 * nor which one it is.
 */
export function tokenCheck(tokens: readonly string[]): TokenCheck {
  const known = tokens.map((token) => digestOf(token));
  const names = known.map((digest) => bytesToHex(digest).slice(0, SHOWN_DIGITS));
  return {
    callerOf(header) {
      if (header === null || header.length > LONGEST_HEADER) return undefined;
      const [, token] = SCHEME.exec(header) ?? [];
      if (token === undefined) return undefined;
      const given = digestOf(token);
      let found = -1;
      known.forEach((digest, at) => {
        let difference = 0;
        for (let byte = 0; byte < digest.length; byte++) difference |= (digest[byte] as number) ^ (given[byte] as number);
        found = difference === 0 ? at : found;
      });
      return names[found];
    },
  };
}

function digestOf(token: string): Uint8Array {
  return sha256(utf8ToBytes(token));
}
