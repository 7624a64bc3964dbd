import type { Words } from '../../law/wording.js';

/** What a target should have been. */
export const EXPECTED_TARGET = {
  target: { zh: '一种适用情形,或说明目标的对象', en: 'a track, or an object that says what is wanted' },
  guaranteed: { zh: '有担保的贷款', en: 'a loan with a guarantee' },
  guarantee: (last: number) => ({
    zh: `该笔贷款的担保,0至${last}`,
    en: `a guarantee of the loan, from 0 to ${last}`,
  }),
  instalment: (last: number) => ({
    zh: `该笔贷款的期次,0至${last}`,
    en: `an instalment of the loan, from 0 to ${last}`,
  }),
  key: (known: readonly string[]) => ({ zh: `下列键之一:${known.join('、')}`, en: `one of the keys ${known.join(', ')}` }),
  justOne: (known: readonly string[]) => ({ zh: `下列中的恰好一项:${known.join('、')}`, en: `just one of ${known.join(', ')}` }),
} as const satisfies Readonly<Record<string, Words>>;
