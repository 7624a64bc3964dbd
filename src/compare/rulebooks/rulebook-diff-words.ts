import type { ACTIONS, PENALTY_BASES } from '../../facts/loan/servicing.js';
import type { Wording } from '../../law/wording.js';
import type { RuleSet } from '../../rulebook/rule-set.js';
import { COLUMN_TERMS } from '../../words/column-terms.js';
import type { RuleDifference } from './rule-diff.js';
import type { NoEffectProof } from './rule-effect.js';

/** In what a rule differs. */
export const DIFFERENCE_TERMS: Readonly<Record<RuleDifference, Wording>> = {
  conditions: { zh: '条件', en: 'its conditions' },
  parameters: { zh: '所用参数的值', en: 'the value of a parameter that it uses' },
  readings: { zh: '所用解读的默认选择', en: 'the default of a reading that it uses' },
  arithmetic: { zh: '所用事实的算法', en: 'how a fact that it uses is computed' },
  order: { zh: '先后次序', en: 'its place in the order' },
  conclusion: { zh: '结论', en: 'its conclusion' },
  force: { zh: '效力', en: 'its force' },
  provisions: { zh: '依据条文', en: 'its provisions' },
  words: { zh: '措辞', en: 'its words' },
};

/** Why it is certain that a changed rule decides nothing differently. */
export const PROOF_TERMS: Readonly<Record<NoEffectProof, Wording>> = {
  'same-logic': {
    zh: '没有任何一笔贷款的判定因此不同:规则集及其所依据的规则,条件和结论均未变。',
    en: 'No loan is decided differently: the rule set, and all that it rests on, asks and concludes the same.',
  },
  'only-stated': {
    zh: '没有任何一笔贷款的判定因此不同:该规则的条件和结论未变,变的只是措辞、效力或所引条文。',
    en: 'By this no loan is decided differently: the rule asks and concludes the same; only its words, force or provisions are others.',
  },
  'other-readings': {
    zh: '没有任何一笔贷款的判定因此不同:依两部手册各自的解读,该规则从不成立。',
    en: "No loan is decided differently: under the rulebooks' own readings the rule never holds.",
  },
  'all-cases': {
    zh: '没有任何一笔贷款的判定因此不同:规则所区分的全部情形均已在两部手册下判定。',
    en: 'No loan is decided differently: every case that the rules tell apart was decided under both.',
  },
};

