import type { FactType } from '../../facts/fact.js';
import { meant, shouldBe } from '../../facts/input/problem-words.js';
import { shownValue } from '../../facts/input/shown-value.js';
import { type Period, statedPeriod } from '../../law/period.js';
import { periodsText } from '../../law/period-words.js';
import type { Wording, Words } from '../../law/wording.js';
import { KIND_WORDS } from '../words/kind-words.js';

/** What a rulebook may name. */
const NAMED = {
  fact: { zh: '事实', en: 'fact' },
  parameter: { zh: '参数', en: 'parameter' },
  provision: { zh: '条文', en: 'provision' },
  source: { zh: '文件', en: 'source' },
  condition: { zh: '条件', en: 'condition' },
  rule: { zh: '规则', en: 'rule' },
  ruleSet: { zh: '规则集', en: 'rule set' },
  table: { zh: '表', en: 'table' },
  measure: { zh: '指标', en: 'measure' },
  class: { zh: '类别', en: 'class' },
  row: { zh: '行', en: 'row' },
} as const satisfies Readonly<Record<string, Wording>>;
export type NamedThing = keyof typeof NAMED;

const quoted = (value: unknown) => JSON.stringify(value);
const either = (kinds: readonly FactType['kind'][]): Wording => ({
  zh: kinds.map((kind) => KIND_WORDS[kind].zh).join('或'),
  en: `a ${kinds.join(' or ')}`,
});

/** The end of a sentence about an unknown name: the one that was meant, where one is near. */
function orMeant(nearest: string | undefined): Wording {
  return nearest === undefined ? { zh: '', en: '' } : { zh: `;${meant(nearest).zh}`, en: `; ${meant(nearest).en}` };
}

