import type { ExpectedWords } from '../law/wording.js';

/** What a loan must hold to be recorded. */
export const RECORD_WORDS = {
  json: { zh: 'JSON 能写出的值:不含 bigint', expected: 'values that JSON can hold: no bigint' },
} as const satisfies Readonly<Record<string, ExpectedWords>>;
