import type { Wording } from '../../../src/law/wording.js';

/** The words of the view of readings and parameters. */
export const READINGS_WORDS = {
  title: { zh: '解读与参数', en: 'Readings and parameters' },
  intro: {
    zh: '条文可作不同理解之处。每项先列出换一种解读会改变本笔贷款的哪些结论,再决定是否采用。',
    en: 'Where the text can be read in more than one way. Each reading says what it would change for this loan before it is taken.',
  },
  deciding: { zh: '影响本笔贷款的解读', en: 'Readings that matter to this loan' },
  idle: { zh: '不影响本笔贷款的解读({count}项)', en: 'Readings that change nothing here ({count})' },
  searching: { zh: '正在逐一试用各种解读…', en: 'Trying every reading …' },
  none: { zh: '在任何解读下,本笔贷款的结论均相同。', en: 'On every reading this loan is decided alike.' },
  reason: { zh: '默认解读的理由:', en: 'Why the default: ' },
  against: { zh: '反对理由:', en: 'Against it: ' },
  changes: { zh: '若采用,则改变:', en: 'If taken, it changes:' },
  together: { zh: '与“{others}”一并采用时:', en: 'Taken together with “{others}”:' },
  changesNothing: { zh: '单独采用时不改变本笔贷款的结论', en: 'Taken alone it changes nothing here' },
  ownReading: { zh: '当前解读', en: 'as read now' },
  nowMissing: { zh: '届时尚需:{facts}', en: 'then needed: {facts}' },
  reset: { zh: '恢复默认', en: 'Back to the defaults' },
  asOf: { zh: '判定基准日(贷款未载明时适用)', en: 'Day as of which it is decided, where the loan states none' },
  parameters: { zh: '参数', en: 'Parameters' },
  parameterValue: { zh: '法定值 {value}', en: 'the law: {value}' },
  compare: { zh: '并列比较', en: 'Side by side' },
  pin: { zh: '以当前设定为甲', en: 'Keep these settings as A' },
  settingA: { zh: '甲', en: 'A' },
  settingB: { zh: '乙(当前)', en: 'B (as set now)' },
  pinHint: {
    zh: '记下当前设定为甲,再改动解读或参数,两者的结论将并列显示。',
    en: 'Keep these settings as A, then change a reading or a parameter: both decisions stand beside each other.',
  },
  differ: { zh: '有{count}处不同', en: '{count} differences' },
  same: { zh: '结论相同', en: 'The decisions are the same' },
  part: { zh: '款项', en: 'Part' },
  wholeLoan: { zh: '整笔贷款', en: 'The whole loan' },
  noDecision: { zh: '无判定', en: 'no decision' },
  unpin: { zh: '取消比较', en: 'End the comparison' },
} as const satisfies Record<string, Wording>;
