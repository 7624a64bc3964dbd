import type { Wording } from '../../../src/law/wording.js';

/** The words of the portfolio view. */
export const PORTFOLIO_WORDS = {
  title: { zh: '贷款组合', en: 'Portfolio' },
} as const satisfies Record<string, Wording>;