/** The words of the difference between two rulebooks. */
export const RULEBOOK_DIFF_WORDS = {
  ...COLUMN_TERMS,
  title: { zh: '规则手册的变化', en: 'What changed between two rulebooks' },
  from: { zh: '由:{rulebook}', en: 'from: {rulebook}' },
  to: { zh: '至:{rulebook}', en: 'to: {rulebook}' },
  rulebookName: { zh: '{title}({id} {version},摘要 {digest})', en: '{title} ({id} {version}, digest {digest})' },
  lawOfDay: { zh: '{rulebook},取{day}有效的规定', en: '{rulebook}, the law of {day}' },
  same: { zh: '两部规则手册相同。', en: 'Both rulebooks are the same.' },
  alike: {
    zh: '未发现规定有所不同;手册所用的名称未作比对。',
    en: 'Nothing was found to differ in the law; what the rulebooks call things was not compared.',
  },
  alikeOnDay: {
    zh: '未发现{days}有效的规定有所不同;其他日期的规定未全部比对,手册所用的名称也未比对。',
    en: 'Nothing was found to differ in the law of {days}. Of other days not everything was compared, nor was what the rulebooks call things.',
  },
  headHead: { zh: '适用的日期', en: 'The days of the law' },
  ruleSetsHead: { zh: '规则集', en: 'Rule sets' },
  notStated: { zh: '未写明', en: 'not stated' },
  fieldChange: { zh: '{field}:{from} → {to}', en: '{field}: {from} → {to}' },
  provisionsHead: { zh: '条文', en: 'Provisions' },
  parametersHead: { zh: '参数', en: 'Parameters' },
  readingsHead: { zh: '条文解读', en: 'Readings' },
  sourcesHead: { zh: '文件', en: 'Documents' },
  factsHead: { zh: '自有事实', en: 'Facts of its own' },
  derivedHead: { zh: '算出的事实', en: 'Computed facts' },
  trackOrderHead: { zh: '适用情形的先后', en: 'Which track prevails' },
  rulesHead: { zh: '规则', en: 'Rules' },
  added: { zh: '新增', en: 'added' },
  removed: { zh: '删除', en: 'removed' },
  changed: { zh: '修改', en: 'changed' },
  entry: { zh: '{name}({id}):{change}', en: '{name} ({id}): {change}' },
  valueChange: { zh: '值:{from} → {to}', en: 'value: {from} → {to}' },
  value: { zh: '值:{value}', en: 'value: {value}' },
  basedOn: { zh: '依据:{provisions}', en: 'by {provisions}' },
  fields: { zh: '不同之处:{fields}', en: 'differs in: {fields}' },
  textChange: { zh: '“{from}” → “{to}”', en: '“{from}” → “{to}”' },
  text: { zh: '“{text}”', en: '“{text}”' },
  defaultChange: { zh: '默认解读:{from} → {to}', en: 'default reading: {from} → {to}' },
  readingsAdded: { zh: '新增解读:{readings}', en: 'readings added: {readings}' },
  readingsRemoved: { zh: '删除解读:{readings}', en: 'readings removed: {readings}' },
  orderChange: { zh: '{from} → {to}', en: '{from} → {to}' },
  ruleTitle: { zh: '{rule}:{change}', en: '{rule}: {change}' },
  changedIn: { zh: '修改({differences})', en: 'changed ({differences})' },
  statement: { zh: '{side}:{statement}(依据:{provisions})', en: '{side}: {statement} ({provisions})' },
  before: { zh: '原', en: 'before' },
  after: { zh: '现', en: 'now' },
  both: { zh: '两者', en: 'both' },
  witness: {
    zh: '判定不同的一例——{fields}:{fact}由“{from}”变为“{to}”',
    en: 'decided differently, for example — {fields}: {fact} was “{from}”, now “{to}”',
  },
  notAlone: {
    zh: '(此例中,该规则所依据的结论也有不同)',
    en: ' (in this example, what the rule rests on is decided differently, too)',
  },
  none: { zh: '无', en: 'none' },
  nothingKnown: { zh: '没有任何已知事实', en: 'no fact known' },
  componentOf: { zh: '({component})', en: ' ({component})' },
  given: { zh: '{value}({gives})', en: '{value} ({gives})' },
  noneFound: {
    zh: '试过{tried}种输入,未发现判定不同的例子;这并不证明没有。',
    en: 'Among {tried} inputs none was found that is decided differently; that proves nothing.',
  },
  notInForce: {
    zh: '在各自手册的基准日,该规则均未生效;未以此作任何判定。',
    en: "It is not in force on either rulebook's own day: nothing was decided by it.",
  },
  notDecided: { zh: '不作判定', en: 'not decided' },
  noFinding: { zh: '无', en: 'nothing' },
  decidedOnDay: {
    zh: '规则的变化仅按{days}有效的规定判定;其他日期的规定未据以判定,须指定日期另行比对。',
    en: 'Rules were decided by the law of {days} only. By that of other days nothing was decided: name a day to have it decided.',
  },
  ownReadings: {
    zh: '各例均在两部手册各自的默认解读下判定。',
    en: "Each example was decided under both rulebooks, by each one's own readings.",
  },
} as const satisfies Record<string, Wording>;

/** Whether there is a latest date of a deferral. */
export const CAP_TERMS: Readonly<Record<string, Wording>> = {
  capped: { zh: '有上限', en: 'capped' },
  none: { zh: '无上限', en: 'no cap' },
};

/** What was done about a loan, and what was charged. */
export const ACTION_TERMS: Readonly<Record<(typeof ACTIONS)[number] | (typeof PENALTY_BASES)[number], Wording>> = {
  deferred: { zh: '准予延期', en: 'deferred' },
  refused: { zh: '拒绝', en: 'refused' },
  overdue: { zh: '按逾期处理', en: 'treated as overdue' },
  paid: { zh: '如期偿还', en: 'paid when due' },
  'penalty-rate': { zh: '按罚息利率全额', en: 'all at the penalty rate' },
  surcharge: { zh: '仅加收部分', en: 'the surcharge alone' },
};

