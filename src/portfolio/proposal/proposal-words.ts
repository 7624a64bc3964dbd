import { frozen } from '../../facts/input/frozen.js';
import type { Words } from '../../law/wording.js';

/** Why something is guessed of a column. A proposal holds these words, so nobody may change them. */
export const GUESS_WORDS = frozen({
  takenForUnknown: (values: string) => ({ zh: `${values} 视为未知`, en: `${values} taken for unknown` }),
  amountsWithUnit: { zh: '数值自带单位(如50万)', en: 'figures name their own unit, as 50万' },
  amountUnitInHead: (unit: string) => ({ zh: `列名所示单位为 ${unit}`, en: `the head says that amounts are in ${unit}` }),
  plausibleYuan: (median: number) => ({
    zh: `未标单位;中位数${median}与元相符`,
    en: `no unit is named; the median ${median} is plausible in yuan`,
  }),
  plausibleWan: (median: number) => ({
    zh: `未标单位;中位数${median}以元计过小,以万元计相符,请核对`,
    en: `no unit is named; the median ${median} is too small in yuan and plausible in 万元: please check`,
  }),
  plausibleFen: (median: number) => ({
    zh: `未标单位;中位数${median}以元计过大,以分计相符,请核对`,
    en: `no unit is named; the median ${median} is too large in yuan and plausible in fen: please check`,
  }),
  noUnit: (median: number) => ({
    zh: `未标单位;中位数为${median},请核对单位`,
    en: `no unit is named; the median is ${median}: please check the unit`,
  }),
  ratesWithUnit: { zh: '数值自带单位(如5.00%)', en: 'figures name their own unit, as 5.00%' },
  monthlyInHead: { zh: '列名为月利率', en: 'the head says a rate a month' },
  dailyInHead: { zh: '列名为日利率', en: 'the head says a rate a day' },
  rateUnitInHead: (unit: string) => ({ zh: `列名所示单位为 ${unit}`, en: `the head says that rates are in ${unit}` }),
  noFraction: (median: number) => ({
    zh: `中位数${median}大于1,应为百分数`,
    en: `the median ${median} is no fraction, and so a percentage`,
  }),
  largeForFraction: (median: number) => ({
    zh: `中位数${median}作小数过大,应为百分数,请核对`,
    en: `the median ${median} is too large for a fraction: a percentage? please check`,
  }),
  plausibleFraction: (median: number) => ({
    zh: `中位数${median}与小数相符`,
    en: `the median ${median} is plausible as a fraction`,
  }),
  noSuchDay: (values: readonly string[]) => ({
    zh: `${values.join('、')} 视为“没有该日期”`,
    en: `${values.join(', ')} taken for no such day`,
  }),
  daysWritten: (formats: string) => ({ zh: `日期写作 ${formats}`, en: `days are written ${formats}` }),
  yearsOfTwoDigits: (first: number, last: number) => ({
    zh: `两位年份按${first}至${last}年,请核对`,
    en: `years of two digits taken for ${first} to ${last}: please check`,
  }),
  noDayWritten: { zh: '只写到月份,按月末,请核对', en: 'no day is written: the last of the month, please check' },
  blanks: { zh: '代码前后有空白', en: 'there are blanks around codes' },
  notRenminbi: (zh: string, en: string) => ({
    zh: `${zh} 不是人民币,该行将被拒绝`,
    en: `${en} is not renminbi: such a row is refused`,
  }),
  codesToFillIn: (zh: string, en: string) => ({
    zh: `未能判断的代码:${zh},请补充`,
    en: `codes that could not be guessed: ${en}; please fill in`,
  }),
} as const satisfies Readonly<Record<string, Words>>);

/** What a person should know of a proposed mapping. */
export const PROPOSAL_WORDS = frozen({
  noSchedule: {
    zh: '文件一笔贷款一行,没有还款计划;以到期日作为唯一一期',
    en: 'the file has a row for each loan and no schedule: its maturity is taken for its only instalment',
  },
  listInLoan: {
    zh: '各笔贷款内的列表,其各项似为还款计划的各期',
    en: 'a list in each loan, whose elements look like instalments',
  },
  elementsWithoutNumber: {
    zh: '有的项没有期次,似为放款等而非还款,予以略去',
    en: 'some elements have no number: disbursements and the like, left out',
  },
  noNumbers: { zh: '没有期次列;以到期日区分各期', en: 'there is no column of numbers: the due date tells instalments apart' },
  inSchedule: { zh: '其值见于还款计划', en: 'its values are those in the file of instalments' },
  unreadable: (fact: string) => ({
    zh: `列名似为 ${fact},而其取值未能判读`,
    en: `its head is like ${fact}, and its values could not be read as that`,
  }),
  componentCodes: (codes: readonly string[]) => ({
    zh: `未能判断的代码:${codes.join('、')};既非本金也非利息的写 null`,
    en: `codes that could not be guessed: ${codes.join(', ')}; null for what is neither principal nor interest`,
  }),
  listOfObjects: (path: string) => ({
    zh: `对象的列表;其各项如为还款计划的各期,在 schedule 中写 ${path}`,
    en: `a list of objects; if they are instalments, say ${path} in schedule`,
  }),
  head: (column: string) => ({ zh: `列名“${column}”`, en: `its head, ${column}` }),
} as const satisfies Readonly<Record<string, Words>>);
