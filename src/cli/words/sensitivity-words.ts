import type { Words } from '../../law/wording.js';
/** What the help of `liubao sensitivity` says. */
export const SENSITIVITY_WORDS = {
  summary: { zh: '找出会改变结果的条文解读', en: 'find the readings of the text that change the outcome' },
  description: {
    zh: '在可能有影响的各种条文解读组合下判定一笔贷款,列出哪些解读会改变结果、如何改变。',
    en: 'Decide a loan under every combination of readings that may matter, and show which of them change the outcome, and how.',
  },
  remote: { zh: '也试有明显反对理由的解读', en: 'also try remote readings, which have strong arguments against them' },
  more: {
    zh: '\n以 --reading 指定解读时,其他解读与该解读下的结果比较。',
    en: '\nThe outcome under the readings that --reading sets is the one that the others are compared with.',
  },
} as const satisfies Readonly<Record<string, Words>>;