/** What the fields of what was done about a loan are called. */
export const SERVICING_TERMS: Readonly<Record<string, Wording>> = {
  'servicing.components[].action': { zh: '银行的处理', en: 'what the bank did' },
  'servicing.components[].grantedUntil': { zh: '准予延期至', en: 'deferral granted until' },
  'servicing.components[].penaltyInterest': { zh: '收取的罚息', en: 'penalty interest charged' },
  'servicing.components[].penaltyInterest.amount': { zh: '收取的罚息', en: 'penalty interest charged' },
  'servicing.components[].penaltyInterest.basis': { zh: '罚息的内容', en: 'what it is' },
  'servicing.components[].penaltyInterest.from': { zh: '罚息起算日', en: 'charged from' },
  'servicing.components[].penaltyInterest.until': { zh: '罚息截止日', en: 'charged until' },
  'servicing.guarantee.consulted': { zh: '是否就担保协商', en: 'consulted about the guarantee' },
  'servicing.guarantee.feeBase': { zh: '担保费计费基数', en: 'base of the guarantee fee' },
};

/** How the rules of a rule set decide. */
export const HIT_POLICY_TERMS: Readonly<Record<RuleSet['hitPolicy'], Wording>> = {
  first: { zh: '取最先成立的规则', en: 'the first rule that holds' },
  collect: { zh: '取全部成立的规则', en: 'every rule that holds' },
};

/** What the fields of rulebooks, rule sets, provisions, parameters and readings are called. */
export const FIELD_TERMS: Readonly<Record<string, Wording>> = {
  type: { zh: '类型', en: 'type' },
  value: { zh: '值', en: 'value' },
  inForceFrom: COLUMN_TERMS.inForceFrom,
  title: { zh: '名称', en: 'title' },
  provisions: COLUMN_TERMS.provisions,
  basis: { zh: '另有依据', en: 'other basis' },
  range: { zh: '范围', en: 'range' },
  relations: { zh: '与其他参数的关系', en: 'relations to other parameters' },
  values: { zh: '各期的值', en: 'dated values' },
  source: { zh: '文件', en: 'source' },
  text: { zh: '原文', en: 'text' },
  gloss: { zh: '英文释义', en: 'gloss' },
  span: { zh: '原文位置', en: 'place in the text' },
  force: COLUMN_TERMS.force,
  alsoForce: { zh: '另有效力', en: 'further force' },
  addressee: COLUMN_TERMS.addressee,
  undecidable: { zh: '不能由程序判定的原因', en: 'why no program can decide it' },
  clauses: { zh: '分句', en: 'clauses' },
  question: { zh: '问题', en: 'question' },
  point: { zh: '要点', en: 'point' },
  readings: { zh: '解读', en: 'readings' },
  reason: { zh: '理由', en: 'reason' },
  issuer: { zh: '发文机关', en: 'issuer' },
  dated: { zh: '发文日期', en: 'date of the document' },
  shortTitle: { zh: '简称', en: 'short title' },
  sha256: { zh: '原文校验值', en: 'checksum of the text' },
  length: { zh: '原文长度', en: 'length of the text' },
  byAnalogy: { zh: '是否参照适用', en: 'whether it applies by analogy' },
  changedBy: { zh: '可由谁改变', en: 'who can change it' },
  grain: { zh: '对象', en: 'what it is of' },
  decides: { zh: '所判定的事实', en: 'what it decides' },
  hitPolicy: { zh: '判定方式', en: 'how it decides' },
  inForce: { zh: '施行期间', en: 'in force' },
  lawAsOf: { zh: '手册的基准日', en: 'its own day' },
  governs: { zh: '适用期间', en: 'governs' },
  amends: { zh: '所修改的手册', en: 'the rulebook that it amends' },
  follows: { zh: '所接续的手册', en: 'the rulebook that it follows' },
};
