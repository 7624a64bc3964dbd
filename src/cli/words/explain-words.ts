import type { Words } from '../../law/wording.js';
/** What the help of `liubao explain` says. */
export const EXPLAIN_WORDS = {
  summary: { zh: '说明判定理由,或出具告知书、档案记录', en: 'explain a decision, or write the letter or the file note' },
  description: {
    zh: '说明一笔贷款的判定理由:依据的事实和条文原文。也可出具致借款人的告知书或一页档案记录。',
    en: 'Explain the decision on a loan: the facts that led to it, in the words of the law. Or write the letter to the borrower, or a note for the file.',
  },
  full: {
    zh: '另列各项理由所依据的事实、条文原文和规则手册',
    en: 'also give the facts behind each reason, the words of the law and the rulebook',
  },
  rest: {
    zh: '各项理由所依据的事实、条文原文和规则手册:--full',
    en: 'For the facts behind each reason, the words of the law and the rulebook: --full',
  },
  letter: { zh: '改为出具致借款人的告知书', en: 'write the letter to the borrower instead' },
  fileNote: { zh: '改为出具一页档案记录', en: 'write a note of one page for the file instead' },
  date: { zh: '告知书或记录的日期,YYYY-MM-DD', en: 'the day of the letter or the note, YYYY-MM-DD' },
  borrower: { zh: '告知书的收件人', en: 'the recipient of the letter' },
  bank: { zh: '告知书的发件银行', en: 'the bank that sends the letter' },
  contact: { zh: '告知书所列的联系人', en: 'the contact that the letter names' },
  telephone: { zh: '联系人的电话', en: "the contact's telephone number" },
  number: { zh: '告知书的编号', en: 'the reference number of the letter' },
  officer: { zh: '记录的经办人', en: 'the officer who signs the note' },
  reviewer: { zh: '记录的复核人', en: 'the officer who reviews the note' },
} as const satisfies Readonly<Record<string, Words>>;

/** What is wrong with the options of `liubao explain`. */
export const EXPLAIN_FAULTS = {
  noData: (option: string, format: string) => ({
    zh: `${option} 写出文本;--format ${format} 用于说明本身`,
    en: `${option} writes a text; --format ${format} is for the explanation`,
  }),
} as const satisfies Readonly<Record<string, Words>>;
