import type { FactType } from '../../facts/fact.js';
import type { Wording } from '../../law/wording.js';

/** What messages call the types of facts, by the name that a rulebook gives them. */
export const KIND_WORDS: Readonly<Record<FactType['kind'], Wording>> = {
  money: { zh: '金额(money)', en: 'a money' },
  rate: { zh: '利率(rate)', en: 'a rate' },
  date: { zh: '日期(date)', en: 'a date' },
  count: { zh: '整数(count)', en: 'a count' },
  factor: { zh: '小数(factor)', en: 'a factor' },
  flag: { zh: '是否(flag)', en: 'a flag' },
  choice: { zh: '选项(choice)', en: 'a choice' },
};
