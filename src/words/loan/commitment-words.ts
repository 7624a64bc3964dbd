import type { LoanFieldPath } from '../../facts/loan/loan-fields.js';
import { SUBSTITUTE, UNDERTAKING } from './changeable-terms.js';
import type { FieldWordsOf } from './field-words.js';

/** What the commitments of a borrower are called, by path. */
export const COMMITMENT_WORDS: FieldWordsOf<LoanFieldPath & `commitments.${string}`> = {
  'commitments.collateralUnchanged': {
    name: { zh: '保持现有抵押担保状态不变', en: 'collateral and guarantees kept as they are' },
    sought: { zh: '是否保持现有抵押担保状态不变', en: 'whether the existing collateral and guarantees are kept as they are' },
    question: { zh: '借款人是否保持现有抵押担保状态不变?', en: 'Are the existing collateral and guarantees kept as they are?' },
    states: {
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
    changeable: UNDERTAKING,
  },
  'commitments.collateralReplaced': {
    name: { zh: '已提供替代担保安排', en: 'collateral and guarantees replaced' },
    sought: {
      zh: '是否已提供替代担保安排',
      en: 'whether a substitute takes the place of existing collateral and guarantees that are not kept',
    },
    question: {
      zh: '现有抵押担保不再保持的,借款人是否已提供替代担保安排?',
      en: 'Has the borrower provided a substitute for collateral or guarantees that are not kept?',
    },
    states: {
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
    changeable: SUBSTITUTE,
  },
  'commitments.employmentStable': {
    name: { zh: '承诺就业基本稳定', en: 'an undertaking to keep employment basically stable' },
    sought: {
      zh: '是否承诺就业基本稳定',
      en: 'whether the borrower has undertaken to keep employment basically stable',
    },
    question: {
      zh: '借款人是否承诺就业基本稳定?',
      en: 'Has the borrower undertaken to keep employment basically stable?',
    },
    states: {
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
    changeable: UNDERTAKING,
  },
};
