import type { Wording } from '../../../law/wording.js';
import type { FaultKind, UnprovedReason } from '../../../lint/lint-report.js';
import { COLUMN_TERMS } from '../../../words/column-terms.js';
/** What a rulebook is found to have, by kind. */
export const FAULT_KIND_TERMS: Readonly<Record<FaultKind, Wording>> = {
  'refused-by-decide': { zh: '不能据以判定贷款', en: 'no loan can be decided by it' },
  gap: { zh: '缺口:事实齐备而无结论', en: 'gap: every fact is known, and nothing follows' },
  overlap: { zh: '未声明的重叠', en: 'overlap that is not declared' },
  'needless-override': { zh: '多余的重叠声明', en: 'declared overlap that is not needed' },
  'unreachable-rule': { zh: '从不适用的规则', en: 'rule that is never reached' },
  'duplicate-rule': { zh: '重复的规则', en: 'rule that is there twice' },
  'idle-condition': { zh: '从不影响结论的条件', en: 'condition that never matters' },
  'untested-interpretation': { zh: '无规则取决于它的解读', en: 'interpretation that no rule turns on' },
  'idle-reading': { zh: '无不同结果的解读', en: 'reading that makes no difference' },
  'uncited-provision': { zh: '无人引用的条文', en: 'provision that nothing rests on' },
  'undecidable-but-cited': { zh: '标为不能判定却被引用的条文', en: 'provision said to be undecidable that something rests on' },
  'unused-parameter': { zh: '未使用的参数', en: 'parameter that nothing uses' },
  'unused-words': { zh: '从不用到的用语', en: 'words that are never said' },
};

export const LINT_REPORT_WORDS = {
  notLoaded: { zh: '不是有效的规则手册,不能载入:', en: 'This is no valid rulebook, and it does not load:' },
  noLineage: { zh: '其中的规则手册不相承接:', en: 'The rulebooks in it do not follow each other:' },
  clean: { zh: '未发现问题。', en: 'No fault.' },
  noneFound: { zh: '未发现问题,但有未能证明之处,见下。', en: 'No fault was found, but not everything is proved; see below.' },
  notProved: { zh: '项未证明', en: 'not proved' },
  unproved: { zh: '未能证明', en: 'Not proved' },
  tooManyValues: { zh: '取值组合过多的事实', en: 'facts with too many combinations of values' },
  steps: { zh: '步数', en: 'steps' },
  witness: { zh: '例证', en: 'witness' },
  unconfirmed: {
    zh: '未找到能显示它的输入,请核对:所及事实可能互相排斥',
    en: 'no input was seen to show it; check whether its facts exclude each other',
  },
  readings: { zh: '解读', en: 'readings' },
  lawOf: { zh: '规定有效期间', en: 'in the law of' },
  ruleSets: COLUMN_TERMS.ruleSets,
  rules: { zh: '规则', en: 'rules' },
  conditions: { zh: '条件', en: 'conditions' },
  cells: { zh: '单元', en: 'cells' },
  fault: { zh: '问题', en: 'fault' },
  faults: { zh: '问题', en: 'faults' },
} as const satisfies Record<string, Wording>;

/** Why something is not proved. */
export const UNPROVED_REASON_TERMS: Readonly<Record<UnprovedReason, Wording>> = {
  budget: { zh: '步数用尽,加大 --budget 或可证明', en: 'the steps ran out; a greater --budget may prove it' },
  size: { zh: '所需内存过大,加大 --budget 也不能证明', en: 'it takes too much memory; a greater --budget does not help' },
};
