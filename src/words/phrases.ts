import type { Track } from '../decide/decision.js';
import { memo } from '../facts/values/memo.js';
import type { Language, Wording } from '../law/wording.js';
import { numberRuns } from './number-runs.js';

// The sentences of explanations. `{name}` is a placeholder.

/** What a track means; `{duty}` and `{choice}` are what the rulebook calls the two under which there is a deferral. */
export const TRACK_SENTENCES: Readonly<Record<Track, Wording>> = {
  'shall-defer': {
    zh: '该笔贷款有到期本息属于{duty}范围,银行应按下表办理。',
    en: 'Payments of this loan fall under the duty to defer; the bank must act as the table says.',
  },
  'may-negotiate': {
    zh: '该笔贷款不属{duty},但可由借款人与银行{choice}延期还本付息。',
    en: 'There is no duty to defer this loan, but the borrower and the bank may negotiate a deferral.',
  },
  'not-covered': {
    zh: '该笔贷款不在延期还本付息政策范围内,按合同约定还本付息。',
    en: 'This loan is not covered by the deferral policy: it is to be paid as agreed.',
  },
  undetermined: {
    zh: '现有资料不足以确定该笔贷款的适用情形,须补充下列资料。',
    en: 'What is known does not settle whether this loan is to be deferred; the facts below would.',
  },
};

