import { shownValue } from '../../facts/input/shown-value.js';
import { type Period, statedPeriod } from '../../law/period.js';
import type { Words } from '../../law/wording.js';

/** Why rulebooks are no lineage. */
export const LINEAGE_FAULTS = {
  invalid: { zh: '规则手册不相承接', en: 'invalid lineage' },
  empty: { zh: '没有规则手册', en: 'there is no rulebook' },
  undated: { zh: '未写明施行的期间', en: 'does not say on which days it governs' },
  repeated: { zh: '出现两次', en: 'stands there twice' },
  unrelated: (follows: string | undefined, before: string) => ({
    zh: `${follows === undefined ? '未承接任何规则手册' : `承接 ${shownValue(follows, 'zh')}`},而非 ${before}`,
    en: `follows ${follows === undefined ? 'none' : shownValue(follows)}, and not ${before}`,
  }),
  overlap: (from: string, before: string, governs: Period) => ({
    zh: `自${from}起施行,而 ${before} 届时仍在施行(${statedPeriod(governs, 'zh')})`,
    en: `governs from ${from}, when ${before} still does, ${statedPeriod(governs)}`,
  }),
  gap: (from: string, first: string, last: string) => ({
    zh: `自${from}起施行,而${first}至${last}没有规则手册施行`,
    en: `governs from ${from}, and none from ${first} to ${last}`,
  }),
} as const satisfies Readonly<Record<string, Words>>;
