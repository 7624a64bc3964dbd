import type { Words } from '../../law/wording.js';
/** What the help of `liubao why-not` and `liubao what-if` says. */
export const WHY_NOT_WORDS = {
  summary: { zh: '说明为何未作另一判定', en: 'say which conditions another decision would need' },
  description: {
    zh: '说明一笔贷款为何未作另一判定:就每一条途径,列出未满足的条件。',
    en: 'Say why a loan was not decided otherwise: for each way to the target, the conditions that are not met.',
  },
  whatIfSummary: { zh: '找出会改变判定的最小变动', en: 'find the smallest changes that lead to another decision' },
  whatIfDescription: {
    zh: '找出会使一笔贷款得到另一判定的最小变动,每项均经重新判定验证。',
    en: 'Find the smallest changes of a loan that would decide it otherwise. Each is verified by deciding again.',
  },
  target: { zh: '未作出的判定,如 shall-defer', en: 'the decision that was not made, such as shall-defer' },
} as const satisfies Readonly<Record<string, Words>>;