export const PHRASES = {
  nothingLeftToDefer: {
    zh: '该笔贷款有到期本息属于{duty}范围,但已达延期上限,不能再办理延期。',
    en: 'Payments of this loan fall under the duty to defer, but the latest date is reached and they cannot be deferred any more.',
  },
  explanationTitle: { zh: '贷款{loan}延期还本付息处理说明', en: 'Why loan {loan} was decided as it was' },
  conclusion: { zh: '结论', en: 'Conclusion' },
  conclusionLine: { zh: '{track}。{sentence}', en: '{track}. {sentence}' },
  reasons: { zh: '理由', en: 'Reasons' },
  wholeLoan: { zh: '整笔贷款', en: 'The loan as a whole' },
  instalment: { zh: '第{numbers}期', en: 'instalment {numbers}' },
  instalments: { zh: '第{numbers}期', en: 'instalments {numbers}' },
  componentTitle: { zh: '{instalments}{component}', en: '{component} of {instalments}' },
  because: { zh: '前提:{premise}', en: 'because: {premise}' },
  conditionLine: { zh: '{name}:{truth}——{settled}', en: '{name}: {truth} — {settled}' },
  valueOf: { zh: '第{number}期{value}', en: '{value} (instalment {number})' },
  guarantee: { zh: '担保', en: 'The guarantee' },
  guaranteeNumber: { zh: '第{number}项担保', en: 'guarantee {number}' },
  ofGuarantee: { zh: '{guarantee}的{name}', en: '{name} of {guarantee}' },
  restsOn: { zh: '{statement}。(依据:{provisions})', en: '{statement} ({provisions}).' },
  facts: { zh: '事实', en: 'Facts' },
  penaltyFree: {
    zh: '{from}至{until}期间{spared}:{amount}({formula};{basis})',
    en: 'not to be charged for {from} to {until}, {spared}: {amount} ({formula}; {basis})',
  },
  penaltyUnknown: {
    zh: '{from}至{until}期间{spared}(金额或利率未知,未计算金额)',
    en: 'not to be charged for {from} to {until}: {spared} (no amount or rate is known to compute it with)',
  },
  contradictions: { zh: '数据相互矛盾,请核对:', en: 'Data contradict each other; please verify:' },
  unsettled: {
    zh: '另有不影响上述结论的待定事项“{title}”,须查明:{facts}。',
    en: 'Also open, and not bearing on this: {title} (to settle it: {facts}).',
  },
  penaltyPeriodUnknown: {
    zh: '{spared}(起算日待定,未计算金额)',
    en: 'not to be charged: {spared} (from which day is not known, so that no amount is computed)',
  },
  contractInterest: {
    zh: '该期间的合同利息照常计收:{amount}({formula})',
    en: 'contract interest for the same days goes on and is payable: {amount} ({formula})',
  },
  contractInterestGoesOn: {
    zh: '延期期间仍按合同约定利率计息',
    en: 'contract interest goes on during the deferral',
  },
  readings: { zh: '影响结论的条文解读', en: 'Readings of the text that the outcome turns on' },
  readingLine: { zh: '{question}——{reading}。', en: '{question} — {reading}.' },
  otherReading: { zh: '(非默认解读)', en: ' (not the default reading)' },
  noReadings: {
    zh: '在各种可采的解读之下,结论均相同。',
    en: 'On every reading that a careful reader may take the outcome is the same.',
  },
  readingsUnexamined: {
    zh: '未随附贷款数据,故未检验其他解读是否会改变结论。',
    en: 'Without the loan it was not examined whether another reading would change the outcome.',
  },
  unknown: { zh: '尚不清楚的事实', en: 'What is unknown' },
  nothingUnknown: { zh: '没有影响结论的未知事实。', en: 'Nothing that is unknown could change it.' },
  appendix: { zh: '附注', en: 'Basis' },
  rulebookLine: {
    zh: '规则手册:{title}({id} {version},摘要 {digest})',
    en: 'Rulebook: {title} ({id} {version}, digest {digest})',
  },
  amends: { zh: '修改规则手册 {amends}', en: 'Amends the rulebook {amends}' },
  lawInForce: { zh: '适用{day}有效的规定', en: 'Law in force on {day}' },
  lawOfAllDays: {
    zh: '{days}各日的规定;只在其中部分日期有效的,注明有效日期',
    en: 'The law of all days {days}; what is in force on some of them only says on which',
  },
  allReadings: { zh: '全部解读选择:{readings}', en: 'All readings: {readings}' },
  parametersSet: { zh: '另行设定的参数:{parameters}', en: 'Parameters set for this run: {parameters}' },
  /** Between conditions or changes that all must hold. */
  moreover: { zh: ';并且', en: '; and' },
  /** A value and the instalments or guarantees that have it. */
  placed: { zh: '{place}{value}', en: '{value} ({place})' },
  range: { zh: '{lowest}至{highest}', en: '{lowest} to {highest}' },
  between: { zh: '{lowest}至{highest}之间', en: 'from {lowest} to {highest}' },
  ownReadings: { zh: '条文解读:均为规则手册的默认选择', en: "Readings: the rulebook's own throughout" },
  otherReadings: {
    zh: '条文解读:除以下外均为规则手册的默认选择:{readings}',
    en: "Readings: the rulebook's own, but for {readings}",
  },
  noTrace: {
    zh: '本判定未附推理过程,所列事实仅为成立的规则所必需;附上贷款数据或推理过程,可列出全部事实。',
    en: 'The decision carries no trace: of the facts, only those are given without which the rules would not have held. With its loan or a trace, all are.',
  },
  noReasons: {
    zh: '资料尚不足以得出任何结论,故无理由可列。',
    en: 'What is known leads to no conclusion yet, so that there are no reasons to give.',
  },
  noProvisions: { zh: '尚无结论,未依据任何条文。', en: 'No conclusion was reached that would rest on a provision.' },
  nothingDue: { zh: '以下各期没有应付金额:{list}', en: 'Nothing falls due of: {list}' },
  fileNoteTitle: { zh: '贷款{loan}延期还本付息判定记录', en: 'File note: loan {loan}, deferral of principal and interest' },
  notePenalty: {
    zh: '{part}{spared}:{amount};{formula}',
    en: '{part}, {spared} not to be charged: {amount}; {formula}',
  },
  notePenaltyUnknown: {
    zh: '{part}{spared}(金额或利率未知,未计算金额)',
    en: '{part}, {spared} not to be charged (no amount or rate is known to compute it with)',
  },
  noteContractInterest: {
    zh: ';延期期间按合同约定利率计息:{amount};{formula}',
    en: '; contract interest goes on during the deferral: {amount}; {formula}',
  },
  noteContractInterestUnknown: {
    zh: ';延期期间按合同约定利率计息',
    en: '; contract interest goes on during the deferral',
  },
  noteAmount: { zh: '金额', en: 'amount' },
  noteDays: { zh: '天数', en: 'days' },
  weighing: { zh: '审查事项——{weighed}', en: 'to be weighed — {weighed}' },
  weighed: { zh: '{name}:{value}', en: '{name}: {value}' },
  appliedOn: { zh: '{day}({when})', en: '{day} ({when})' },
  appliedInTime: { zh: '到期前提出', en: 'by the due dates' },
  appliedLate: { zh: '{instalments}到期后提出', en: 'after {instalments} fell due' },
  guarantorConsent: { zh: '担保人书面同意', en: "the guarantor's written consent" },
  signatures: {
    zh: '经办:{officer}  复核:{reviewer}  日期:{date}',
    en: 'Officer: {officer}  Reviewer: {reviewer}  Date: {date}',
  },
  blank: { zh: '〔    〕', en: '[        ]' },
  provisions: { zh: '依据条文', en: 'Provisions' },
  whyNotTitle: { zh: '贷款{loan}为何没有得出{target}的结论', en: 'Loan {loan}: why not {target}' },
  alreadyReached: { zh: '已经得出{target}的结论。', en: 'It was decided: {target}.' },
  shadowed: {
    zh: '该规则的条件已经满足,但优先适用的规则已先作出结论:{statement}。',
    en: 'The conditions of a rule for it are met, but a rule that comes first decided: {statement}.',
  },
  noWay: { zh: '在所采解读之下,没有任何途径。', en: 'Under the readings chosen there is no way in.' },
  way: { zh: '途径{number}', en: 'Way {number}' },
  wayThrough: { zh: '适用规则:{statements}', en: 'Through: {statements}' },
  mustBeGiven: { zh: '载明', en: 'stated' },
  mustNotBeGiven: { zh: '未经载明', en: 'left unstated' },
  anyValue: { zh: '任一值', en: 'stated, whatever it is' },
  unmet: { zh: '{name}须{demand}(现为{value})', en: '{name} must be {demand} (it is {value})' },
  unmetTogether: { zh: '{name}均须{demand}(现为{range})', en: '{name}: each must be {demand} (now {range})' },
  unmetUnknown: { zh: '{name}须{demand}(现未知)', en: '{name} must be {demand} (it is unknown)' },
  unmetNone: { zh: '{name}须{demand}(现未申请)', en: '{name} must be {demand} (nothing is asked)' },
  cited: { zh: '。依据:{provisions}', en: ' — {provisions}' },
  closedBy: { zh: '另作解读时可能另有途径的问题', en: 'Questions of reading on which further ways depend' },
  truncated: { zh: '途径过多,仅列所需改变最少者。', en: 'There are too many ways; those that need the least are listed.' },
  verified: {
    zh: '以下每一种改变都已按改变后的情况重新判定核实;变更再少即不能得出该结论。',
    en: 'Each was verified by deciding the loan so changed; no smaller change would do.',
  },
  verifiedAlone: {
    zh: '以下每一种改变都已按改变后的情况重新判定核实。',
    en: 'Each was verified by deciding the loan so changed.',
  },
  notExhaustive: {
    zh: '未逐一核验全部可能的改变;可能另有变更更少或者变动更小的改变。',
    en: 'Not every change that may do was tried: others may be fewer or go less far.',
  },
  noneFound: {
    zh: '已核验的改变均不能得出该结论;未逐一核验全部可能的改变。',
    en: 'No change that was tried would make it so; not every change that may do was tried.',
  },
  noChange: { zh: '无论变更何种事实,均不能得出该结论。', en: 'No change of the facts would make it so.' },
  attainable: { zh: '可以办到的改变', en: 'What can be done' },
  unattainable: { zh: '不可改变的情况(仅供理解结论)', en: 'What nobody can change (said to make the decision clear)' },
  change: { zh: '{name}由{from}改为{to}({by}:{reason})', en: '{name}: {from} → {to} ({by}: {reason})' },
  changeUnknown: {
    zh: '{name}(现未知)定为{to}({by}:{reason})',
    en: '{name} (which is unknown): {to} ({by}: {reason})',
  },
} as const satisfies Record<string, Wording>;

