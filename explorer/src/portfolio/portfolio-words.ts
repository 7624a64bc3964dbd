import type { Decision } from '../../../src/decide/decision.js';
import type { Wording } from '../../../src/law/wording.js';
import type { TableColumn } from './worker/messages.js';

/** The words of the portfolio view. */
export const PORTFOLIO_WORDS = {
  title: { zh: '贷款组合', en: 'Portfolio' },
  lead: {
    zh: '整批判定贷款:放入文件,得出笔数、金额、逐笔结论和被拒绝的行。',
    en: 'Decide loans by the file: counts, sums, a decision for each loan, and the rows that were refused.',
  },
  local: {
    zh: '文件只由本机的浏览器读取和计算,不会上传到任何地方。',
    en: 'The files are read and computed by your browser on this machine. Nothing is uploaded anywhere.',
  },
  drop: { zh: '把文件拖放到这里', en: 'Drop files here' },
  dropMore: {
    zh: '贷款一个文件;如还款计划另有文件,两个一起放入。NDJSON、CSV 或 Parquet,可用 gzip 压缩。',
    en: 'One file of loans, or two at once if instalments have a file of their own. NDJSON, CSV or Parquet; gzip is fine.',
  },
  choose: { zh: '选择文件…', en: 'Choose files…' },
  sample: { zh: '用样例数据试一试(200 笔)', en: 'Try it with sample data (200 loans)' },
  looking: { zh: '正在查看文件…', en: 'Looking at the files…' },
  deciding: { zh: '正在判定:{loans} 笔', en: 'Deciding: {loans} loans' },
  cancel: { zh: '取消', en: 'Cancel' },
  startOver: { zh: '换一个文件', en: 'Other files' },
  refused: { zh: '未能完成', en: 'That did not work' },
  moreProblems: { zh: '另有 {count} 处', en: '{count} more' },
  decided: {
    zh: '{loans} 笔贷款,用时 {seconds} 秒;拒绝 {rejected} 行。',
    en: '{loans} loans decided in {seconds} s; {rejected} rows refused.',
  },
  swap: { zh: '对调两个文件', en: 'Swap the two files' },
  loansFile: { zh: '贷款', en: 'Loans' },
  scheduleFile: { zh: '还款计划', en: 'Instalments' },
  ownLaw: {
    zh: '按“单笔贷款”中选定的解读、参数和日期判定:{choices}',
    en: 'Decided by the readings, parameters and day that were chosen in the loan view: {choices}',
  },
  downloads: { zh: '下载', en: 'Downloads' },
  decisions: { zh: '逐笔结论(NDJSON)', en: 'Decisions (NDJSON)' },
  rejects: { zh: '被拒绝的行(NDJSON)', en: 'Refused rows (NDJSON)' },
  report: { zh: '报告(HTML)', en: 'Report (HTML)' },
  mappingFile: { zh: '映射文件(JSON)', en: 'Mapping file (JSON)' },
} as const satisfies Record<string, Wording>;

/** The words of the form that maps columns to facts. */
export const MAPPING_WORDS = {
  title: { zh: '列与事实的对应', en: 'Which column gives which fact' },
  lead: {
    zh: '以下对应是按列名和前 1000 行的内容推测的,请核对。用下拉框选择列,或把列拖到某一行上。',
    en: 'This was guessed from the names and the first 1,000 rows; please check it. Choose a column, or drag one onto a fact.',
  },
  columns: { zh: '文件中的列', en: 'Columns of the files' },
  unused: { zh: '未用', en: 'not used' },
  used: { zh: '已用', en: 'used' },
  fact: { zh: '事实', en: 'Fact' },
  column: { zh: '列', en: 'Column' },
  reading: { zh: '读法', en: 'How it is read' },
  noColumn: { zh: '—(未知)', en: '— (unknown)' },
  written: { zh: '见下方映射文件', en: 'as the mapping file says' },
  loanId: { zh: '贷款编号', en: 'id of the loan' },
  ofLoan: { zh: '所属贷款的编号', en: 'id of its loan' },
  instalment: { zh: '期次', en: 'number of the instalment' },
  loanFacts: { zh: '贷款', en: 'Loan' },
  instalmentFacts: { zh: '各期还款', en: 'Instalments' },
  text: { zh: '映射文件(JSON)', en: 'The mapping file (JSON)' },
  textLead: {
    zh: '与命令行 liubao portfolio --map 所用的文件相同。可在此修改,或打开已有的文件。',
    en: 'The same file as that of liubao portfolio --map. Edit it here, or open one that you have.',
  },
  open: { zh: '打开映射文件…', en: 'Open a mapping file…' },
  save: { zh: '保存映射文件', en: 'Save the mapping file' },
  notJson: { zh: '映射文件不是有效的 JSON。', en: 'The mapping file is not valid JSON.' },
  decide: { zh: '判定', en: 'Decide' },
  onlyMapped: { zh: '只列已对应的', en: 'Mapped facts only' },
} as const satisfies Record<string, Wording>;

/** The words of the table of loans. */
export const TABLE_WORDS = {
  title: { zh: '逐笔结论', en: 'Loan by loan' },
  count: { zh: '{shown} / {all} 笔', en: '{shown} of {all} loans' },
  find: { zh: '按编号查找', en: 'Find an id' },
  track: { zh: '适用情形', en: 'Track' },
  every: { zh: '全部', en: 'all' },
  open: { zh: '在“单笔贷款”中打开', en: 'Open in the loan view' },
  keys: {
    zh: '方向键移动,Page Up/Down 翻页,Home/End 到首尾,Enter 打开贷款',
    en: 'Arrow keys move, Page Up and Down turn pages, Home and End go to the ends, Enter opens the loan',
  },
} as const satisfies Record<string, Wording>;

export const TABLE_HEADS: Readonly<Record<Exclude<TableColumn, 'inclusive'>, Wording>> = {
  id: { zh: '贷款编号', en: 'Loan' },
  track: { zh: '适用情形', en: 'Track' },
  due: { zh: '本息合计(元)', en: 'Due (yuan)' },
  spared: { zh: '免收罚息(元)', en: 'Not to be charged (yuan)' },
  instalments: { zh: '期数', en: 'Instalments' },
  firstDue: { zh: '最早到期日', en: 'First due' },
  granted: { zh: '最晚延至', en: 'Granted until' },
  missing: { zh: '待补事实', en: 'Missing' },
};

export const INCLUSIVE_WORDS: Readonly<Record<Decision['inclusive']['value'], Wording>> = {
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
  undetermined: { zh: '待定', en: 'open' },
};
