import type { LoanFieldPath } from '../../facts/loan/loan-fields.js';
import { ASKED, CONTRACT, CONTRACT_DATE } from './changeable-terms.js';
import type { FieldWordsOf } from './field-words.js';
import { NEVER_DEFERRED, NOT_ASKED } from './null-terms.js';

/** What the fields of an instalment are called, by path. */
export const INSTALMENT_WORDS: FieldWordsOf<LoanFieldPath & `schedule[].${string}`> = {
  'schedule[].dueDate': {
    name: { zh: '到期日', en: 'due date' },
    question: { zh: '该期的到期日是哪一天?', en: 'On which day does the instalment fall due?' },
    changeable: CONTRACT_DATE,
  },
  'schedule[].originalDueDate': {
    name: { zh: '首次延期前的原到期日', en: 'due date before the first deferral' },
    question: {
      zh: '该期首次延期前的原到期日是哪一天(从未延期的填“无”)?',
      en: 'On which day did the instalment fall due before it was first deferred (“none” where it never was)?',
    },
    none: NEVER_DEFERRED,
    changeable: CONTRACT_DATE,
  },
  'schedule[].principal': {
    name: { zh: '应还本金', en: 'principal due' },
    question: { zh: '该期应还本金是多少元?', en: 'How much principal falls due in the instalment?' },
    changeable: CONTRACT,
  },
  'schedule[].interest': {
    name: { zh: '应付利息', en: 'interest due' },
    question: { zh: '该期应付利息是多少元?', en: 'How much interest falls due in the instalment?' },
    changeable: CONTRACT,
  },
  'schedule[].principalUntil': {
    name: { zh: '该期本金申请延至的日期', en: 'the day to which deferral of its principal is asked' },
    sought: {
      zh: '本金是否另行申请延期及申请延至的日期',
      en: 'whether deferral of its principal is asked apart, and until which day,',
    },
    question: {
      zh: '借款人申请将该期本金延期至哪一天(未申请的填“无”)?',
      en: 'Until which day does the borrower ask to defer the principal of the instalment (“none” where it does not ask)?',
    },
    none: NOT_ASKED,
    changeable: ASKED,
  },
  'schedule[].interestUntil': {
    name: { zh: '该期利息申请延至的日期', en: 'the day to which deferral of its interest is asked' },
    sought: {
      zh: '利息是否另行申请延期及申请延至的日期',
      en: 'whether deferral of its interest is asked apart, and until which day,',
    },
    question: {
      zh: '借款人申请将该期利息延期至哪一天(未申请的填“无”)?',
      en: 'Until which day does the borrower ask to defer the interest of the instalment (“none” where it does not ask)?',
    },
    none: NOT_ASKED,
    changeable: ASKED,
  },
};
