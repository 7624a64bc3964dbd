import type { Wording } from '../../law/wording.js';

/** The words of the page that compares two laws over a portfolio, beside those of the comparison itself. */
export const COMPARISON_PAGE_WORDS = {
  overview: { zh: '概况', en: 'At a glance' },
  changedLoans: { zh: '判定不同的贷款(笔)', en: 'loans decided differently' },
  comparedLoans: { zh: '比较的贷款(笔)', en: 'loans compared' },
  mustDefer: { zh: '{duty}金额的变化', en: 'change in what must be deferred' },
  penaltyDifference: { zh: '不得收取的罚息的变化', en: 'change in penalty interest not to be charged' },
  rejected: { zh: '被拒绝的行', en: 'lines rejected' },
  tracks: { zh: '两侧的适用情形', en: 'Tracks on both sides' },
  tracksDescription: {
    zh: '全部到期本金和利息合计,按适用情形堆叠。',
    en: 'All principal and interest falling due, stacked by track.',
  },
  penalty: { zh: '两侧不得收取的罚息', en: 'Penalty interest not to be charged, on both sides' },
  penaltyDescription: {
    zh: '免收的罚息合计(本金的加收部分和利息的复利)。',
    en: 'The penalty interest waived: the surcharge on principal and interest on interest.',
  },
  atContractRate: { zh: '按合同罚息利率', en: "at the contract's penalty rate" },
  atHighestMultiple: { zh: '按上限倍数估算', en: 'estimated at the highest multiple' },
  changes: { zh: '判定不同的款项', en: 'Components decided differently' },
  changesDescription: {
    zh: '判定不同的款项的本金和利息合计,按变化的种类;至多列出{count}类。',
    en: 'Principal and interest of the components decided differently, by kind of change; at most {count} kinds.',
  },
  change: { zh: '变化', en: 'change' },
  components: { zh: '款项', en: 'components' },
  penaltyFrom: { zh: '罚息:基准(元)', en: 'penalty interest, baseline (yuan)' },
  penaltyTo: { zh: '罚息:对照(元)', en: 'penalty interest, compared law (yuan)' },
  because: { zh: '起因与实例', en: 'Reasons and examples' },
  basis: { zh: '依据', en: 'Basis' },
} as const satisfies Record<string, Wording>;
