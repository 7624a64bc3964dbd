import type { Wording } from '../../../src/law/wording.js';

/** The words of the view that says why not, and what would change it. */
export const WHAT_IF_WORDS = {
  title: { zh: '为何不、如何才能', en: 'Why not, and what if' },
  intro: {
    zh: '选定一个未得出的结论,即列出尚未满足的条件,以及能得出该结论的最小变动。',
    en: 'Choose something that was not decided: the conditions that are not met, and the smallest changes that would meet them.',
  },
  kind: { zh: '结论类别', en: 'What' },
  value: { zh: '结论', en: 'To be' },
  place: { zh: '款项', en: 'Of' },
  track: { zh: '适用情形', en: 'track' },
  outcome: { zh: '应办事项', en: 'outcome' },
  waiver: { zh: '罚息', en: 'penalty interest' },
  guarantee: { zh: '担保', en: 'guarantee' },
  wholeLoan: { zh: '整笔贷款', en: 'the whole loan' },
  whyNot: { zh: '为何不', en: 'Why not' },
  whatIf: { zh: '如何才能', en: 'What if' },
  apply: { zh: '套用', en: 'Apply' },
  applied: { zh: '已套用。', en: 'Applied.' },
  undo: { zh: '撤销', en: 'Undo' },
  attainable: { zh: '可以办到', en: 'can be done' },
  unattainable: { zh: '不可改变,仅供理解', en: 'nobody can change it' },
  toVerify: { zh: '待核实', en: 'to be verified' },
  searching: { zh: '正在查找…', en: 'Searching …' },
  noLoan: { zh: '贷款数据尚有问题,无法查找。', en: 'The loan has to be mended before anything can be looked for.' },
} as const satisfies Record<string, Wording>;
