import type { Wording } from '../../../src/law/wording.js';
import type { FileKind } from './rulebook-folder.js';

/** The words of the authoring view. */
export const AUTHORING_WORDS = {
  title: { zh: '规则编写', en: 'Authoring' },
  lead: {
    zh: '打开一套规则,边改边看用例是否通过,并检查规则有无漏洞、重叠和多余的条件。',
    en: 'Open a rulebook, edit it and see its cases turn red or green, and examine it for gaps, overlaps and idle conditions.',
  },
  local: {
    zh: '文件只由本机的浏览器读取;只有您保存时才写入。',
    en: 'Files are read by your browser on this machine, and written only when you save.',
  },
  openFolder: { zh: '打开文件夹…', en: 'Open a folder…' },
  openZip: { zh: '打开 zip…', en: 'Open a zip…' },
  shipped: { zh: '从随附的规则开始', en: 'Start from the shipped rulebook' },
  template: { zh: '从模板开始', en: 'Start from the template' },
  shippedMore: { zh: '宁夏通知的全部规则和用例', en: 'All rules and cases of the notice' },
  templateMore: { zh: 'liubao new 所建的小规则集', en: 'The small rulebook that liubao new makes' },
  noRulebook: { zh: '其中没有 rulebook.json。', en: 'There is no rulebook.json in it.' },
  refused: { zh: '未能完成', en: 'That did not work' },
  files: { zh: '文件', en: 'Files' },
  changed: { zh: '已改', en: 'changed' },
  faulty: { zh: '有误', en: 'at fault' },
  close: { zh: '关闭', en: 'Close' },
  revert: { zh: '恢复原样', en: 'Revert this file' },
  saveZip: { zh: '下载 zip', en: 'Download as zip' },
  saveFolder: { zh: '写入文件夹', en: 'Write to the folder' },
  saved: { zh: '已写入 {count} 个文件。', en: '{count} files written.' },
  editor: { zh: '{file} 的内容', en: 'Content of {file}' },
} as const satisfies Record<string, Wording>;

/** The words of what checking comes to. */
export const CHECK_WORDS = {
  title: { zh: '载入与用例', en: 'Loading and cases' },
  checking: { zh: '正在检查…', en: 'Checking…' },
  loaded: {
    zh: '{ruleSets} 个规则集,{rules} 条规则,载入无误。',
    en: '{ruleSets} rule sets with {rules} rules load without a fault.',
  },
  refused: { zh: '规则不能载入:{count} 处错误', en: 'The rulebook does not load: {count} faults' },
  passed: { zh: '{count} 个用例全部通过', en: 'All {count} cases pass' },
  failed: { zh: '{count} 个用例中 {failed} 个未通过', en: '{failed} of {count} cases fail' },
  pass: { zh: '通过', en: 'pass' },
  fail: { zh: '未通过', en: 'fail' },
  expected: { zh: '应为', en: 'expected' },
  found: { zh: '实为', en: 'decided' },
  nothing: { zh: '(无)', en: '(nothing)' },
  where: { zh: '位置', en: 'where' },
  noFixtures: { zh: '没有用例文件。', en: 'There are no fixtures.' },
  strangeProvision: { zh: '没有此条款:{provision}', en: 'no such provision: {provision}' },
  openLoan: { zh: '在“单笔贷款”中打开', en: 'Open in the loan view' },
  openLoanNote: {
    zh: '“单笔贷款”按随附的规则判定。',
    en: 'The loan view decides by the shipped rulebook.',
  },
} as const satisfies Record<string, Wording>;

/** The words of an examination. */
export const EXAMINATION_WORDS = {
  title: { zh: '检查', en: 'Examination' },
  lead: {
    zh: '逐一证明每个规则集完整、无未声明的重叠、无到不了的规则和无用的条件;发现的每处问题附一个可见其事的例子。',
    en: 'Proves each rule set complete, without undeclared overlaps, unreachable rules and idle conditions. A fault comes with an input that shows it.',
  },
  whole: { zh: '检查整套规则', en: 'Examine the rulebook' },
  ruleSet: { zh: '检查此规则集', en: 'Examine this rule set' },
  running: { zh: '正在检查,可能需要一分钟…', en: 'Examining; this may take a minute…' },
  stop: { zh: '停止', en: 'Stop' },
  clean: { zh: '没有发现问题。', en: 'No faults were found.' },
  faults: { zh: '{count} 处问题', en: '{count} faults' },
  unproved: { zh: '{count} 处未能证明', en: '{count} things were not proved' },
  examined: {
    zh: '检查了 {ruleSets} 个规则集、{rules} 条规则、{conditions} 个条件。',
    en: '{ruleSets} rule sets, {rules} rules and {conditions} conditions were examined.',
  },
  outdated: { zh: '此后规则已改动,请重新检查。', en: 'The rules have changed since; examine them again.' },
  witness: { zh: '例子', en: 'An input that shows it' },
} as const satisfies Record<string, Wording>;

export const FILE_KIND_WORDS: Readonly<Record<FileKind, Wording>> = {
  part: { zh: '规则', en: 'Rulebook' },
  'rule-set': { zh: '规则集', en: 'Rule sets' },
  table: { zh: '限额表', en: 'Tables' },
  fixture: { zh: '用例', en: 'Fixtures' },
  other: { zh: '其他', en: 'Other' },
};
