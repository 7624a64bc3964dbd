import type { Words } from '../../law/wording.js';
/** What the help of the program says. */
export const OVERVIEW_WORDS = {
  decide: { zh: '判定一笔贷款', en: 'what the notice provides for a loan' },
  decideMany: { zh: '汇总,然后列出其中一笔', en: 'a summary, then one loan' },
  decisionsByLine: { zh: '每行一项判定', en: 'one decision a line' },
  explain: { zh: '说明理由', en: 'why, in the words of the law' },
  whyNot: { zh: '为何未作另一判定', en: 'which conditions are not met' },
  portfolio: { zh: '判定任意大小的文件', en: 'a file of any size' },
  audit: { zh: '核查办理情况', en: 'breaches, and what to refund' },
  serve: { zh: '以 HTTP 答复', en: 'answers over HTTP' },
  provisions: { zh: '一条条文及其规则', en: 'a provision and its rules' },
  check: { zh: '以用例检验', en: 'what fixtures expect' },
  newRulebook: { zh: '新建一本规则手册', en: 'a rulebook to start from' },
  exitStatus: {
    zh: '退出码(同时有几种情形的,取其最重者):',
    en: 'Exit status (the gravest, where several apply):',
  },
  oneCommand: {
    zh: 'liubao <命令> --help 说明该命令的各选项。--lang 或环境变量 LANG 决定所用语言。',
    en: 'liubao <command> --help describes the options of a command. --lang or the variable LANG sets the language.',
  },
  examples: { zh: '示例:', en: 'Examples:' },
  description: {
    zh: '依照宁夏2020年6月28日通知判定贷款的延期还本付息,每项结论均注明依据条文。',
    en: 'Decide loans under the Ningxia notice of 28 June 2020 on deferral of principal and interest, and cite it for every answer.',
  },
  version: { zh: '显示版本号', en: 'show the version number' },
  decideGroup: { zh: '判定和说明:', en: 'Decide and explain:' },
  auditGroup: { zh: '核查:', en: 'Audit:' },
  portfoliosGroup: { zh: '贷款组合:', en: 'Portfolios:' },
  serviceGroup: { zh: '服务:', en: 'Serve:' },
  rulebooksGroup: { zh: '规则手册:', en: 'Rulebooks:' },
  writingGroup: { zh: '编写规则手册:', en: 'Write a rulebook:' },
  programGroup: { zh: '本程序:', en: 'This program:' },
} as const satisfies Readonly<Record<string, Words>>;
