import type { ExpectedWords, Words } from '../law/wording.js';

/** What a loan must hold to be recorded. */
export const RECORD_WORDS = {
  json: { zh: 'JSON 能写出的值:不含 bigint', expected: 'values that JSON can hold: no bigint' },
} as const satisfies Readonly<Record<string, ExpectedWords>>;

/** What a decision that is recorded should have been. */
export const RECORD_OPTION_WORDS = {
  decision: { zh: '决定', en: 'a decision' },
  decisionOf: (loan: string) => ({
    zh: `贷款 ${JSON.stringify(loan)} 的决定`,
    en: `the decision of the loan ${JSON.stringify(loan)}`,
  }),
} as const satisfies Readonly<Record<string, Words>>;
