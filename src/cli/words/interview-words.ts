import type { Words } from '../../law/wording.js';
/** What the help of `liubao interview` says. */
export const INTERVIEW_WORDS = {
  unnumbered: { zh: '(未编号)', en: '(unnumbered)' },
  summary: { zh: '逐项询问未知事实,再作说明', en: 'ask for the unknown facts that matter, then explain' },
  description: {
    zh: '逐项询问未知且可能改变判定的事实,最后说明判定。',
    en: 'Ask for the facts of a loan that are unknown and could change its decision, then explain the decision.',
  },
  file: {
    zh: '已知部分的贷款文件(默认:只有一期的空白贷款)',
    en: 'a file with what is known of the loan (default: one blank instalment)',
  },
  save: { zh: '将补充后的贷款写入此文件', en: 'write the completed loan to this file' },
  more: {
    zh: '\n不在终端上运行时,每行读取一个回答;空行表示不知道。',
    en: '\nIf standard input is not a terminal, each line is one answer, and a blank line means that it is not known.',
  },
} as const satisfies Readonly<Record<string, Words>>;
