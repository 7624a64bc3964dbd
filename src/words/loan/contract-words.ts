import type { LoanFieldPath } from '../../facts/loan/loan-fields.js';
import { CONTRACT, CONTRACT_DATE, LENDER, PREMISE } from './changeable-terms.js';
import type { FieldWordsOf } from './field-words.js';

/** What the fields of a loan's contract are called, by path. */
export const CONTRACT_WORDS: FieldWordsOf<Exclude<LoanFieldPath, `${string}.${string}`>> = {
  id: {
    name: { zh: '贷款编号', en: 'id of the loan' },
    label: true,
  },
  contractNumber: {
    name: { zh: '合同编号', en: 'contract number' },
    label: true,
  },
  asOf: {
    name: { zh: '判定基准日', en: 'day as of which it is decided' },
    question: { zh: '以哪一天为判定基准日?', en: 'As of which day is the loan to be decided?' },
    changeable: PREMISE,
  },
  lender: {
    name: { zh: '贷款银行', en: 'lending bank' },
    label: true,
  },
  lenderKind: {
    name: { zh: '贷款人类型', en: 'kind of lender' },
    question: {
      zh: '贷款人是银行业金融机构还是其他机构?',
      en: 'Which is the lender: a bank, or another institution?',
    },
    values: { bank: { zh: '银行业金融机构', en: 'bank' }, other: { zh: '其他机构', en: 'another lender' } },
    changeable: LENDER,
  },
  currency: {
    name: { zh: '币种', en: 'currency of the loan' },
    question: { zh: '贷款币种是什么?', en: 'Which is the currency of the loan?' },
    values: { CNY: { zh: '人民币', en: 'renminbi' } },
    changeable: CONTRACT,
  },
  purpose: {
    name: { zh: '贷款用途', en: 'purpose of the loan' },
    question: { zh: '贷款用途是经营性还是非经营性?', en: 'Which purpose does the loan serve: operating, or other?' },
    values: { operating: { zh: '经营性', en: 'operating' }, other: { zh: '非经营性', en: 'other' } },
    changeable: CONTRACT,
  },
  annualRate: {
    name: { zh: '合同年利率', en: "the contract's interest rate" },
    question: { zh: '借款合同约定的年利率是多少?', en: "What is the contract's interest rate, a year?" },
    changeable: CONTRACT,
  },
  penaltyAnnualRate: {
    name: { zh: '合同罚息年利率', en: "the contract's penalty interest rate" },
    question: { zh: '借款合同约定的罚息年利率是多少?', en: "What is the contract's penalty interest rate, a year?" },
    changeable: CONTRACT,
  },
  maturityDate: {
    name: { zh: '贷款到期日', en: 'maturity of the loan' },
    question: { zh: '贷款的最终到期日是哪一天?', en: 'On which day does the loan mature?' },
    changeable: CONTRACT_DATE,
  },
};
