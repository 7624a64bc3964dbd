import type { Wording } from '../../../src/law/wording.js';

/** The words of the view of one loan. */
export const LOAN_VIEW_WORDS = {
  title: { zh: '贷款', en: 'The loan' },
} as const satisfies Record<string, Wording>;
