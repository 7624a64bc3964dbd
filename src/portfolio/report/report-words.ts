import type { Language, Wording } from '../../law/wording.js';
import { COLUMN_TERMS } from '../../words/column-terms.js';
import type { BorrowerSize } from '../summary/portfolio-tally.js';

/** The names of the sizes of borrowers. */
export const SIZE_TERMS: Readonly<Record<BorrowerSize, Wording>> = {
  micro: { zh: '微型企业', en: 'micro enterprises' },
  small: { zh: '小型企业', en: 'small enterprises' },
  medium: { zh: '中型企业', en: 'medium enterprises' },
  large: { zh: '大型企业', en: 'large enterprises' },
  'individual-business': { zh: '个体工商户', en: 'individual businesses' },
  other: { zh: '其他借款人', en: 'other borrowers' },
  unknown: { zh: '规模未知', en: 'size unknown' },
};

/** The words of the report. */
export const WORDS = {
  ...COLUMN_TERMS,
  title: { zh: '贷款组合延期还本付息报告', en: 'Deferral of principal and interest across a portfolio' },
  overview: { zh: '概况', en: 'At a glance' },
  loans: { zh: '贷款(笔)', en: 'loans' },
  mustDefer: { zh: '{duty}的到期金额', en: 'due and must be deferred' },
  penalty: { zh: '不得收取的罚息(加收部分及复利)', en: 'penalty interest not to be charged' },
  contractInterest: {
    zh: '本金延期期间仍按合同约定利率计息,免收期间的合同利息合计 {amount} 元,照常计收;免收的是罚息(本金的加收部分,以及对延期利息计收的复利)。',
    en: 'Contract interest on principal continues during the deferrals: {amount} yuan for the days waived, which remains payable. Waived are the surcharge on principal and the interest on deferred interest.',
  },
  rejected: { zh: '被拒绝的行', en: 'lines rejected' },
  undetermined: { zh: '待定的贷款', en: 'loans undetermined' },
  byWeek: { zh: '按到期周', en: 'By week of the due date' },
  byWeekDescription: {
    zh: '每周到期的本金和利息合计,按适用情形堆叠;周一为一周的第一天。',
    en: 'Principal and interest falling due in each week, stacked by track; weeks begin on Monday.',
  },
  byTrack: { zh: '按适用情形', en: 'By track' },
  byTrackDescription: {
    zh: '每种适用情形下到期的本金和利息合计。',
    en: 'Principal and interest falling due under each track.',
  },
  bySize: { zh: '按借款人规模', en: 'By the size of the borrower' },
  bySizeDescription: {
    zh: '各规模借款人到期的本金和利息合计,按适用情形堆叠。',
    en: 'Principal and interest falling due from borrowers of each size, stacked by track.',
  },
  week: { zh: '周(周一)', en: 'week of' },
  size: { zh: '规模', en: 'size' },
  principal: { zh: '本金(元)', en: 'principal (yuan)' },
  interest: { zh: '利息(元)', en: 'interest (yuan)' },
  penaltyColumn: { zh: '不得收取的罚息(加收部分及复利,元)', en: 'penalty interest not to be charged (yuan)' },
  noDate: { zh: '到期日未知', en: 'date unknown' },
  figures: { zh: '数据', en: 'The figures' },
  warnings: { zh: '相互矛盾的数据', en: 'Data that contradict each other' },
  warning: { zh: '矛盾', en: 'contradiction' },
  borrowers: {
    zh: '{count} 个借款人在各笔贷款中的记载不一致,如借款人 {borrower} 的 {field}:{values}。',
    en: '{count} borrowers about whom loans state conflicting facts, such as {field} of borrower {borrower}: {values}.',
  },
  implausible: { zh: '可疑的数据', en: 'Implausible data' },
  schedule: { zh: '还款计划', en: 'schedule' },
  value: { zh: '值', en: 'value' },
  rejects: { zh: '被拒绝的行', en: 'Rejected lines' },
  line: { zh: '行', en: 'line' },
  loan: { zh: '贷款', en: 'loan' },
  reason: { zh: '原因', en: 'reason' },
  noRejects: { zh: '没有。', en: 'None.' },
  more: { zh: '另有 {count} 行,见拒绝文件。', en: '{count} more are in the reject file.' },
  basis: { zh: '依据', en: 'Basis' },
  readings: { zh: '解读', en: 'Readings' },
  yuan: { zh: '元', en: 'yuan' },
  assumed: {
    zh: '其中按上限倍数估算 {amount} 元',
    en: '{amount} yuan of it estimated at the highest multiple of the contract rate (penalty rate unknown)',
  },
  unknownAmounts: {
    zh: '{count} 个款项金额未知,未计入合计。',
    en: '{count} components with unknown amounts are not in any total.',
  },
} as const satisfies Record<string, Wording>;

/** A sentence with its figures filled in. */
export function said(words: Wording, lang: Language, figures: Readonly<Record<string, string>>): string {
  return words[lang].replace(/\{(\w+)\}/g, (whole, name: string) => figures[name] ?? whole);
}

/** The units in which large amounts are written: 万 and 亿 in Chinese, thousands and their powers in English. */
export const AMOUNT_UNITS_BY_SIZE = {
  zh: [
    [1e8, '亿元'],
    [1e4, '万元'],
    [1, '元'],
  ],
  en: [
    [1e9, 'bn yuan'],
    [1e6, 'm yuan'],
    [1e3, 'k yuan'],
    [1, 'yuan'],
  ],
} as const satisfies Record<Language, readonly (readonly [number, string])[]>;
