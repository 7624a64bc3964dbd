import type { Words } from '../../law/wording.js';
/** What the help of the program says. */
export const OVERVIEW_WORDS = {
  decide: { zh: '判定一笔贷款,附依据条文', en: 'what the notice provides for a loan, with the provisions' },
  decideMany: { zh: '汇总,并列出其中一笔', en: 'a summary, and one loan in full' },
  decisionsByLine: { zh: '每行一项判定,顺序同输入', en: 'one decision per line, in the order of the input' },
  reading: { zh: '改采另一解读', en: 'another reading' },
  explain: { zh: '以条文说明理由', en: 'why, in the words of the law; see --letter and --file-note' },
  whyNot: { zh: '为何未作另一判定', en: 'which conditions are not met' },
  whatIf: { zh: '何种变动会改变判定', en: 'which changes would meet them' },
  map: { zh: '为文件拟列映射', en: 'which columns give which facts' },
  portfolio: { zh: '判定任意大小的文件', en: 'files of any size, with a report' },
  diff: { zh: '两部规则手册之间的变化', en: 'what changed between two rulebooks, with examples' },
  compare: { zh: '另一规则手册会改变什么', en: 'what another rulebook would change' },
  audit: { zh: '核查办理情况', en: 'breaches in what was done, and what to refund' },
  provisions: { zh: '一条条文及其规则', en: 'a provision, and the rules based on it' },
  check: { zh: '以用例检验', en: 'decisions against what fixtures expect' },
  sql: { zh: '供数据仓库运行的语句', en: 'a statement for a warehouse' },
  newRulebook: { zh: '新建一本规则手册', en: 'a rulebook to start from' },
  facts: { zh: '规则可以引用的事实', en: 'what rules may name' },
  migrate: { zh: '将旧格式的规则手册改为现行格式', en: 'a rulebook of the old format in that of today' },
  schema: { zh: '贷款的 JSON Schema', en: 'the JSON Schema of a loan' },
  exitStatus: {
    zh: `
退出码:
  0    正常
  1    有无效输入、用例未通过、覆盖不完整、规则手册有问题,或核查发现问题
  2    用法错误
  3    文件不能读取或写入
  4    核查只发现取决于条文解读的存疑事项
  5    --strict 因数据可疑而拒绝判定
  6    未发现规则手册有问题,但未能全部证明
  70   程序自身的错误
  130  询问被中断`,
    en: `
Exit status:
  0    success
  1    invalid input, a failed fixture, incomplete coverage, a fault of a rulebook, or a breach found by an audit
  2    wrong usage
  3    a file cannot be read or written
  4    an audit found breaches that depend on the reading of the text, and no others
  5    --strict refused implausible data
  6    no fault of a rulebook was found, but not everything is proved
  70   an internal error
  130  an interview was interrupted`,
  },
  examples: { zh: '示例:', en: 'Examples:' },
  description: {
    zh: '依照宁夏2020年6月28日通知判定贷款的延期还本付息,每项结论均注明依据条文。',
    en: 'Decide loans under the Ningxia notice of 28 June 2020 on deferral of principal and interest, and cite it for every answer.',
  },
  version: { zh: '显示版本号', en: 'show the version number' },
  decideGroup: { zh: '判定:', en: 'Decide:' },
  explainGroup: { zh: '说明:', en: 'Explain:' },
  lookBackGroup: { zh: '核查:', en: 'Look back:' },
  rulebooksGroup: { zh: '规则手册:', en: 'Rulebooks:' },
} as const satisfies Readonly<Record<string, Words>>;
