import type { Wording } from '../../../src/law/wording.js';

/** The words of the view of what the bank did. What its fields are called, the library says. */
export const AUDIT_VIEW_WORDS = {
  title: { zh: '办理情况核查', en: 'Audit of what was done' },
  intro: {
    zh: '填写银行对各笔本金、利息和担保实际如何处理,即与应办事项对照,列出问题和应退款项。',
    en: 'Enter what the bank did about each payment and guarantee: it is held against what it had to do, with breaches and refunds.',
  },
  part: { zh: '款项', en: 'Part' },
  ofPart: { zh: '{part}:{name}', en: '{name}, {part}' },
  noneCharged: { zh: '未收罚息', en: 'none charged' },
  unknown: { zh: '未知', en: 'unknown' },
  notStated: { zh: '不核查', en: 'not audited' },
  guarantee: { zh: '担保', en: 'Guarantee' },
  result: { zh: '核查结果', en: 'Result' },
  nothing: { zh: '尚未填写任何处理情况。', en: 'Nothing is entered yet.' },
  noLoan: { zh: '贷款数据尚有问题,无法核查。', en: 'The loan has to be mended before it can be audited.' },
} as const satisfies Record<string, Wording>;
