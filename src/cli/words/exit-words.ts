import type { Words } from '../../law/wording.js';
import type { ExitCode } from '../exit-codes.js';

/** What each exit status says, in the order of the numbers. */
export const EXIT_WORDS = {
  0: { zh: '正常', en: 'success' },
  1: {
    zh: '所检验的不成立:用例未通过、覆盖不完整、规则手册有问题、核查发现不符合规定之处,或日志中的记录被改动',
    en: 'what was checked does not hold: a fixture failed, coverage is incomplete, a rulebook has a fault, an audit found a breach, or a record of a log was altered',
  },
  2: {
    zh: '用法错误或输入有误:选项、解读、条文或贷款不存在,或记录不合其 schema;其余记录照常处理',
    en: 'wrong usage or bad input: there is no such option, reading, provision or loan, or a record is not what its schema describes; the other records are worked on nevertheless',
  },
  3: { zh: '文件不能读取或写入', en: 'a file cannot be read or written' },
  4: {
    zh: '核查只发现取决于条文解读的存疑事项',
    en: 'an audit found breaches that depend on the reading of the text, and no others',
  },
  5: { zh: '--strict 因数据可疑而拒绝判定', en: '--strict refused implausible data' },
  6: {
    zh: '未发现规则手册有问题,但未能全部证明',
    en: 'no fault of a rulebook was found, but not everything is proved',
  },
  70: { zh: '程序自身的错误', en: 'an internal error' },
  130: { zh: '询问被中断', en: 'an interview was interrupted' },
} as const satisfies Readonly<Record<ExitCode, Words>>;
