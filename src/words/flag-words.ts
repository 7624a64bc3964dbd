import type { Wording } from '../law/wording.js';

/** A flag said as a sentence says it, rather than by its name and “yes”. */
export interface FlagState {
  /** As it is: 有特殊困难. */
  readonly state: Wording;
  /** As it is demanded: 须有特殊困难. */
  readonly demand: Wording;
}

/** What a flag says where it is so and where it is not, by its path. */
export const FLAG_WORDS: Readonly<Record<string, { readonly yes: FlagState; readonly no: FlagState }>> = {
  'borrower.internationalSupplyChain': {
    yes: {
      state: { zh: '是国际产业链企业(外贸企业)', en: 'an international supply-chain (foreign trade) enterprise' },
      demand: {
        zh: '须为国际产业链企业(外贸企业)',
        en: 'the borrower must be an international supply-chain (foreign trade) enterprise',
      },
    },
    no: {
      state: { zh: '不是国际产业链企业(外贸企业)', en: 'no international supply-chain (foreign trade) enterprise' },
      demand: {
        zh: '须不是国际产业链企业(外贸企业)',
        en: 'the borrower must not be an international supply-chain (foreign trade) enterprise',
      },
    },
  },
  'borrower.specialHardship': {
    yes: {
      state: { zh: '有特殊困难', en: 'in special difficulty' },
      demand: { zh: '须有特殊困难', en: 'the borrower must be in special difficulty' },
    },
    no: {
      state: { zh: '没有特殊困难', en: 'not in special difficulty' },
      demand: { zh: '须没有特殊困难', en: 'the borrower must not be in special difficulty' },
    },
  },
  'borrower.pandemicAffected': {
    yes: {
      state: { zh: '受疫情影响', en: 'affected by the epidemic' },
      demand: { zh: '须受疫情影响', en: 'the borrower must be affected by the epidemic' },
    },
    no: {
      state: { zh: '未受疫情影响', en: 'not affected by the epidemic' },
      demand: { zh: '须未受疫情影响', en: 'the borrower must not be affected by the epidemic' },
    },
  },
  'borrower.repaymentDifficulty': {
    yes: {
      state: { zh: '到期还款困难', en: 'in difficulty of repaying when due' },
      demand: { zh: '须到期还款困难', en: 'the borrower must be in difficulty of repaying when due' },
    },
    no: {
      state: { zh: '没有到期还款困难', en: 'not in difficulty of repaying when due' },
      demand: { zh: '须没有到期还款困难', en: 'the borrower must not be in difficulty of repaying when due' },
    },
  },
  'guarantee.counterGuarantee': {
    yes: {
      state: { zh: '要求反担保', en: 'a counter-guarantee is required' },
      demand: { zh: '须要求反担保', en: 'the guarantor must require a counter-guarantee' },
    },
    no: {
      state: { zh: '不要求反担保', en: 'no counter-guarantee is required' },
      demand: { zh: '须不要求反担保', en: 'the guarantor must require no counter-guarantee' },
    },
  },
  'commitments.collateralUnchanged': {
    yes: {
      state: { zh: '保持现有抵押担保状态不变', en: 'collateral and guarantees are kept as they are' },
      demand: { zh: '须保持现有抵押担保状态不变', en: 'the existing collateral and guarantees must be kept as they are' },
    },
    no: {
      state: { zh: '未保持现有抵押担保状态不变', en: 'collateral and guarantees are not kept as they are' },
      demand: {
        zh: '须未保持现有抵押担保状态不变',
        en: 'the existing collateral and guarantees must not be kept as they are',
      },
    },
  },
  'commitments.collateralReplaced': {
    yes: {
      state: { zh: '已提供替代担保安排', en: 'a substitute takes the place of collateral and guarantees not kept' },
      demand: {
        zh: '须已提供替代担保安排',
        en: 'a substitute must take the place of existing collateral and guarantees that are not kept',
      },
    },
    no: {
      state: { zh: '未提供替代担保安排', en: 'nothing takes the place of collateral and guarantees not kept' },
      demand: {
        zh: '须未提供替代担保安排',
        en: 'no substitute must have taken the place of existing collateral and guarantees',
      },
    },
  },
  'commitments.employmentStable': {
    yes: {
      state: { zh: '承诺就业基本稳定', en: 'the borrower undertakes to keep employment basically stable' },
      demand: {
        zh: '须承诺就业基本稳定',
        en: 'the borrower must undertake to keep employment basically stable',
      },
    },
    no: {
      state: { zh: '未承诺就业基本稳定', en: 'the borrower does not undertake to keep employment basically stable' },
      demand: {
        zh: '须未承诺就业基本稳定',
        en: 'the borrower must not have undertaken to keep employment basically stable',
      },
    },
  },
};

/** How a flag is said that has a value; `undefined` where its name and the value have to do. */
export function flagState(path: string, value: unknown): FlagState | undefined {
  return typeof value === 'boolean' ? FLAG_WORDS[path]?.[value ? 'yes' : 'no'] : undefined;
}
