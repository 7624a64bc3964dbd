import type { ExpectedWords } from '../../law/wording.js';

/** What the engine duckdb cannot decide. */
export const DUCKDB_WORDS = {
  oneDate: { zh: '一个日期;分次还款由 js 引擎判定', expected: 'one date; payment in parts is decided by the engine js' },
  oneGuarantee: {
    zh: '一项担保;有多项担保的贷款由 js 引擎判定',
    expected: 'one guarantee: a loan with several is decided by the engine js',
  },
} as const satisfies Readonly<Record<string, ExpectedWords>>;
