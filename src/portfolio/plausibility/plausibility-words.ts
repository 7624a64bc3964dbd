import type { Wording, Words } from '../../law/wording.js';

/** What is implausible. */
export const IMPLAUSIBLE_WORDS = {
  onlyNines: ({ zh, en }: Wording) => ({ zh: `${zh}全由9组成`, en: `${en} made of nines only` }),
  principalAboveCredit: {
    zh: '还款计划的本金合计大于借款人的授信总额',
    en: 'more principal in the schedule than total credit of the borrower',
  },
  otherCurrency: (column: string) => ({
    zh: `“${column}”列有人民币以外的币种,而映射未用该列`,
    en: `currencies other than yuan in ${column}, which is not mapped`,
  }),
  unknownCodes: (column: string) => ({
    zh: `“${column}”列有映射中没有的代码`,
    en: `codes in ${column} that the mapping does not have`,
  }),
} as const satisfies Readonly<Record<string, Words>>;

/** Why it is. */
export const IMPLAUSIBLE_REASONS = {
  credit: {
    zh: '小微企业授信总额多在一万元至一千万元之间;中位数低于一万元,多为万元误作元;高于一亿元,多为分误作元',
    en: 'credit to small-micro borrowers is mostly of ten thousand to ten million yuan: a median below is mostly 万元 read as yuan, one above a hundred million fen read as yuan',
  },
  principal: {
    zh: '一期本金的中位数低于一百元,多为万元误作元;高于五千万元,多为分误作元',
    en: 'a median instalment of principal below a hundred yuan is mostly 万元 read as yuan, one above fifty million fen read as yuan',
  },
  interest: {
    zh: '一期利息的中位数低于一元,多为万元误作元;高于五百万元,多为分误作元',
    en: 'a median instalment of interest below one yuan is mostly 万元 read as yuan, one above five million fen read as yuan',
  },
  rate: {
    zh: '贷款年利率低于千分之一,多为小数误作百分数,或以0代替空值;高于36%,多为单位有误',
    en: 'a yearly loan rate below 0.1 % is mostly a fraction read as a percentage, or a 0 in place of nothing; one above 36 % has mostly another unit',
  },
  penaltyRate: {
    zh: '罚息利率为贷款利率加收30%至50%,界限相应放宽',
    en: 'a penalty rate is a loan rate and 30 to 50 % of it, and so are its bounds',
  },
  guaranteeFee: {
    zh: '担保年费率高于10%,多为百分数误作小数',
    en: 'a yearly guarantee fee above 10 % is mostly a percentage read as a fraction',
  },
  day: {
    zh: '1990年前或2050年后的日期,多为代替空值的占位符(1900-01-01、9999-12-31)或年份有误',
    en: 'a day before 1990 or after 2050 is mostly a placeholder for none (1900-01-01, 9999-12-31) or has a wrong year',
  },
  noCredit: {
    zh: '有贷款的借款人,授信总额不会为0;0多为代替空值的占位符',
    en: 'a borrower who has a loan has credit: 0 is mostly a placeholder for none',
  },
  nines: { zh: '全由9组成的金额多为代替空值的占位符', en: 'an amount of nothing but nines is mostly a placeholder for none' },
  principalAboveCredit: {
    zh: '待还本金合计不应超过借款人的授信总额;超过的,多为两者单位不同,或授信只计了一笔贷款',
    en: 'the principal of a loan is part of the credit of its borrower: where it is more, the two mostly have different units, or the credit is of one loan only',
  },
  unknownCode: {
    zh: '映射中没有的代码视为未知;多为漏列的代码',
    en: 'a code that the mapping does not have is unknown; mostly it was forgotten',
  },
  otherCurrency: {
    zh: '文件有币种列而映射未用:其他币种的金额会被当作人民币元',
    en: 'the file says a currency that the mapping does not read: amounts in another are taken for yuan',
  },
} as const satisfies Readonly<Record<string, Words>>;

const SIDES = {
  below: { figure: { zh: '低于', en: 'below' }, day: { zh: '早于', en: 'before' } },
  above: { figure: { zh: '高于', en: 'above' }, day: { zh: '晚于', en: 'after' } },
} as const;

/** Values of a fact, or most of them, on one side of a bound: a figure, or a day `YYYY-MM-DD`. */
export function outsideWords(of: 'each' | 'median', name: Wording, side: 'below' | 'above', bound: string): Wording {
  if (of === 'median') {
    const { zh, en } = SIDES[side].figure;
    return { zh: `过半数的${name.zh}${zh}${bound}`, en: `more than half of ${name.en} ${en} ${bound}` };
  }
  const { zh, en } = SIDES[side][bound.includes('-') ? 'day' : 'figure'];
  return { zh: `${name.zh}${zh}${bound}`, en: `${name.en} ${en} ${bound}` };
}
