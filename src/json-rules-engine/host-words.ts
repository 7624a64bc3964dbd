import type { FactType } from '../facts/fact.js';
import { shownValue } from '../facts/input/shown-value.js';
import type { Wording, Words } from '../law/wording.js';
import { KIND_WORDS } from '../rulebook/words/kind-words.js';

/** What a host adds to an engine, by its name if it has one. */
export const ADDITIONS = {
  rule: (name?: string) => called({ zh: '规则', en: 'rule' }, name),
  condition: (name?: string) => called({ zh: '条件', en: 'condition' }, name),
  operator: (name?: string) => called({ zh: '运算符', en: 'operator' }, name),
  decorator: (name?: string) => called({ zh: '修饰符', en: 'decorator' }, name),
  fact: (name?: string) => called({ zh: '事实', en: 'fact' }, name),
  listener: { zh: '监听函数', en: 'a listener' },
  listenerOf: (event: string, addition: Wording) => ({
    zh: `${addition.zh}的 ${event}`,
    en: `${event} of ${addition.en}`,
  }),
  engine: { zh: '引擎', en: 'the engine' },
  at: (addition: Wording, pointer: string) => ({ zh: `${addition.zh}的 ${pointer}`, en: `${addition.en} at ${pointer}` }),
} as const satisfies Readonly<Record<string, Words>>;

function called({ zh, en }: Wording, name: string | undefined): Wording {
  return name === undefined ? { zh, en } : { zh: `${zh} ${name}`, en: `${en} ${name}` };
}

/** What an addition of a host should have been. */
export const EXPECTED_ADDITION = {
  engine: { zh: 'createEngine 制作的引擎', en: 'an engine made by createEngine' },
  rule: { zh: '规则', en: 'a rule' },
  event: { zh: '事件', en: 'an event' },
  object: { zh: '对象', en: 'an object' },
  name: { zh: '名称', en: 'a name' },
  text: { zh: '文本', en: 'a text' },
  function: { zh: '函数', en: 'a function' },
  functionOfTwo: { zh: '有两个参数的函数', en: 'a function of two values' },
  flag: { zh: 'true 或 false', en: 'true or false' },
  ownRule: { zh: '本行自有规则的名称', en: 'the name of a rule of your own' },
  notOfRulebook: {
    zh: '本行自有规则的名称;该规则属于规则手册',
    en: 'the name of a rule of your own; this is one of the rulebook',
  },
  newRuleName: { zh: '未用过的名称:规则手册已有此规则', en: 'a name of its own: this is a rule of the rulebook' },
  newCondition: {
    zh: '未用过的条件名称:引用它的规则仍按原有内容执行',
    en: 'a name that no condition has: rules that refer to it keep what it was',
  },
  withoutColon: { zh: '不含冒号的名称', en: 'a name without a colon' },
  newWithoutColon: { zh: '未用过且不含冒号的名称', en: 'a name of its own, without a colon' },
  newOperator: {
    zh: '未用过的名称:规则按此名称的运算符比较',
    en: 'a name of its own: rules compare by the operator of this name',
  },
  ownOperator: { zh: '本行自有的运算符', en: 'an operator of your own' },
  decorator: { zh: '修饰符的名称', en: 'the name of a decorator' },
  newFact: { zh: '未用过的名称:规则手册已有此事实', en: 'a name of its own: this is a fact of the rulebook' },
  ownFact: { zh: '本行自有的事实', en: 'a fact of your own' },
  unneeded: (rule: Wording) => ({
    zh: `没有规则需要的一项:${rule.zh}需要它`,
    en: `one that no rule needs: ${rule.en} does`,
  }),
  keys: (known: readonly string[]) => ({ zh: `下列键之一:${known.join('、')}`, en: `one of the keys ${known.join(', ')}` }),
  priority: (most: number) => ({
    zh: `1至${most}的整数:规则集先行执行`,
    en: `a whole number from 1 to ${most}: the rule sets run before`,
  }),
  wholeNumber: { zh: '不小于1的整数', en: 'a whole number from 1' },
  readableValue: { zh: '可读取的值(读取时出错)', en: 'a value that can be read: reading it threw an error' },
  readableObject: { zh: '可读取的对象(读取时出错)', en: 'an object that can be read: reading it threw an error' },
  acceptable: (fault: Wording) => ({
    zh: `json-rules-engine 接受的内容:${fault.zh}`,
    en: `what json-rules-engine takes: ${fault.en}`,
  }),
  nesting: (most: number) => ({ zh: `相互嵌套不超过${most}层的条件`, en: `no more than ${most} conditions in each other` }),
  condition: {
    zh: '条件:比较、all、any、not 或对条件的引用',
    en: 'a condition: a comparison, all, any, not, or a reference to one',
  },
  comparisons: (most: number) => ({ zh: `总计不超过${most}个比较`, en: `at most ${most} comparisons in all` }),
  oneForm: {
    zh: 'all、any、not、condition、fact 中只取一项',
    en: 'one of all, any, not, condition or fact, and no two',
  },
  setCondition: { zh: '已设定的条件', en: 'a condition set before' },
  conditions: {
    zh: '至少有一个条件的数组:空数组对一切成立',
    en: 'a list of at least one condition: an empty one is met by everything',
  },
  knownFact: { zh: '规则手册的事实或已添加的事实', en: 'a fact of the rulebook, or one added before' },
  operator: { zh: '运算符', en: 'an operator' },
  comparand: { zh: '用以比较的值', en: 'what to compare with' },
  noParts: (fact: string) => ({ zh: `不填:${fact} 没有组成部分`, en: `nothing: ${fact} has no parts` }),
  noParams: (fact: string) => ({ zh: `不填:${fact} 对各方相同`, en: `nothing: ${fact} is the same for all` }),
  ofKind: (kind: FactType['kind'], fact: string) => ({
    zh: `与 ${fact} 相同的${KIND_WORDS[kind].zh}`,
    en: `${KIND_WORDS[kind].en}, as ${fact} is`,
  }),
  kindOrFact: (kind: FactType['kind']) => ({
    zh: `${KIND_WORDS[kind].zh}或事实`,
    en: `${KIND_WORDS[kind].en}, or a fact`,
  }),
  comparing: (operators: readonly string[], kind: FactType['kind'] | 'findings') => ({
    zh: `用以比较${kind === 'findings' ? '认定列表' : KIND_WORDS[kind].zh}的运算符之一:${operators.join('、')}`,
    en: `one of ${operators.join(', ')}, which compare ${kind === 'findings' ? 'a list of findings' : KIND_WORDS[kind].en}`,
  }),
  values: { zh: '至少有一个值的数组', en: 'a list of at least one value' },
  oneValue: { zh: '单个值', en: 'one value' },
} as const satisfies Readonly<Record<string, Words>>;

