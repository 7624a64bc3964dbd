import type { Wording } from '../../../src/law/wording.js';

/** The words around the notice. */
export const NOTICE_WORDS = {
  title: { zh: '条文', en: 'Notice' },
  sentences: { zh: '逐句', en: 'Sentences' },
  fullText: { zh: '全文', en: 'Full text' },
  how: { zh: '显示方式', en: 'How it is shown' },
  encoded: { zh: '已编码', en: 'encoded' },
  partly: { zh: '部分编码', en: 'encoded in part' },
  undecidable: { zh: '不可机器判定', en: 'not decidable' },
  why: { zh: '原因:', en: 'Why: ' },
  cited: { zh: '本判定依据', en: 'decision rests on it' },
  rules: { zh: '编码该句的规则', en: 'Rules of this sentence' },
  parameters: { zh: '参数', en: 'Parameters' },
  readings: { zh: '解读', en: 'Readings' },
  cases: { zh: '用例', en: 'Cases' },
  showCases: { zh: '显示用例', en: 'Show cases' },
  noCases: { zh: '没有直接引用该句的用例', en: 'No case cites this sentence' },
  onlyCited: { zh: '仅显示本判定依据的条文', en: 'Only what the decision rests on' },
  loading: { zh: '正在载入全文…', en: 'Loading the text…' },
  textLabel: { zh: '通知全文,已编码和不可判定的语句已标出', en: 'The official text, with its sentences marked' },
  decides: { zh: '{ruleSet}:{statement}', en: '{ruleSet}: {statement}' },
} as const satisfies Record<string, Wording>;
