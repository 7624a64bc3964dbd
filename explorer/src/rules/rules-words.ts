import type { NodeKind } from '../../../src/handbook/drawings/requirements-graph.js';
import type { Wording } from '../../../src/law/wording.js';

/** The words of the view of the rule sets. */
export const RULES_WORDS = {
  title: { zh: '规则', en: 'Rules' },
  ruleSet: { zh: '规则集', en: 'Rule set' },
  place: { zh: '对象', en: 'For' },
  wholeLoan: { zh: '整笔贷款', en: 'the whole loan' },
  notRun: {
    zh: '该规则集不用于本笔贷款,以下不标示真假。',
    en: 'This rule set is not run for this loan, so that nothing is lit.',
  },
  first: { zh: '自上而下,首条成立的规则得出结论', en: 'the first rule that holds concludes' },
  collect: { zh: '成立的规则均得出结论', en: 'every rule that holds concludes' },
  conclusion: { zh: '结论', en: 'Conclusion' },
  basis: { zh: '依据', en: 'Basis' },
  rule: { zh: '规则', en: 'Rule' },
  otherwise: { zh: '其余情形', en: 'otherwise' },
  asTable: { zh: '决策表', en: 'Table' },
  asDrawing: { zh: '流程图', en: 'Drawing' },
  asRequirements: { zh: '所需事实', en: 'Requirements' },
  requirementsOf: { zh: '“{title}”所需的事实和规则集', en: 'What “{title}” requires' },
  requires: { zh: '(需要:{required})', en: ' (requires: {required})' },
  how: { zh: '显示方式', en: 'How it is shown' },
  holds: { zh: '成立', en: 'holds' },
  fails: { zh: '不成立', en: 'fails' },
  open: { zh: '未知', en: 'unknown' },
  conditions: { zh: '所用的命名条件', en: 'Named conditions' },
  or: { zh: '或', en: 'or' },
  concluded: { zh: '本笔结论:{conclusion}', en: 'for this loan: {conclusion}' },
  nothingAsked: { zh: '无条件', en: 'nothing asked' },
} as const satisfies Record<string, Wording>;

export const NODE_KIND_WORDS: Readonly<Record<NodeKind, Wording>> = {
  input: { zh: '贷款事实', en: 'a fact of the loan' },
  derived: { zh: '推算的事实', en: 'a fact that is computed' },
  decision: { zh: '规则集', en: 'a rule set' },
  parameter: { zh: '参数', en: 'a parameter' },
  reading: { zh: '解读', en: 'a reading' },
};
