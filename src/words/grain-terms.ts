import type { Grain } from '../facts/fact.js';
import type { Wording } from '../law/wording.js';

/** The subject that the rule sets of each grain decide on. */
export const GRAIN_TERMS: Readonly<Record<Grain, Wording>> = {
  loan: { zh: '贷款', en: 'the loan' },
  component: { zh: '一期的本金或利息', en: 'principal or interest of an instalment' },
  guarantee: { zh: '担保', en: 'the guarantee' },
  servicing: { zh: '对本金或利息的处理', en: 'what was done about principal or interest' },
  'guarantee-servicing': { zh: '对担保的处理', en: 'what was done about the guarantee' },
  'main-bank': { zh: '企业及其银行', en: 'an enterprise and its banks' },
  renewal: { zh: '续贷贷款', en: 'a renewed loan' },
  'lender-year': { zh: '银行年度', en: "a bank's year" },
  'region-year': { zh: '全区年度', en: "the Region's year" },
  support: { zh: '附件第17项的支持', en: 'a support of annex item 17' },
  enterprise: { zh: '企业', en: 'an enterprise' },
};
