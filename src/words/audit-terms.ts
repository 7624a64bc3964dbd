import type { Audit, Result } from '../audit/result.js';
import type { Wording } from '../law/wording.js';
import { UNDETERMINED } from './decision-terms.js';

/** What the results of a check are called. */
export const RESULT_TERMS: Readonly<Record<Result, Wording>> = {
  breach: { zh: '不符合规定', en: 'a breach' },
  note: { zh: '提示', en: 'a note' },
  lawful: { zh: '未见不符', en: 'nothing at odds' },
  undetermined: UNDETERMINED,
};

/** What an audit comes to, all its checks taken together. */
export const VERDICT_TERMS: Readonly<Record<Audit['verdict'], Wording>> = {
  breach: { zh: '发现问题', en: 'breach' },
  open: { zh: '存疑(取决于条文解读)', en: 'open: it turns on how the text is read' },
  undetermined: UNDETERMINED,
  'lawful-as-read': { zh: '按所采解读未发现问题', en: 'nothing unlawful as read' },
  lawful: { zh: '未发现问题', en: 'nothing unlawful' },
};
