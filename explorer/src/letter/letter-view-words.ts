import type { Wording } from '../../../src/law/wording.js';

/** The words of the view of letters and notes. What they say, the library says. */
export const LETTER_VIEW_WORDS = {
  title: { zh: '文书', en: 'Letter and file note' },
  document: { zh: '文书种类', en: 'Document' },
  letter: { zh: '告知书', en: 'Letter to the borrower' },
  note: { zh: '判定记录', en: 'File note' },
  explanation: { zh: '处理说明', en: 'Explanation' },
  borrower: { zh: '借款人', en: 'Borrower' },
  bank: { zh: '银行', en: 'Bank' },
  contact: { zh: '联系人', en: 'Contact' },
  telephone: { zh: '电话', en: 'Telephone' },
  number: { zh: '文号', en: 'Number' },
  date: { zh: '日期', en: 'Date' },
  officer: { zh: '经办', en: 'Officer' },
  reviewer: { zh: '复核', en: 'Reviewer' },
  print: { zh: '打印', en: 'Print' },
  preview: { zh: '预览', en: 'Preview' },
  noLoan: { zh: '贷款数据尚有问题,不能出具文书。', en: 'The loan has to be mended before a document can be written.' },
  notADay: { zh: '日期应为 YYYY-MM-DD', en: 'A date is written YYYY-MM-DD' },
} as const satisfies Record<string, Wording>;