/** What is wrong with a rulebook that is loaded. */
export const RULEBOOK_FAULTS = {
  // The shape of the data.
  unknownKey: (nearest: string | undefined) => ({
    zh: `未知的键${orMeant(nearest).zh}`,
    en: `unknown key${orMeant(nearest).en}`,
  }),
  unfitName: (name: string, longest: number) => ({
    zh: `${shownValue(name, 'zh')} 不能用作名称:应为1至${longest}个 ASCII 字符或汉字,首尾无空格`,
    en: `${shownValue(name)} is no name: 1 to ${longest} characters of ASCII or Chinese characters, with no blank at either end`,
  }),
  noForm: (value: unknown) => ({
    zh: `${shownValue(value, 'zh')} 不是此处允许的任何一种形式`,
    en: `${shownValue(value)} is none of the forms allowed here`,
  }),
  noneOf: (value: unknown, allowed: readonly unknown[], nearest: string | undefined) => ({
    zh: `${shownValue(value, 'zh')} 不在下列各项之中:${allowed.map(quoted).join('、')}${orMeant(nearest).zh}`,
    en: `${shownValue(value)} is not one of ${allowed.map(quoted).join(', ')}${orMeant(nearest).en}`,
  }),
  missing: { zh: '缺失', en: 'missing' },
  missingOf: (allowed: readonly unknown[]) => ({
    zh: `缺失,应为下列之一:${allowed.map(quoted).join('、')}`,
    en: `missing, expected one of ${allowed.map(quoted).join(', ')}`,
  }),
  notOfType: (value: unknown, type: string) => ({
    zh: `${shownValue(value, 'zh')} 不是 ${type} 类型`,
    en: `${shownValue(value)} is not of type ${type}`,
  }),
  empty: { zh: '为空', en: 'empty' },
  notAllowed: (value: unknown) => ({
    zh: `此处不允许 ${shownValue(value, 'zh')}`,
    en: `${shownValue(value)} is not allowed here`,
  }),
  expected: (value: unknown, expected: Wording) => ({
    zh: `${shownValue(value, 'zh')},${shouldBe(expected)}`,
    en: `${shownValue(value)}, expected ${expected.en}`,
  }),
  notObject: { zh: '不是对象', en: 'is not an object' },
  notList: { zh: '不是数组', en: 'is not a list' },
  notText: { zh: '不是文本', en: 'is not a text' },
  notString: { zh: '不是 string 类型', en: 'is not of type string' },
  otherDigest: (own: string) => ({
    zh: `不是规则手册内容的摘要,该摘要为 ${own}`,
    en: `is not that of what the rulebook says, which is ${own}`,
  }),
  // Names.
  unknown: (what: NamedThing, name: string, nearest?: string) => ({
    zh: `未知的${NAMED[what].zh} ${quoted(name)}${orMeant(nearest).zh}`,
    en: `unknown ${NAMED[what].en} ${quoted(name)}${orMeant(nearest).en}`,
  }),
  /** A name that the law of the day does not have, and that of other days has; `by` are the rule sets that decide it then. */
  ofOtherDays: (name: string, needing: string | undefined, by: readonly string[], days: readonly Period[]) => ({
    zh: `${needing === undefined ? '' : `规则 ${needing} `}需要 ${quoted(name)},而其仅在${periodsText(days, 'zh')}${by.length === 0 ? '有效' : `由 ${by.join('、')} 判定`}`,
    en: `${needing === undefined ? '' : `rule ${needing} `}needs ${quoted(name)}, which is ${by.length === 0 ? 'in force' : `decided by ${by.join(' and ')}`} ${periodsText(days, 'en')} only`,
  }),
  repeated: (name: string) => ({ zh: `${quoted(name)} 已在前面出现`, en: `${quoted(name)} stands there already` }),
  circular: (ids: readonly string[]) => ({
    zh: `${ids.join(' → ')} 循环相依`,
    en: `decides ${ids.join(' → ')} in a circle`,
  }),
  inLawOf: (fault: Wording, periods: readonly Period[]) => ({
    zh: `${fault.zh}(${periods.map((period) => statedPeriod(period, 'zh')).join('、')}的规定中)`,
    en: `${fault.en} (in the law of ${periods.map((period) => statedPeriod(period)).join(', ')})`,
  }),
  // Citations.
  uncited: { zh: '未引用条文,也未说明依据', en: 'cites no provision and states no basis' },
  clausesSay: {
    zh: '已由各分句说明不能由程序判定的原因',
    en: 'its clauses say why no program can decide them',
  },
  unnamedRuleSet: (id: string) => ({
    zh: `没有分句写明引用本条的规则集 ${id}`,
    en: `none names the rule set ${id}, which cites the provision`,
  }),
  unencodedClause: {
    zh: '须写明实施它的规则集,或不能由程序判定的原因',
    en: 'needs either the rule sets that encode it or why no program can decide it',
  },
  notCiting: (id: string) => ({ zh: `${id} 未引用本条`, en: `${id} does not cite the provision` }),
  strayClause: {
    zh: '在原句中不在前一分句之后',
    en: 'does not stand in the sentence after the clause before',
  },
  wordsOutside: (words: string) => ({ zh: `没有分句含有 ${quoted(words)}`, en: `no clause has the words ${quoted(words)}` }),
  // Values.
  notOfKind: (value: string, kind: FactType['kind']) => ({
    zh: `${quoted(value)} 不是${KIND_WORDS[kind].zh}`,
    en: `${quoted(value)} is not ${KIND_WORDS[kind].en}`,
  }),
  isOfKind: (id: string, kind: FactType['kind']) => ({
    zh: `${id} 是${KIND_WORDS[kind].zh}`,
    en: `${id} is ${KIND_WORDS[kind].en}`,
  }),
  comparedKinds: (id: string, kind: FactType['kind'], other: FactType['kind'], name?: string) => ({
    zh: `${id} 是${KIND_WORDS[kind].zh},却与${name === undefined ? '' : ` ${name}(`}${KIND_WORDS[other].zh}${name === undefined ? '' : ')'}比较`,
    en: `${id} is ${KIND_WORDS[kind].en}, compared with ${name === undefined ? '' : `${name}, `}${KIND_WORDS[other].en}`,
  }),
  notComparing: (operator: string, kind: FactType['kind'], allowed?: readonly string[]) => ({
    zh: `${operator} 不用于比较${KIND_WORDS[kind].zh}${allowed === undefined ? '' : `;可用 ${allowed.join('、')}`}`,
    en: `${operator} does not compare ${KIND_WORDS[kind].en}${allowed === undefined ? '' : `; use ${allowed.join(', ')}`}`,
  }),
  divides: (value: string) => ({
    zh: `${quoted(value)} 作除数,须大于零`,
    en: `${quoted(value)} divides, and must be above zero`,
  }),
  defaults: (count: number) => ({
    zh: `有${count}种解读为默认,须恰为一种`,
    en: `${count} of the readings are the default, which exactly one must be`,
  }),
  against: {
    zh: '反对理由只在解读为 remote 时写明,且必须写明',
    en: 'what speaks against a reading is said where it is remote, and only there',
  },
  // Words.
  noField: (field: string) => ({ zh: `贷款没有 ${field}`, en: `a loan has no ${field}` }),
  notDate: (name: string) => ({ zh: `${name} 不是日期`, en: `${name} is no date` }),
  notDateBut: (id: string, kind: FactType['kind']) => ({
    zh: `${id} 是${KIND_WORDS[kind].zh},而非日期`,
    en: `${id} is ${KIND_WORDS[kind].en}, and not a date`,
  }),
  tracksOnce: (tracks: readonly string[]) => ({
    zh: `未将 ${tracks.join('、')} 各列一次`,
    en: `does not name each of ${tracks.join(', ')} once`,
  }),
  // Facts.
  holdsNumbers: (fact: string) => ({
    zh: `${fact} 用于存放银行给各期的编号`,
    en: `${fact} holds the numbers that a bank gives its instalments`,
  }),
  noChoice: (fact: string) => ({ zh: `${fact} 没有两个可选的值`, en: `${fact} has no two values to choose from` }),
  ofInput: (fact: string) => ({ zh: `${fact} 是输入的事实`, en: `${fact} is a fact of the input` }),
  houseName: (fact: string) => ({
    zh: `${fact} 的名称在“house.”之后须以字母开头,只含字母和数字`,
    en: `the name of ${fact} must be letters and digits after "house.", a letter first`,
  }),
  derivedLater: (fact: string) => ({ zh: `${fact} 在其后才派生`, en: `${fact} is derived only later` }),
  noArithmetic: (fact: string, kind: FactType['kind']) => ({
    zh: `${fact} 是${KIND_WORDS[kind].zh},不能运算`,
    en: `${fact} is ${KIND_WORDS[kind].en}, which has no arithmetic`,
  }),
  addedKinds: (fact: string, kind: FactType['kind'], added: FactType['kind']) => ({
    zh: `${fact} 是${KIND_WORDS[kind].zh},而此处相加的是${KIND_WORDS[added].zh}`,
    en: `${fact} is ${KIND_WORDS[kind].en}, where ${KIND_WORDS[added].en} is added`,
  }),
  isParameter: (name: string) => ({ zh: `${name} 是参数`, en: `${name} is a parameter` }),
  isReading: (name: string) => ({ zh: `${name} 是解读`, en: `${name} is a reading` }),
  unseen: (fact: string, of: string, by: string) => ({
    zh: `${fact} 是 ${of} 的事实,不能用于 ${by}`,
    en: `${fact} is a fact of a ${of}, which a ${by} does not see`,
  }),
  // Rule sets.
  noOtherwise: {
    zh: '缺失:hitPolicy 为 first 时须有其他情形的结论',
    en: 'missing: with the hit policy first some conclusion must follow',
  },
  unwantedOtherwise: {
    zh: 'hitPolicy 为 collect 时不得有此项',
    en: 'not allowed with the hit policy collect',
  },
  nothingOverridden: {
    zh: 'hitPolicy 为 collect 时没有优先关系',
    en: 'nothing is overridden with the hit policy collect',
  },
  noLowerPriority: (name: string) => ({ zh: `${name} 的优先级并不更低`, en: `${name} has no lower priority` }),
  given: (kinds: readonly FactType['kind'][], texts: readonly string[]) => ({
    zh: [...kinds.map((kind) => `${KIND_WORDS[kind].zh}的事实`), ...texts.map(quoted)].join('或'),
    en: [...kinds.map((kind) => `a fact that is ${KIND_WORDS[kind].en}`), ...texts.map(quoted)].join(' or '),
  }),
  noValue: (fact: string) => ({
    zh: `${fact} 收集认定,不是一个值`,
    en: `${fact} collects findings, which are no value`,
  }),
  givenOtherwise: (fact: string, kind: FactType['kind'], name: string, kinds: readonly FactType['kind'][]) => ({
    zh: `${fact} 是${KIND_WORDS[kind].zh},而 ${name} 应为${kinds.length === 0 ? '文本' : either(kinds).zh}`,
    en: `${fact} is ${KIND_WORDS[kind].en}, where ${name} is ${kinds.length === 0 ? 'a text' : either(kinds).en}`,
  }),
  notCompared: (fact: string) => ({
    zh: `${fact} 收集认定,不能比较`,
    en: `${fact} collects findings, which cannot be compared`,
  }),
  givenTakesFlag: { zh: 'given 只取 true 或 false', en: 'given takes true or false' },
  figureInRule: {
    zh: '法定的数额或日期应写入参数:{ "fact": "param:…" }',
    en: 'a figure or a date of the law belongs in a parameter: { "fact": "param:…" }',
  },
  takesList: (operator: string) => ({ zh: `${operator} 取数组`, en: `${operator} takes a list` }),
  takesOne: (operator: string) => ({ zh: `${operator} 取单个值`, en: `${operator} takes one value` }),
  neverIs: (fact: string, value: unknown) => ({
    zh: `${fact} 从不为 ${quoted(value)}`,
    en: `${fact} is never ${quoted(value)}`,
  }),
  // Conditions.
  manyConditions: (most: number) => ({ zh: `条件超过${most}个`, en: `has more than ${most} conditions` }),
  severalForms: (forms: readonly string[]) => ({
    zh: `同时有 ${forms.join('、')},而一个条件只能有其一`,
    en: `has ${forms.join(' and ')}, of which a condition has one`,
  }),
  deepCondition: (most: number) => ({
    zh: `条件嵌套超过${most}层`,
    en: `stands deeper than ${most} conditions in each other`,
  }),
} as const satisfies Readonly<Record<string, Words>>;

/** What is wrong with the days of a rulebook. */
export const DAY_FAULTS = {
  notDay: (day: string) => ({ zh: `${quoted(day)} 不是日历日`, en: `${quoted(day)} is not a calendar day` }),
  noGoverns: {
    zh: '缺失:有任何内容注明日期的,须写明施行的期间',
    en: 'missing: where anything is dated, the days are said on which it governs',
  },
  noLawAsOf: {
    zh: '缺失:须写明无人另行指定时适用哪一日的规定',
    en: 'missing: the day is said by whose law is decided where nobody names another',
  },
  notGoverning: (day: string, governs: Period) => ({
    zh: `${quoted(day)} 不在规则手册施行的期间(${statedPeriod(governs, 'zh')})`,
    en: `${quoted(day)} is no day on which the rulebook governs, ${statedPeriod(governs)}`,
  }),
  endsEarly: (until: string, from: string) => ({
    zh: `${quoted(until)} 早于首日 ${from}`,
    en: `${quoted(until)} is before the first day, ${from}`,
  }),
  never: (period: Period, governs: Period) => ({
    zh: `${statedPeriod(period, 'zh')}之中没有规则手册施行的日期(${statedPeriod(governs, 'zh')})`,
    en: `${statedPeriod(period)} has no day on which the rulebook governs, ${statedPeriod(governs)}`,
  }),
  saidByValues: (day: string, said: unknown) => ({
    zh: `已由各个值写明,${day} 为 ${quoted(said)}`,
    en: `is said by each of the values, and on ${day} is ${quoted(said)}`,
  }),
  notAfter: (day: string) => ({
    zh: `${quoted(day)} 不晚于前一值的生效日`,
    en: `${quoted(day)} is not after the day from which the value before it is in force`,
  }),
  overlaps: (until: string) => ({
    zh: `与前一值重叠,其有效期至 ${until}`,
    en: `overlaps with the value before it, which is in force until ${until}`,
  }),
  leavesGap: (from: string, to: string) => ({
    zh: `${from}至${to}没有值`,
    en: `leaves no value from ${from} to ${to}`,
  }),
} as const satisfies Readonly<Record<string, Words>>;
