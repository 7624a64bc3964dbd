import type { LoanFieldPath } from '../../facts/loan/loan-fields.js';
import { APPLIED, ASKED, MATTER_OF_FACT } from './changeable-terms.js';
import type { FieldWordsOf } from './field-words.js';
import { NOT_ASKED } from './null-terms.js';

/** What the fields of an application are called, by path. */
export const APPLICATION_WORDS: FieldWordsOf<LoanFieldPath & `application.${string}`> = {
  'application.appliedOn': {
    name: { zh: '申请日期', en: 'day of the application' },
    question: { zh: '借款人是哪一天提出申请的?', en: 'On which day did the borrower apply?' },
    changeable: APPLIED,
  },
  'application.principalUntil': {
    name: { zh: '申请的延期还本日', en: 'the day to which deferral of principal is asked' },
    sought: {
      zh: '是否申请延期还本及申请延至的日期',
      en: 'whether deferral of principal is asked, and until which day',
    },
    question: {
      zh: '借款人申请延期还本至哪一天(未申请的填“无”)?',
      en: 'Until which day does the borrower ask to defer principal (“none” where it does not ask)?',
    },
    none: NOT_ASKED,
    changeable: ASKED,
  },
  'application.interestUntil': {
    name: { zh: '申请的延期付息日', en: 'the day to which deferral of interest is asked' },
    sought: {
      zh: '是否申请延期付息及申请延至的日期',
      en: 'whether deferral of interest is asked, and until which day',
    },
    question: {
      zh: '借款人申请延期付息至哪一天(未申请的填“无”)?',
      en: 'Until which day does the borrower ask to defer interest (“none” where it does not ask)?',
    },
    none: NOT_ASKED,
    changeable: ASKED,
  },
  'application.method': {
    name: { zh: '延期方式', en: 'means of deferral' },
    question: { zh: '以展期、续贷还是其他方式延期?', en: 'Which means of deferral is used: extension, renewal, or another?' },
    values: {
      extension: { zh: '展期', en: 'extension' },
      renewal: { zh: '续贷', en: 'renewal' },
      other: { zh: '其他方式', en: 'other means' },
    },
    changeable: MATTER_OF_FACT,
  },
};
