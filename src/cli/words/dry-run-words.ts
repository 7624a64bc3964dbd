import type { Words } from '../../law/wording.js';
/** The words of a dry run. */
export const DRY_RUN_WORDS = {
  read: { zh: '读取了前{loans}行贷款。', en: 'Read the first {loans} rows of loans.' },
  readBoth: {
    zh: '读取了前{loans}行贷款和前{schedule}行还款计划。',
    en: 'Read the first {loans} rows of loans and the first {schedule} of instalments.',
  },
  faultAt: { zh: '{column}: {example},应为{expected}', en: '{column}: {example}, expected {expected}' },
  title: { zh: '试读', en: 'Dry run' },
  column: { zh: '列', en: 'column' },
  values: { zh: '有值', en: 'values' },
  none: { zh: '无', en: 'none' },
  unknown: { zh: '未知', en: 'unknown' },
  faults: { zh: '有误', en: 'faults' },
  faultsHead: { zh: '有误的值(各列首例)', en: 'Values at fault: the first of each column' },
  rejects: (count: number) => ({
    zh: `将被拒绝的行:${count}`,
    en: `Rows that would be rejected: ${count}`,
  }),
  unmapped: { zh: '没有列给出、因而每笔贷款均未知的事实', en: 'Facts that no column gives, unknown of every loan' },
  unread: { zh: '映射未用的列', en: 'Columns that the mapping does not read' },
  nothingWritten: { zh: '未作判定,未写任何文件。', en: 'Nothing was decided, and nothing written.' },
} as const satisfies Readonly<Record<string, Words>>;