// There are some hundreds of phrases, and few more in a rulebook.
const PHRASES_KEPT = 5_000;

/** The text of a phrase in pieces: what it says, and between each two pieces the name of a placeholder. */
const piecesOf = memo(PHRASES_KEPT, (text: string): readonly string[] => text.split(/\{(\w+)\}/));

/** A phrase with its placeholders filled. */
export function say(phrase: Wording, lang: Language, values: Readonly<Record<string, string>> = {}): string {
  let said = '';
  piecesOf(phrase[lang]).forEach((piece, at) => {
    said += at % 2 === 0 ? piece : (values[piece] ?? `{${piece}}`);
  });
  return said;
}

/** The text with a capital letter first, as a heading or a sentence begins; Chinese has none. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `第1至3、5期`, `instalments 1–3 and 5`: instalments counted from 0, in order. */
export function instalmentsText(instalments: readonly number[], lang: Language): string {
  const numbers = numbersText(
    instalments.map((instalment) => instalment + 1),
    lang,
  );
  return say(instalments.length === 1 ? PHRASES.instalment : PHRASES.instalments, lang, { numbers });
}

/** `第2项担保`, `guarantee 2`: one of several, counted from 0. */
export function guaranteeName(guarantee: number, lang: Language): string {
  return say(PHRASES.guaranteeNumber, lang, { number: String(guarantee + 1) });
}

/** Ascending numbers, with runs of three or more joined. */
function numbersText(numbers: readonly number[], lang: Language): string {
  const texts = numberRuns(numbers).flatMap(([first, last]) => {
    if (last - first < 2) return first === last ? [String(first)] : [String(first), String(last)];
    return [`${first}${lang === 'zh' ? '至' : '–'}${last}`];
  });
  if (lang === 'zh') return texts.join('、');
  return [texts.slice(0, -1).join(', '), texts.at(-1) ?? ''].filter((text) => text !== '').join(' and ');
}
