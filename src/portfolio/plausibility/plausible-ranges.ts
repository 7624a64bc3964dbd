import { frozen } from '../../facts/input/frozen.js';
import type { Wording } from '../../law/wording.js';

/** The bounds within which values of some facts are plausible, and why. Values outside may be right, but somebody should look. */
export interface PlausibleRange {
  /** The usual kind of fault behind values outside the range. */
  readonly check: 'magnitude' | 'rate' | 'date' | 'placeholder';
  /** The facts, as a mapping names them; those of instalments begin with `schedule.`. A `kind` stands for all facts of that kind. */
  readonly facts: readonly string[] | { readonly kind: 'date' | 'money' };
  /** Whether each value is compared with the bounds, or their median: then more than half of the values have to be outside. */
  readonly of: 'each' | 'median';
  /** Whether values of 0 are left out, because nothing may be due. */
  readonly withoutZeros?: true;
  /** The bounds, both plausible themselves, in the form of the loan schema. */
  readonly least?: string;
  readonly most?: string;
  readonly reason: Wording;
}

/**
 * The plausible ranges of the values of a portfolio. They are not law and decide nothing about a single loan: extracts of
 * small-micro loans stay within them, and amounts in a wrong unit do not.
 */
export const PLAUSIBLE_RANGES: readonly PlausibleRange[] = frozen<readonly PlausibleRange[]>([
  {
    check: 'magnitude',
    facts: ['borrower.creditTotal', 'borrower.creditTotalAllBanks'],
    of: 'median',
    withoutZeros: true,
    least: '10000.00',
    most: '100000000.00',
    reason: {
      zh: '小微企业授信总额多在一万元至一千万元之间;中位数低于一万元,多为万元误作元;高于一亿元,多为分误作元',
      en: 'credit to small-micro borrowers is mostly of ten thousand to ten million yuan: a median below is mostly 万元 read as yuan, one above a hundred million fen read as yuan',
    },
  },
  {
    check: 'magnitude',
    facts: ['schedule.principal'],
    of: 'median',
    withoutZeros: true,
    least: '100.00',
    most: '50000000.00',
    reason: {
      zh: '一期本金的中位数低于一百元,多为万元误作元;高于五千万元,多为分误作元',
      en: 'a median instalment of principal below a hundred yuan is mostly 万元 read as yuan, one above fifty million fen read as yuan',
    },
  },
  {
    check: 'magnitude',
    facts: ['schedule.interest'],
    of: 'median',
    withoutZeros: true,
    least: '1.00',
    most: '5000000.00',
    reason: {
      zh: '一期利息的中位数低于一元,多为万元误作元;高于五百万元,多为分误作元',
      en: 'a median instalment of interest below one yuan is mostly 万元 read as yuan, one above five million fen read as yuan',
    },
  },
  {
    check: 'rate',
    facts: ['annualRate'],
    of: 'each',
    least: '0.001',
    most: '0.36',
    reason: {
      zh: '贷款年利率低于千分之一,多为小数误作百分数,或以0代替空值;高于36%,多为单位有误',
      en: 'a yearly loan rate below 0.1 % is mostly a fraction read as a percentage, or a 0 in place of nothing; one above 36 % has mostly another unit',
    },
  },
  {
    check: 'rate',
    facts: ['penaltyAnnualRate'],
    of: 'each',
    least: '0.001',
    most: '0.54',
    reason: {
      zh: '罚息利率为贷款利率加收30%至50%,界限相应放宽',
      en: 'a penalty rate is a loan rate and 30 to 50 % of it, and so are its bounds',
    },
  },
  {
    check: 'rate',
    facts: ['guarantee.standardFeeRate', 'guarantee.formerFeeRate', 'guarantee.chargedFeeRate', 'guarantee.otherFeeRate'],
    of: 'each',
    most: '0.1',
    reason: {
      zh: '担保年费率高于10%,多为百分数误作小数',
      en: 'a yearly guarantee fee above 10 % is mostly a percentage read as a fraction',
    },
  },
  {
    check: 'date',
    facts: { kind: 'date' },
    of: 'each',
    least: '1990-01-01',
    most: '2050-12-31',
    reason: {
      zh: '1990年前或2050年后的日期,多为代替空值的占位符(1900-01-01、9999-12-31)或年份有误',
      en: 'a day before 1990 or after 2050 is mostly a placeholder for none (1900-01-01, 9999-12-31) or has a wrong year',
    },
  },
  {
    check: 'placeholder',
    facts: ['borrower.creditTotal', 'borrower.creditTotalAllBanks'],
    of: 'each',
    least: '0.01',
    reason: {
      zh: '有贷款的借款人,授信总额不会为0;0多为代替空值的占位符',
      en: 'a borrower who has a loan has credit: 0 is mostly a placeholder for none',
    },
  },
]);

/** Amounts made of nines only: a filler in an empty field, not an amount of a loan. */
export const NINES = {
  fewest: 7,
  reason: {
    zh: '全由9组成的金额多为代替空值的占位符',
    en: 'an amount of nothing but nines is mostly a placeholder for none',
  },
} as const satisfies { readonly fewest: number; readonly reason: Wording };

/** The reasons of the other checks. */
export const OTHER_REASONS = {
  'principal-above-credit': {
    zh: '待还本金合计不应超过借款人的授信总额;超过的,多为两者单位不同,或授信只计了一笔贷款',
    en: 'the principal of a loan is part of the credit of its borrower: where it is more, the two mostly have different units, or the credit is of one loan only',
  },
  'unknown-code': {
    zh: '映射中没有的代码视为未知;多为漏列的代码',
    en: 'a code that the mapping does not have is unknown; mostly it was forgotten',
  },
  'other-currency': {
    zh: '文件有币种列而映射未用:其他币种的金额会被当作人民币元',
    en: 'the file says a currency that the mapping does not read: amounts in another are taken for yuan',
  },
} as const satisfies Readonly<Record<string, Wording>>;
