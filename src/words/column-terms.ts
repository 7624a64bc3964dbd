import type { Wording } from '../law/wording.js';

/** What the columns of tables are called, wherever the same thing stands in one: on screen, in a note, a report or the handbook. */
export const COLUMN_TERMS = {
  // Of a decision.
  instalment: { zh: '期次', en: 'instalment' },
  due: { zh: '到期日', en: 'due' },
  part: { zh: '款项', en: 'part' },
  amount: { zh: '金额(元)', en: 'amount (yuan)' },
  track: { zh: '适用情形', en: 'track' },
  outcome: { zh: '应办事项', en: 'outcome' },
  granted: { zh: '延期至', en: 'deferred until' },
  latest: { zh: '最长可延至', en: 'latest date' },
  asked: { zh: '申请延至', en: 'asked' },
  penalty: { zh: '罚息', en: 'penalty interest' },
  // Of several.
  loans: { zh: '贷款', en: 'loans' },
  instalments: { zh: '期数', en: 'instalments' },
  fact: { zh: '事实', en: 'fact' },
  count: { zh: '数量', en: 'count' },
  /** A heading, wherever what is missing is listed. */
  missing: { zh: '补充后即可判定的事实', en: 'Facts that would settle what is undetermined' },
  contradictoryData: { zh: '相互矛盾的数据', en: 'contradictory data' },
  // Of rules of the house.
  house: { zh: '本行规则', en: 'rules of the house' },
  decided: { zh: '判定', en: 'decided' },
  decidedFor: { zh: '判定对象', en: 'decided for' },
  // Of the law.
  provision: { zh: '条文', en: 'provision' },
  provisions: { zh: '依据条文', en: 'provisions' },
  force: { zh: '效力', en: 'force' },
  addressee: { zh: '对象', en: 'addressee' },
  inForceFrom: { zh: '施行日期', en: 'in force from' },
  rulebook: { zh: '规则手册', en: 'Rulebook' },
  ruleSets: { zh: '规则集', en: 'rule sets' },
  setParameters: { zh: '另行设定的参数', en: 'parameters set' },
} as const satisfies Record<string, Wording>;
