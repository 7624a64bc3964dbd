import type { FactType } from '../../facts/fact.js';
import type { Wording } from '../../law/wording.js';
import { guaranteeName } from '../../words/phrases.js';

/** The unit of a fact, and the format of an answer with an example. */
export interface AnswerFormat {
  readonly unit: Wording;
  readonly expected: Wording;
}

export const ANSWER_FORMATS: Readonly<Record<FactType['kind'], AnswerFormat>> = {
  money: {
    unit: { zh: '元', en: 'yuan' },
    expected: { zh: '金额,单位元,如 5000000、500万、1亿', en: 'an amount in yuan, such as 5000000, 500万 or 5 million' },
  },
  rate: {
    unit: { zh: '每年的比率(小数)', en: 'a fraction a year' },
    expected: { zh: '每年的比率,小数或百分数,如 0.0435 或 4.35%', en: 'a rate a year, a fraction or per cent: 0.0435 or 4.35%' },
  },
  date: {
    unit: { zh: '日期 YYYY-MM-DD', en: 'a day YYYY-MM-DD' },
    expected: { zh: '日期 YYYY-MM-DD,如 2020-08-15', en: 'a day YYYY-MM-DD, such as 2020-08-15' },
  },
  count: {
    unit: { zh: '个', en: 'a whole number' },
    expected: { zh: '整数,如 12', en: 'a whole number, such as 12' },
  },
  factor: {
    unit: { zh: '小数', en: 'a decimal' },
    expected: { zh: '小数,如 1.5', en: 'a decimal, such as 1.5' },
  },
  flag: {
    unit: { zh: '是/否', en: 'yes/no' },
    expected: { zh: '是 或 否', en: 'yes or no' },
  },
  choice: {
    unit: { zh: '任选其一', en: 'one of' },
    expected: { zh: '所列选项之一,填编号或名称', en: 'one of those listed, by its number or its name' },
  },
};

/** An answer is to be filled into a loan, which is an object. */
export const NO_LOAN = { expected: 'an object', zh: '对象' } as const;

/** A question about one of several guarantees, counted from 0. */
export function questionOfGuarantee({ zh, en }: Wording, guarantee: number): Wording {
  return { zh: `${guaranteeName(guarantee, 'zh')}:${zh}`, en: `Of ${guaranteeName(guarantee, 'en')}: ${en}` };
}

/** A question about an instalment, counted from 0, which it calls 该期 and “the instalment”. */
export function questionOfInstalment({ zh, en }: Wording, instalment: number): Wording {
  const number = instalment + 1;
  return { zh: zh.replace('该期', `第${number}期`), en: en.replace('the instalment', `instalment ${number}`) };
}
