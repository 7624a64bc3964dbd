import type { Wording } from '../law/wording.js';
import { COLUMN_TERMS } from '../words/column-terms.js';
import type { ComparedAnswer } from './law-comparison.js';

/** What the answers are called of which a comparison says that they differ. */
export const ANSWER_TERMS: Readonly<Record<ComparedAnswer, Wording>> = {
  track: COLUMN_TERMS.track,
  outcome: COLUMN_TERMS.outcome,
  waiver: { zh: '罚息是否免收', en: 'whether penalty interest is waived' },
  latestDate: COLUMN_TERMS.latest,
  grantedUntil: COLUMN_TERMS.granted,
  penaltyInterest: COLUMN_TERMS.penalty,
};

/** The words of a comparison of two laws. */
export const COMPARISON_WORDS = {
  ...COLUMN_TERMS,
  title: { zh: '两种规则下的判定比较', en: 'Decisions under two laws compared' },
  law: { zh: '所比较的规则', en: 'What is compared' },
  ruleBooks: { zh: '规则手册:{from} → {to}', en: 'rulebook: {from} → {to}' },
  oneRulebook: { zh: '规则手册:{rulebook}', en: 'rulebook: {rulebook}' },
  parameterChange: { zh: '参数“{name}”:{from} → {to}', en: 'parameter “{name}”: {from} → {to}' },
  readingChange: { zh: '条文解读:{name}{from} → {to}', en: 'reading: {name} {from} → {to}' },
  asOfChange: { zh: '判定所依的日期:{from} → {to}', en: 'decided as of: {from} → {to}' },
  lawAsOfChange: { zh: '适用有效规定的日期:{from} → {to}', en: 'law in force on: {from} → {to}' },
  noDay: { zh: '未指定', en: 'no day given' },
  notInIt: { zh: '无此项', en: 'not in it' },
  onlyInOne: {
    zh: '只有一侧有的解读问题:基准{from}项,对照{to}项(列于文末)',
    en: 'questions of reading that one law alone has: {from} in the baseline, {to} in the compared law (listed at the end)',
  },
  onlyIn: { zh: '只有{side}有的解读问题({count})', en: 'Questions of reading that the {side} alone has ({count})' },
  readingOnly: { zh: '{name}——{reading}', en: '{name} — {reading}' },
  sameLaw: { zh: '两侧规则相同。', en: 'Both sides apply the same law.' },
  result: { zh: '结果', en: 'Result' },
  counted: {
    zh: '比较贷款{compared}笔,{changed}笔判定不同;款项{components}项,{changedComponents}项不同。',
    en: '{compared} loans compared, {changed} decided differently; {components} components, {changedComponents} of them differently.',
  },
  rejected: { zh: '另有{count}条记录无效,未予判定。', en: '{count} further records are invalid and were not decided.' },
  unknownAmounts: {
    zh: '{count}项款项金额未知,未计入合计。',
    en: '{count} components of unknown amount are in no total.',
  },
  noChange: { zh: '没有一笔贷款的判定不同。', en: 'No loan is decided differently.' },
  houseNotCompared: {
    zh: '本行规则判定的下列事项只有一侧判定,未作比较:{facts}。',
    en: 'Rules of the house decide these on one side alone, so they are not compared: {facts}.',
  },
  changesOfHouse: { zh: '本行规则判定不同的事项', en: 'What rules of the house decide differently' },
  otherGiven: { zh: '{value}(所附数据不同)', en: '{value} (with other figures)' },
  measure: { zh: '项目', en: 'what' },
  from: { zh: '基准', en: 'baseline' },
  to: { zh: '对照', en: 'compared law' },
  difference: { zh: '差额', en: 'difference' },
  loansOf: { zh: '{track}:贷款(笔)', en: '{track}: loans' },
  principalOf: { zh: '{track}:本金(元)', en: '{track}: principal (yuan)' },
  interestOf: { zh: '{track}:利息(元)', en: '{track}: interest (yuan)' },
  penaltySum: { zh: '不得收取的罚息(元)', en: 'penalty interest not to be charged (yuan)' },
  assumedSum: { zh: '其中按上限倍数估算(元)', en: 'of which estimated at the highest multiple (yuan)' },
  contractSum: { zh: '照常计收的合同利息(元)', en: 'contract interest that goes on (yuan)' },
  changes: { zh: '判定不同的款项', en: 'Components decided differently' },
  changeTitle: { zh: '{from} → {to}', en: '{from} → {to}' },
  concluded: { zh: '{track}·{outcome}', en: '{track} · {outcome}' },
  size: {
    zh: '{loans}笔贷款的{components}项款项;本金{principal}元,利息{interest}元',
    en: 'components: {components}; loans: {loans}; principal: {principal} yuan; interest: {interest} yuan',
  },
  penaltyChange: { zh: '不得收取的罚息:{from}元 → {to}元', en: 'penalty interest not to be charged: {from} → {to} yuan' },
  answersChange: { zh: '不同的答案:{answers}', en: 'answers that differ: {answers}' },
  ruleChange: { zh: '起因——{fact}:“{from}” → “{to}”', en: 'reason — {fact}: “{from}” → “{to}”' },
  sameRule: {
    zh: '起因——{fact}:“{from}”;规则相同,所给日期或金额不同',
    en: 'reason — {fact}: “{from}”; the same rule gives another date or amount',
  },
  laterFigures: {
    zh: '起因——{fact}:“{from}” → “{to}”(同一规则)',
    en: 'reason — {fact}: “{from}” → “{to}” (the same rule)',
  },
  leftOpen: { zh: '未作结论', en: 'left open' },
  rule: { zh: '{statement}({rule})', en: '{statement} ({rule})' },
  moreChanges: { zh: '另有{count}类变化,见 JSON。', en: '{count} more kinds of changes are in the JSON.' },
  loan: { zh: '贷款', en: 'loan' },
  inclusiveHead: { zh: '普惠小微贷款的认定', en: 'Whether loans are inclusive' },
  guarantees: { zh: '担保', en: 'Guarantees' },
  nothing: { zh: '—', en: '—' },
  until: { zh: '延至{day}', en: 'until {day}' },
  upTo: { zh: '最长可延至{day}', en: 'at the latest {day}' },
  spared: { zh: '免收罚息{amount}元', en: '{amount} yuan of penalty interest waived' },
} as const satisfies Record<string, Wording>;
