import type { LoanFieldPath } from '../../facts/loan/loan-fields.js';
import { CREDIT, MATTER_OF_FACT, OFFICIAL_STANDARD } from './changeable-terms.js';
import type { FieldWordsOf } from './field-words.js';

const SIZES = {
  micro: { zh: '微型企业', en: 'micro' },
  small: { zh: '小型企业', en: 'small' },
  medium: { zh: '中型企业', en: 'medium' },
  large: { zh: '大型企业', en: 'large' },
};

/** What the fields of a borrower are called, by path. */
export const BORROWER_WORDS: FieldWordsOf<LoanFieldPath & `borrower.${string}`> = {
  'borrower.id': {
    name: { zh: '借款人编号', en: 'id of the borrower' },
    label: true,
  },
  'borrower.kind': {
    name: { zh: '借款人类型', en: 'kind of borrower' },
    question: {
      zh: '借款人是企业、个体工商户、小微企业主,还是其他?',
      en: 'Which is the borrower: an enterprise, an individual business, the owner of a small or micro enterprise, or another?',
    },
    values: {
      enterprise: { zh: '企业', en: 'enterprise' },
      'individual-business': { zh: '个体工商户', en: 'individual business' },
      'business-owner': { zh: '小微企业主', en: 'owner of a small or micro enterprise' },
      other: { zh: '其他主体', en: 'other' },
    },
    changeable: MATTER_OF_FACT,
  },
  'borrower.size': {
    name: { zh: '企业规模', en: 'size of the enterprise' },
    question: {
      zh: '企业的划型是微型、小型、中型还是大型(小微企业主填其所办企业)?',
      en: 'Which size is the enterprise (for an owner, the enterprise owned): micro, small, medium or large?',
    },
    values: SIZES,
    changeable: OFFICIAL_STANDARD,
  },
  'borrower.creditTotal': {
    name: { zh: '单户授信总额', en: "the borrower's credit at this bank" },
    question: { zh: '本行对该户的授信总额是多少元?', en: "What is the borrower's credit at this bank in total?" },
    changeable: CREDIT,
  },
  'borrower.creditTotalAllBanks': {
    name: { zh: '各银行授信合计', en: "the borrower's credit at all banks" },
    question: { zh: '该户在各银行的授信合计是多少元?', en: "What is the borrower's credit at all banks together?" },
    changeable: CREDIT,
  },
  'borrower.internationalSupplyChain': {
    name: { zh: '国际产业链企业(外贸企业)', en: 'an international supply-chain (foreign trade) enterprise' },
    sought: {
      zh: '是否为国际产业链企业(外贸企业)',
      en: 'whether the borrower is an international supply-chain (foreign trade) enterprise',
    },
    question: {
      zh: '借款人是否为国际产业链企业(外贸企业)?',
      en: 'Is the borrower an international supply-chain (foreign trade) enterprise?',
    },
    states: {
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
    changeable: MATTER_OF_FACT,
  },
  'borrower.specialHardship': {
    name: { zh: '有特殊困难', en: 'in special difficulty' },
    sought: { zh: '是否有特殊困难', en: 'whether the borrower is in special difficulty' },
    question: { zh: '借款人是否有特殊困难?', en: 'Is the borrower in special difficulty?' },
    states: {
      yes: {
        state: { zh: '有特殊困难', en: 'in special difficulty' },
        demand: { zh: '须有特殊困难', en: 'the borrower must be in special difficulty' },
      },
      no: {
        state: { zh: '没有特殊困难', en: 'not in special difficulty' },
        demand: { zh: '须没有特殊困难', en: 'the borrower must not be in special difficulty' },
      },
    },
    changeable: MATTER_OF_FACT,
  },
  'borrower.pandemicAffected': {
    name: { zh: '受疫情影响', en: 'affected by the epidemic' },
    sought: { zh: '是否受疫情影响', en: 'whether the borrower is affected by the epidemic' },
    question: { zh: '借款人是否受疫情影响?', en: 'Is the borrower affected by the epidemic?' },
    states: {
      yes: {
        state: { zh: '受疫情影响', en: 'affected by the epidemic' },
        demand: { zh: '须受疫情影响', en: 'the borrower must be affected by the epidemic' },
      },
      no: {
        state: { zh: '未受疫情影响', en: 'not affected by the epidemic' },
        demand: { zh: '须未受疫情影响', en: 'the borrower must not be affected by the epidemic' },
      },
    },
    changeable: MATTER_OF_FACT,
  },
  'borrower.repaymentDifficulty': {
    name: { zh: '到期还款困难', en: 'in difficulty of repaying when due' },
    sought: { zh: '是否到期还款困难', en: 'whether the borrower has difficulty repaying when due' },
    question: { zh: '借款人是否到期还款困难?', en: 'Does the borrower have difficulty repaying when due?' },
    states: {
      yes: {
        state: { zh: '到期还款困难', en: 'in difficulty of repaying when due' },
        demand: { zh: '须到期还款困难', en: 'the borrower must be in difficulty of repaying when due' },
      },
      no: {
        state: { zh: '没有到期还款困难', en: 'not in difficulty of repaying when due' },
        demand: { zh: '须没有到期还款困难', en: 'the borrower must not be in difficulty of repaying when due' },
      },
    },
    changeable: MATTER_OF_FACT,
  },
  'borrower.businessCondition': {
    name: { zh: '经营状况', en: 'business condition' },
    label: true,
  },
};
