import type { Wording } from '../law/wording.js';

// The sentences in which a target is looked at: why it was not decided, and what would change that.

export const TARGET_PHRASES = {
  decided: { zh: '现有结论:{decided}。', en: 'It was decided: {decided}.' },
  oneWay: {
    zh: '要得出上述结论只有一条途径,尚未满足的条件如下,须全部满足。',
    en: 'There is one way in. It needs all of the conditions listed, which are not met.',
  },
  severalWays: {
    zh: '要得出上述结论共有{number}条途径,各途径尚未满足的条件如下;任一途径的条件全部满足即可。',
    en: 'There are {number} ways in; each needs all of the conditions listed with it, which are not met.',
  },
  flagIs: { zh: '{demand}(现为{value})', en: '{demand} (now: {value})' },
  flagUnknown: { zh: '{demand}(现未知)', en: '{demand} (this is unknown)' },
  whatIfTitle: { zh: '贷款{loan}怎样才能得出{target}的结论', en: 'Loan {loan}: what would lead to {target}' },
  toVerify: { zh: '待核实的情况', en: 'What is unknown and to be verified' },
  changeToVerify: {
    zh: '{name}现未知,待核实;如核实为{to}即可',
    en: '{name} is unknown and to be verified: it would have to be {to}',
  },
  nobodyCan: {
    zh: '没有任何一方可以办到的改变能得出该结论。',
    en: 'There is no change that anybody can bring about which would make it so.',
  },
} as const satisfies Record<string, Wording>;

/** How a flag is demanded, by its path, where a sentence of its own says it better than its name and “yes”. */
export const FLAG_DEMANDS: Readonly<Record<string, { readonly yes: Wording; readonly no: Wording }>> = {
  'borrower.internationalSupplyChain': {
    yes: {
      zh: '须为国际产业链企业(外贸企业)',
      en: 'the borrower must be an international supply-chain (foreign trade) enterprise',
    },
    no: {
      zh: '须不是国际产业链企业(外贸企业)',
      en: 'the borrower must not be an international supply-chain (foreign trade) enterprise',
    },
  },
  'borrower.specialHardship': {
    yes: { zh: '须有特殊困难', en: 'the borrower must be in special difficulty' },
    no: { zh: '须没有特殊困难', en: 'the borrower must not be in special difficulty' },
  },
  'borrower.pandemicAffected': {
    yes: { zh: '须受疫情影响', en: 'the borrower must be affected by the epidemic' },
    no: { zh: '须未受疫情影响', en: 'the borrower must not be affected by the epidemic' },
  },
  'guarantee.counterGuarantee': {
    yes: { zh: '须要求反担保', en: 'the guarantor must require a counter-guarantee' },
    no: { zh: '须不要求反担保', en: 'the guarantor must require no counter-guarantee' },
  },
  'commitments.collateralUnchanged': {
    yes: { zh: '须保持现有抵押担保状态不变', en: 'the existing collateral and guarantees must be kept as they are' },
    no: { zh: '须未保持现有抵押担保状态不变', en: 'the existing collateral and guarantees must not be kept as they are' },
  },
  'commitments.employmentStable': {
    yes: { zh: '须承诺就业基本稳定', en: 'the borrower must undertake to keep employment basically stable' },
    no: { zh: '须未承诺就业基本稳定', en: 'the borrower must not have undertaken to keep employment basically stable' },
  },
};
