import type { LoanFieldPath } from '../../facts/loan/loan-fields.js';
import { ARRANGEMENT, COUNTER_GUARANTEE, FEE, FEE_RAISED, GUARANTOR, MATTER_OF_FACT, STANDARD_FEE } from './changeable-terms.js';
import type { FieldWordsOf } from './field-words.js';

/** What the fields of a guarantee are called, by path. */
export const GUARANTEE_WORDS: FieldWordsOf<LoanFieldPath & `guarantee.${string}`> = {
  'guarantee.arrangement': {
    name: { zh: '担保安排', en: 'the guarantee' },
    question: {
      zh: '原担保是继续保持、已有替代、已失效、待担保人同意,还是没有担保?',
      en: "Which holds of the guarantee: it is kept, it is replaced, it has lapsed, it awaits the guarantor's consent, or there is none?",
    },
    values: {
      kept: { zh: '继续保持', en: 'kept' },
      replaced: { zh: '已有替代安排', en: 'replaced' },
      lapsed: { zh: '已失效', en: 'lapsed' },
      'consent-pending': { zh: '待担保人同意', en: "awaiting the guarantor's consent" },
      none: { zh: '无担保', en: 'none' },
    },
    changeable: ARRANGEMENT,
  },
  'guarantee.guarantorKind': {
    name: { zh: '担保方式', en: 'kind of guarantee' },
    question: {
      zh: '担保由政府性融资担保公司、商业性融资担保公司、企业或自然人提供,还是抵押、质押?',
      en: 'Which guarantees the loan: a government-backed guarantee company, a commercial one, an enterprise, a natural person, a mortgage, or a pledge?',
    },
    values: {
      government: { zh: '政府性融资担保公司担保', en: 'government-backed guarantee company' },
      commercial: { zh: '商业性融资担保公司担保', en: 'commercial guarantee company' },
      enterprise: { zh: '企业保证', en: 'guarantee by an enterprise' },
      'natural-person': { zh: '自然人保证', en: 'guarantee by a natural person' },
      mortgage: { zh: '抵押', en: 'mortgage' },
      pledge: { zh: '质押', en: 'pledge' },
    },
    changeable: GUARANTOR,
  },
  'guarantee.standardFeeRate': {
    name: { zh: '标准担保费率', en: 'standard guarantee fee rate' },
    question: { zh: '该担保机构的标准担保费率(年)是多少?', en: "What is the guarantor's standard fee rate, a year?" },
    changeable: STANDARD_FEE,
  },
  'guarantee.formerFeeRate': {
    name: { zh: '原担保费率', en: 'guarantee fee rate formerly charged' },
    question: { zh: '政策施行前收取的担保费率(年)是多少?', en: 'What guarantee fee rate was charged before the policy, a year?' },
    changeable: MATTER_OF_FACT,
  },
  'guarantee.chargedFeeRate': {
    name: { zh: '实收担保费率', en: 'guarantee fee rate charged' },
    question: { zh: '实际收取的担保费率(年)是多少?', en: 'What guarantee fee rate is charged, a year?' },
    changeable: FEE,
    raised: FEE_RAISED,
  },
  'guarantee.otherFeeRate': {
    name: { zh: '其他费用年化费率', en: 'other fees of the guarantee, a year' },
    question: { zh: '担保的其他费用折合年费率是多少?', en: 'What do the other fees of the guarantee come to as a rate a year?' },
    changeable: FEE,
    raised: FEE_RAISED,
  },
  'guarantee.reGuaranteeFee': {
    name: { zh: '再担保费', en: 're-guarantee fee' },
    question: { zh: '收取再担保费多少元(未收取填0)?', en: 'What re-guarantee fee is charged (0 for none)?' },
    changeable: FEE,
    raised: FEE_RAISED,
  },
  'guarantee.counterGuarantee': {
    name: { zh: '要求反担保', en: 'a counter-guarantee required' },
    sought: { zh: '是否要求反担保', en: 'whether a counter-guarantee is required' },
    question: { zh: '担保机构是否要求反担保?', en: 'Does the guarantor require a counter-guarantee?' },
    states: {
      yes: {
        state: { zh: '要求反担保', en: 'a counter-guarantee is required' },
        demand: { zh: '须要求反担保', en: 'the guarantor must require a counter-guarantee' },
      },
      no: {
        state: { zh: '不要求反担保', en: 'no counter-guarantee is required' },
        demand: { zh: '须不要求反担保', en: 'the guarantor must require no counter-guarantee' },
      },
    },
    changeable: COUNTER_GUARANTEE,
  },
};
