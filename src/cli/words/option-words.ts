import type { Words } from '../../law/wording.js';
/** What the help says of options that several commands take. */
export const OPTION_WORDS = {
  trace: {
    zh: '列出每条规则的每个条件及其真假',
    en: 'show every condition of every rule, and whether it held',
  },
  target: (tracks: readonly string[], outcomes: readonly string[], waived: readonly string[], guaranteeExamples: string) => ({
    zh: `
<target> 可以是:
  整笔贷款或其一部分的适用情形:${tracks.join('、')}
  一项款项的结果:${outcomes.join('、')}
  一项款项的罚息:${waived.join('、')}
  对一项担保的结论:${guaranteeExamples}
  本行规则判定的值:house.<事实>=<值>
结果和罚息须以 --instalment 和 --component 指明款项。`,
    en: `
<target> is one of:
  the track of the loan or of a part of it: ${tracks.join(', ')}
  the outcome of one component: ${outcomes.join(', ')}
  the penalty interest of one component: ${waived.join(', ')}
  a verdict on a guarantee: ${guaranteeExamples}
  a value that rules of the house decide: house.<fact>=<value>
An outcome or penalty interest needs --instalment and --component, which name the component.`,
  }),
  instalment: { zh: '第几期,从1数起', en: 'which instalment, counted from 1' },
  component: { zh: '该期的哪一项款项', en: 'which component of the instalment' },
  guarantee: { zh: '第几项担保,从1数起', en: 'which guarantee, counted from 1' },
  rulebook: {
    zh: '所用规则手册的文件夹(默认:宁夏2020年通知)',
    en: 'the folder of the rulebook to apply (default: the Ningxia notice of 2020)',
  },
  file: { zh: '贷款文件;- 表示标准输入', en: 'a file with a loan; - reads standard input' },
  loan: { zh: '只列此编号的贷款(可重复)', en: 'print the loan with this id (repeatable)' },
  oneLoan: { zh: '此编号的贷款;输入有多笔时必填', en: 'the loan with this id, needed where the input has several' },
  summary: {
    zh: '汇总全部贷款;未用 --loan 或 --first 时只输出汇总',
    en: 'sum up all loans; print only that, unless --loan or --first is given',
  },
  first: { zh: '除汇总外只列出前若干笔贷款', en: 'print only the first loans, this many, and the summary' },
  encoding: { zh: '文件编码(默认:自动识别)', en: 'the encoding of the files (default: detected)' },
  separator: {
    zh: 'CSV 的分隔符,如 ; 或 \\t 或 |+|(默认:依表头识别)',
    en: 'the separator of CSV, such as ; or \\t or |+| (default: detected from the header)',
  },
  quote: { zh: 'CSV 的引号(默认:");none 表示没有', en: 'the quote character of CSV, or none (default: ")' },
  skipLines: { zh: 'CSV 表头之前的行数', en: 'how many lines of CSV to skip before the header' },
  noHeader: {
    zh: 'CSV 没有表头,列名依次为 column1、column2、…',
    en: 'the CSV has no header; its columns are column1, column2, …',
  },
  lang: { zh: '输出所用的语言', en: 'the language of the output' },
  from: {
    zh: '输入格式(默认:依文件名或首行识别)',
    en: 'the format of the input (default: told by the file name or the first line)',
  },
  format: { zh: '输出格式', en: 'the output format' },
  reading: { zh: '改采另一种条文解读(可重复)', en: 'apply another reading of the text (repeatable)' },
  parameter: { zh: '另行设定规则手册的参数(可重复)', en: 'override a parameter of the rulebook (repeatable)' },
  asOf: {
    zh: '未载明日期的贷款以此日为准,YYYY-MM-DD',
    en: 'the day as of which to decide loans that state none, YYYY-MM-DD',
  },
  lawAsOf: {
    zh: '适用此日有效的规定,YYYY-MM-DD(默认:同 --as-of,否则为规则手册自定的日期)',
    en: "apply the law in force on this day, YYYY-MM-DD (default: that of --as-of, or else the rulebook's own day)",
  },
} as const satisfies Readonly<Record<string, Words>>;
