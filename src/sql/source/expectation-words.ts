import type { Wording, Words } from '../../law/wording.js';

/** Rates in each unit. */
export const RATE_NAMES = {
  fraction: { zh: '小数形式', en: 'as a fraction' },
  percent: { zh: '百分数', en: 'in percent' },
  permille: { zh: '千分数', en: 'in permille' },
  permyriad: { zh: '万分数', en: 'in permyriad' },
} as const satisfies Readonly<Record<string, Wording>>;

const PER = { month: { zh: '月', en: 'monthly' }, day: { zh: '日', en: 'daily' } } as const;

/** What the columns of a warehouse should hold. */
export const COLUMN_WORDS = {
  wholeAmount: (zh: string, en: string, digits: number) => ({
    zh: `以${zh}计的整数,不小于0,至多${digits}位`,
    en: `a whole number of ${en} from 0, with at most ${digits} digits`,
  }),
  amount: (zh: string, en: string, whole: number, decimals: number) => ({
    zh: `以${zh}计的金额,不小于0,小数点前至多${whole}位、小数点后至多${decimals}位`,
    en: `an amount in ${en} from 0, with at most ${whole} digits before the point and ${decimals} after it`,
  }),
  rateOf: (per: keyof typeof PER, { zh, en }: Wording, times: number, below: number, decimals: number) => ({
    zh: `${PER[per].zh}利率的${zh},其${times}倍不小于0且小于${below},至多${decimals}位小数`,
    en: `a ${PER[per].en} rate ${en}, which times ${times} is from 0 and below ${below}, with at most ${decimals} decimals`,
  }),
  yearlyRate: ({ zh, en }: Wording, below: number, decimals: number) => ({
    zh: `年利率或年费率的${zh},不小于0且小于${below},至多${decimals}位小数`,
    en: `a yearly rate ${en} from 0 and below ${below}, with at most ${decimals} decimals`,
  }),
  mappedCodes: { zh: '映射中列明的代码', en: 'codes that the mapping lists' },
  dayWritten: (formats: readonly string[]) => ({
    zh: `写作 ${formats.join(' 或 ')} 的日历日`,
    en: `a calendar day written ${formats.join(' or ')}`,
  }),
  day: {
    zh: '日历日:DATE,或文本 YYYY-MM-DD;如带时刻须为零点,不得带时区',
    en: 'a calendar day: DATE, or text as YYYY-MM-DD; a time of day must be midnight, without a time zone',
  },
  flag: {
    zh: '是或否:BOOLEAN、1或0,或文本 true、t、yes、y、是、false、f、no、n、否',
    en: 'yes or no: BOOLEAN, 1 or 0, or as text true, t, yes, y, 是, false, f, no, n, 否',
  },
  wholeNumber: { zh: '不小于0的整数', en: 'a whole number from 0' },
  oneOf: (values: readonly string[]) => ({ zh: `下列之一:${values.join('、')}`, en: `one of ${values.join(', ')}` }),
  orOwnUnit: (zh: string, en: string) => ({ zh: `${zh},或在其后自带单位`, en: `${en}, or followed by its own unit` }),
} as const satisfies Readonly<Record<string, Words>>;
