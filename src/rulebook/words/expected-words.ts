import { expectation } from '../../facts/fact.js';
import { shownValue } from '../../facts/input/shown-value.js';
import { type Period, statedPeriod } from '../../law/period.js';
import { inForceText } from '../../law/period-words.js';
import type { Wording, Words } from '../../law/wording.js';

/** What an option by which something is decided should have been. */
export const EXPECTED = {
  oneOf: (known: readonly string[]) =>
    known.length === 0
      ? { zh: '不填:没有可选的', en: 'nothing: there is none' }
      : known.length === 1
        ? { zh: `${shownValue(known[0], 'zh')},只此一项`, en: `${shownValue(known[0])}, the only one` }
        : { zh: `下列之一:${known.join('、')}`, en: `one of ${known.join(', ')}` },
  options: (known: readonly string[]) => ({
    zh: `下列选项之一:${known.join('、')}`,
    en: `one of the options ${known.join(', ')}`,
  }),
  text: { zh: '文本', en: 'a text' },
  flag: { zh: 'true 或 false', en: 'true or false' },
  object: { zh: '对象', en: 'an object' },
  readableKeys: { zh: '可读取各键的对象', en: 'an object whose keys can be read' },
  readable: { zh: '可读取的选项(读取时出错)', en: 'an option that can be read: reading it threw an error' },
  wholeNumber: (of: Wording | undefined, least: number, most?: number) => ({
    zh: `${most === undefined ? `不小于${least}` : `${least}至${most}`}的整数${of === undefined ? '' : `(${of.zh})`}`,
    en: `a whole number${of === undefined ? '' : ` of ${of.en}`} from ${least}${most === undefined ? '' : ` to ${most}`}`,
  }),
  textById: { zh: '对象,每个编号对应一个文本', en: 'an object with a text for each id' },
  texts: { zh: '文本的数组', en: 'a list of texts' },
  rulebook: {
    zh: 'loadRulebook 返回的规则手册;复制品须重新装载',
    en: 'a rulebook as loadRulebook returns it; a copy is loaded again',
  },
  governedDay: (by: string, governs: Period) => ({
    zh: `${by} 施行的日期(${statedPeriod(governs, 'zh')})`,
    en: `a day on which ${by} governs, ${statedPeriod(governs)}`,
  }),
} as const satisfies Readonly<Record<string, Words>>;

/** What the other options should have been. */
export const EXPECTED_BESIDES = {
  /** What is known on a day, where what was asked for is known on others. */
  oneOfDay: (known: readonly string[], day: string, asked: string, days: readonly Period[]) => ({
    zh: `${EXPECTED.oneOf(known).zh}(${day});${shownValue(asked, 'zh')} ${inForceText(days, 'zh')}`,
    en: `${EXPECTED.oneOf(known).en} on ${day}; ${shownValue(asked)} is ${inForceText(days, 'en')}`,
  }),
  someOf: (known: readonly string[]) => ({ zh: `下列中的若干项:${known.join('、')}`, en: `some of ${known.join(', ')}` }),
  plainValue: { zh: '文本、数字、true、false 或 null', en: 'a text, a number, true, false or null' },
  function: { zh: '函数', en: 'a function' },
  instanceOf: (type: string) => ({ zh: `${type} 的实例`, en: `an ${type}` }),
  optionsObject: { zh: '由选项组成的对象', en: 'an object of options' },
  loans: { zh: '贷款的数组', en: 'a list of loans' },
  rulebooks: { zh: '规则手册的数组', en: 'a list of rulebooks' },
  madeBy: (by: string) => ({ zh: `${by} 返回的结果,而非其复制品`, en: `what ${by} returned, not a copy of it` }),
  /** The same of the day as of which loans are looked at: it is that of the law too, unless another is named. */
  governedDayAsOf: (by: string, governs: Period) => ({
    zh: `${EXPECTED.governedDay(by, governs).zh};以 lawAsOf(--law-as-of)另行指明适用哪一日规定的,不限`,
    en: `${EXPECTED.governedDay(by, governs).en}, unless lawAsOf (--law-as-of) names the day of the law`,
  }),
  governedDayOfAny: (governs: Period) => ({
    zh: `其中一部规则手册施行的日期(${statedPeriod(governs, 'zh')})`,
    en: `a day on which one of the rulebooks governs, ${statedPeriod(governs)}`,
  }),
  loanPath: { zh: '贷款字段的路径', en: 'a path of a loan' },
} as const satisfies Readonly<Record<string, Words>>;

/** What a whole number counts. */
export const COUNTED = {
  examples: { zh: '例子数', en: 'examples' },
  inputs: { zh: '输入数', en: 'inputs' },
  milliseconds: { zh: '毫秒', en: 'milliseconds' },
  steps: { zh: '步数', en: 'steps' },
} as const satisfies Readonly<Record<string, Wording>>;

/** A calendar day. */
export const A_DAY: Wording = { zh: expectation({ kind: 'date' }, 'zh'), en: expectation({ kind: 'date' }) };