/** What is wrong with what a host's addition did. */
export const FAILURES = {
  threw: (fault: Wording) => ({ zh: `抛出错误:${fault.zh}`, en: `threw ${fault.en}` }),
  unreadable: { zh: '无法读取的值', en: 'what cannot be read' },
  late: (milliseconds: number) => ({
    zh: `${milliseconds}毫秒内没有结果`,
    en: `gave no answer within ${milliseconds} ms`,
  }),
  noAnswer: { zh: '既未返回 true 也未返回 false', en: 'answered neither true nor false' },
  unknownFact: { zh: '被取用而未知', en: 'is asked for and not known' },
  addedLate: {
    zh: '在判定贷款时添加,而它是规则手册的事实',
    en: 'was added while a loan was decided, and is a fact of the rulebook',
  },
  notRun: (rule: string) => ({ zh: `未执行规则 ${rule}`, en: `did not run the rule ${rule}` }),
  unfit: (value: unknown, expected: Wording) => ({
    zh: `得到 ${shownValue(value, 'zh')},而它比较${expected.zh}`,
    en: `is given ${shownValue(value)}, and compares ${expected.en}`,
  }),
  figure: { zh: '数字,或写作文本的小数', en: 'a number, or a decimal as a text' },
  day: { zh: '日历日 YYYY-MM-DD', en: 'a calendar day YYYY-MM-DD' },
  sameType: (type: string) => ({ zh: `与该事实同为 ${type} 的值`, en: `a ${type} as the fact is` }),
  list: { zh: '数组', en: 'a list' },
} as const satisfies Readonly<Record<string, Words>>;
