import type { Wording } from '../law/wording.js';

// The sentences about a target: why it was not decided, and what would change that.

export const TARGET_PHRASES = {
  decided: { zh: '现有结论:{decided}。', en: 'It was decided: {decided}.' },
  oneWay: {
    zh: '要得出{target}的结论只有一条途径,尚未满足的条件如下,须全部满足。',
    en: 'There is one way to {target}. It needs all of the conditions listed, which are not met.',
  },
  severalWays: {
    zh: '要得出{target}的结论共有{number}条途径,各途径尚未满足的条件如下;任一途径的条件全部满足即可。',
    en: 'There are {number} ways to {target}; each needs all of the conditions listed with it, which are not met.',
  },
  flagIs: { zh: '{demand}(现{state})', en: '{demand} (now: {state})' },
  flagUnknown: { zh: '{demand}(现未知)', en: '{demand} (this is unknown)' },
  flagChange: { zh: '由{from}改为{to}({by}:{reason})', en: '{from} → {to} ({by}: {reason})' },
  whatIfTitle: { zh: '贷款{loan}怎样才能得出{target}的结论', en: 'Loan {loan}: what would lead to {target}' },
  toVerify: { zh: '待核实的情况', en: 'What is unknown and to be verified' },
  changeToVerify: {
    zh: '{name}现未知,待核实;如核实{to}即可',
    en: '{name} is unknown and to be verified: it would have to be {to}',
  },
  nobodyCan: {
    zh: '各方均无法通过变更事实得出该结论。',
    en: 'Nobody can change the facts so as to make it so.',
  },
} as const satisfies Record<string, Wording>;
