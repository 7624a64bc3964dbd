import type { Wording } from '../law/wording.js';
import { COLUMN_TERMS } from '../words/column-terms.js';

/** The words of tables, drawings and the book. */
export const WORDS = {
  ...COLUMN_TERMS,
  rule: { zh: '规则', en: 'rule' },
  conclusion: { zh: '结论', en: 'conclusion' },
  first: { zh: '命中策略:首个成立的规则', en: 'hit policy: first' },
  collect: { zh: '命中策略:列出所有成立的规则', en: 'hit policy: collect' },
  requirements: { zh: '决策需求图', en: 'Decision requirements' },
  requirementsNote: {
    zh: '方框为规则集,圆角框为输入的事实,六角框为由事实算得的数。',
    en: 'Boxes are rule sets, rounded boxes facts of the input, hexagons what is computed of facts.',
  },
  knowledgeNote: {
    zh: '平行四边形为参数,旗形框为解读条文的问题。',
    en: 'Parallelograms are parameters, flags questions of how the text is read.',
  },
  tables: { zh: '决策表', en: 'Decision tables' },
  flow: { zh: '流程图', en: 'As a flowchart' },
  conditionsTitle: { zh: '条件', en: 'Conditions' },
  conditionsNote: {
    zh: '规则所用的条件,各以其名称为决策表的一列。有一行成立,条件即成立。',
    en: 'The conditions that rules refer to, each a column of their tables under its name. A condition holds where one of its rows does.',
  },
  conditionsUsed: { zh: '条件:{conditions}', en: 'Conditions: {conditions}' },
  meantForOtherwise: { zh: '应归于其他情形的', en: 'What is meant to fall to otherwise' },
  provisionsTitle: { zh: '条文', en: 'Provisions' },
  ruleSetsTitle: { zh: '规则集', en: 'Rule sets' },
  parametersTitle: { zh: '参数', en: 'Parameters' },
  interpretationsTitle: { zh: '解读', en: 'Interpretations' },
  casesTitle: { zh: '用例', en: 'Fixtures' },
  clause: { zh: '分句', en: 'clause' },
  encodedBy: { zh: '由何规则集编码', en: 'encoded by' },
  undecidable: { zh: '不能由程序判定', en: 'No program can decide it' },
  rulesCiting: { zh: '引用该条文的规则', en: 'Rules that cite it' },
  fixturesFor: { zh: '检验该条文的用例', en: 'Fixtures that exercise it' },
  cases: { zh: '个用例', en: 'cases' },
  case: { zh: '用例', en: 'case' },
  why: { zh: '理由', en: 'why' },
  value: { zh: '值', en: 'value' },
  parameter: { zh: '参数', en: 'parameter' },
  basis: { zh: '依据', en: 'rests on' },
  reading: { zh: '解读', en: 'reading' },
  meaning: { zh: '含义', en: 'meaning' },
  standing: { zh: '地位', en: 'standing' },
  turnsOn: { zh: '取决于它的规则集', en: 'Rule sets that turn on it' },
  whyDefault: { zh: '采用默认的理由', en: 'Why the default' },
  generated: {
    zh: '本书由规则手册和用例生成,请勿直接修改。',
    en: 'This book is generated from the rulebook and the fixtures; do not edit it.',
  },
  digest: { zh: '摘要', en: 'digest' },
  holds: { zh: '成立', en: 'holds' },
  fails: { zh: '不成立', en: 'does not' },
  or: { zh: '或', en: 'or' },
  isNot: { zh: '不是{reading}', en: 'not {reading}' },
  otherwise: { zh: '其他情形', en: 'otherwise' },
  decidesOn: { zh: '决定 {fact}({grain});{policy}', en: 'decides {fact} (of {grain}); {policy}' },
  notAdopted: { zh: '{meaning}(不采:{against})', en: '{meaning} (against it: {against})' },
} as const satisfies Record<string, Wording>;

/** What an edge of a requirements graph must be. */
export const TWO_NODES = { expected: 'two ids of nodes', zh: '两个节点的 id' } as const;
