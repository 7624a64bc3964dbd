import type { Words } from '../../law/wording.js';
/** What the help of `liubao assess` says. */
export const ASSESS_WORDS = {
  summary: { zh: '判定贷款以外的对象', en: 'assess subjects other than loans' },
  description: {
    zh: '判定贷款以外的对象:担保机构、主办银行、续贷、信贷目标、扶持措施、企业规模。',
    en: 'Assess subjects other than loans: guarantors, main banks, renewals, lending targets, supports, enterprise sizes.',
  },
  subject: { zh: '输入所描述的对象', en: 'what the input describes' },
  files: {
    zh: '输入文件,写法与 decide 的贷款文件相同;- 表示标准输入',
    en: 'files of inputs, as decide takes loans; - reads standard input',
  },
  more: {
    zh: '\nliubao schema <subject> 输出该对象的 JSON Schema。',
    en: '\nRun liubao schema <subject> for the JSON Schema of the input.',
  },
} as const satisfies Readonly<Record<string, Words>>;
