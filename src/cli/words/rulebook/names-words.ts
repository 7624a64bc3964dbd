import type { Wording, Words } from '../../../law/wording.js';
import type { FactOrigin } from '../../../rulebook/vocabulary.js';

/** What the commands that list names say. */
export const NAMES_WORDS = {
  factsSummary: { zh: '列出规则可以引用的事实', en: 'list the facts that rules may name' },
  facts: {
    zh: '列出规则手册的规则可以引用的事实:输入载明的、自定的、推算的和规则集判定的,各附名称、类型和单位、取值和依据条文。只在部分日期判定的,注明有效日期;指定 --law-as-of 的,只列该日的规定。',
    en: 'List the facts that the rules of a rulebook may name: those that an input states, those that the rulebook declares, those that are computed and those that rule sets decide, with what each is called, its type and unit, its values and provisions. What is decided on some days only says on which; with --law-as-of, the law of that day is listed.',
  },
  readingsSummary: { zh: '列出 --reading 可以指定的解读', en: 'list the readings that --reading may choose' },
  readings: {
    zh: '列出规则手册中可作不同理解之处及其各种解读,按 --reading 的写法。有期限的解读注明有效日期;指定 --law-as-of 的,只列该日可选的解读。',
    en: 'List the points that can be read in more than one way, and their readings as --reading takes them. A reading that is open for a time says on which days; with --law-as-of, those open on that day are listed.',
  },
  parametersSummary: { zh: '列出 --parameter 可以设定的参数', en: 'list the parameters that --parameter may set' },
  parameters: {
    zh: '列出规则手册的参数,各附类型和单位、值、合理范围、施行日期和依据条文。分段施行的参数列出全部值和各自的有效日期;指定 --law-as-of 的,只列该日有效的值。',
    en: 'List the parameters of a rulebook, each with its type and unit, its value, the range that makes sense, since when it is in force, and its provisions. Of a dated parameter all values are listed with their days; with --law-as-of, the one in force on that day.',
  },
  onlyGrain: { zh: '只列此种对象的事实,如 loan、component', en: 'only the facts of this, such as loan or component' },
  calls: { zh: '名称', en: 'what it is' },
  grain: { zh: '对象', en: 'of' },
  type: { zh: '类型', en: 'type' },
  parameter: { zh: '参数', en: 'parameter' },
  value: { zh: '值', en: 'value' },
  range: { zh: '合理范围', en: 'range' },
  inForce: { zh: '有效', en: 'in force' },
} as const satisfies Readonly<Record<string, Words>>;

/** Where a fact gets its value. */
export const ORIGIN_TERMS: Readonly<Record<FactOrigin, Wording>> = {
  input: { zh: '输入', en: 'input' },
  derived: { zh: '推算', en: 'computed' },
  decided: { zh: '判定', en: 'decided' },
  collected: { zh: '汇集', en: 'collected' },
  parameter: { zh: '参数', en: 'parameter' },
  reading: { zh: '解读', en: 'reading' },
};

/** What a value is, with its unit. */
export const TYPE_TERMS = {
  money: { zh: '金额(元)', en: 'money (yuan)' },
  rate: { zh: '年化利率', en: 'rate a year' },
  date: { zh: '日期', en: 'date' },
  count: { zh: '个数', en: 'count' },
  factor: { zh: '倍数', en: 'factor' },
  flag: { zh: '是否', en: 'yes or no' },
  choice: { zh: '选项', en: 'choice' },
} as const satisfies Readonly<Record<string, Wording>>;
