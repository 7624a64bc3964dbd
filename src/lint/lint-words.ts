import type { Wording, Words } from '../law/wording.js';
import type { RuleSet } from '../rulebook/rule-set.js';
import type { FaultKind } from './lint-report.js';

/** Why an override decides nothing. */
const NEEDLESS = {
  neverTogether: {
    zh: '但两者从不同时成立,故无例可示',
    en: 'but the two never hold together, so that no input can show it',
  },
  alwaysPreceded: {
    zh: '但凡两者同时成立,总由更优先的规则判定',
    en: 'but wherever the two hold together, a rule of higher priority decides',
  },
  sameConclusion: { zh: '但两者结论相同', en: 'but the two come to the same conclusion' },
} as const satisfies Readonly<Record<string, Wording>>;

/** What is wrong with a rulebook. */
export const FAULT_WORDS = {
  duplicateRule: (rule: string, before: string | undefined) => ({
    zh: `规则${rule}与${before}总是同时成立,结论相同`,
    en: `${rule} holds wherever ${before} does and nowhere else, and concludes the same`,
  }),
  undeclaredGap: (title: string, id: string) => ({
    zh: `事实齐备而${title}没有规则成立,也不在声明归于otherwise的情形之内`,
    en: `every fact is known, no rule of ${id} holds, and the case is not among what otherwise is declared to cover`,
  }),
  undecided: (title: string, id: string) => ({
    zh: `事实齐备而${title}不能得出结论`,
    en: `every fact is known, and ${id} comes to no conclusion`,
  }),
  unknownRule: (rule: string) => ({
    zh: `事实齐备而不知规则${rule}是否成立`,
    en: `every fact is known, but not whether rule ${rule} holds`,
  }),
  onlyConditionIdle: (rule: string) => ({
    zh: `规则${rule}唯一的条件总是成立`,
    en: `the only condition of ${rule} always holds`,
  }),
  idleCondition: (rule: string, what: string) => ({
    zh: `规则${rule}中的${what}从不影响结论`,
    en: `in ${rule}, ${what} never matters`,
  }),
  overlap: (rule: string, conclusion: string | undefined, other: string, otherConclusion: string | undefined) => ({
    zh: `规则${rule}(${conclusion})与${other}(${otherConclusion})同时成立而结论不同,而 expectations.json 的 overlaps 未写明`,
    en: `${rule} (${conclusion}) and ${other} (${otherConclusion}) hold together and differ, and no overlap of the two is declared (overlaps in expectations.json)`,
  }),
  overlapWithOtherwise: (rule: string, conclusion: string, otherwise: string) => ({
    zh: `规则${rule}(${conclusion})所判定的情形,已声明归于otherwise(${otherwise})`,
    en: `${rule} (${conclusion}) decides what otherwise (${otherwise}) is declared to cover`,
  }),
  needlessOverride: (rule: string, overridden: string, why: keyof typeof NEEDLESS) => ({
    zh: `overlaps 写明规则${rule}与${overridden}重叠,${NEEDLESS[why].zh}`,
    en: `overlaps declares that ${rule} overlaps with ${overridden}, ${NEEDLESS[why].en}`,
  }),
  unusedWords: (value: string) => ({
    zh: `规则手册从不得出${value},为其所定的用语不会用到`,
    en: `the rulebook never comes to ${value}: the words for it are never said`,
  }),
  untestedInterpretation: (id: string) => ({ zh: `没有规则取决于${id}`, en: `no rule turns on ${id}` }),
  idleReading: (interpretation: string, reading: string, alike: string) => ({
    zh: `${interpretation}的解读${reading}与${alike}从无不同结果`,
    en: `${interpretation}: the reading ${reading} decides nothing otherwise than ${alike} does`,
  }),
  uncited: (id: string) => ({
    zh: `没有规则、参数或解读引用${id},也未说明不能由程序判定的原因`,
    en: `no rule, parameter or interpretation rests on ${id}, and no reason is given why no program can decide it`,
  }),
  undecidableButCited: (id: string) => ({
    zh: `${id}被标为不能由程序判定,却有规则、参数或解读引用它`,
    en: `${id} is said to be undecidable, and yet a rule, a parameter or an interpretation rests on it`,
  }),
  unusedParameter: (id: string) => ({
    zh: `没有规则或派生事实使用参数${id}`,
    en: `no rule and no derived fact uses the parameter ${id}`,
  }),
  alwaysPreceded: (rule: string) => ({
    zh: `规则${rule}成立时,总有更优先的规则成立`,
    en: `wherever ${rule} holds, a rule of higher priority does`,
  }),
  neverHolds: (rule: string) => ({ zh: `规则${rule}从不成立`, en: `${rule} never holds` }),
  unreachableOtherwise: (id: string) => ({
    zh: `${id}的规则无所不包,otherwise从不适用`,
    en: `the rules of ${id} leave nothing to otherwise`,
  }),
} as const satisfies Readonly<Record<string, Words>>;

/** What to look at in an input that shows a fault. */
export const WITNESS_WORDS = {
  bothHold: (rules: readonly (string | undefined)[]) => ({
    zh: `两条规则均成立:${rules.join('、')}`,
    en: `both hold: ${rules.join(', ')}`,
  }),
  noRuleHolds: (id: string) => ({
    zh: `${id}:没有规则成立,归于otherwise`,
    en: `${id}: no rule holds, and it falls to otherwise`,
  }),
  undetermined: (id: string) => ({ zh: `${id}:待定`, en: `${id}: undetermined` }),
  unknown: (rule: string) => ({ zh: `${rule}:未知`, en: `${rule}: unknown` }),
  decidedAlike: { zh: '有无该条件,结论相同', en: 'decided alike with the condition and without it' },
  decidedBy: (rule: string) => ({ zh: `由规则${rule}判定`, en: `decided by ${rule}` }),
  decidedByHigher: (rule: string) => ({
    zh: `${rule}成立,但由更优先的规则判定`,
    en: `${rule} holds, and a rule of higher priority decides`,
  }),
  lastDecides: (rule: string | undefined) => ({
    zh: `最后的规则${rule}判定了其余各条所不及的`,
    en: `${rule}, the last rule, decides what the others leave`,
  }),
  meetsSome: (conditions: number, met: number) => ({
    zh: `满足其${conditions}项条件中的${met}项,其余不能同时满足`,
    en: `it meets ${met} of its ${conditions} conditions, and none meets the rest as well`,
  }),
} as const satisfies Readonly<Record<string, Words>>;

/** States what remains unproved about a rule set, or about one of its rules, for a kind of fault. */
export const NOT_PROVED: Readonly<Partial<Record<FaultKind, (ruleSet: RuleSet, rule: string | undefined) => Wording>>> = {
  gap: ({ id, title }, rule) =>
    rule === undefined
      ? { zh: `未证明${title.zh}没有缺口`, en: `not proved: ${id} has no gap` }
      : {
          zh: `未证明事实齐备时总能知道规则${rule}是否成立`,
          en: `not proved: where every fact is known, so is whether ${rule} holds`,
        },
  overlap: (_, rule) => ({
    zh: `未证明规则${rule}与其他规则或otherwise没有未声明的重叠`,
    en: `not proved: ${rule} has no overlap that is not declared`,
  }),
  'needless-override': (_, rule) => ({
    zh: `未证明规则${rule}所声明的优先均有必要`,
    en: `not proved: every override of ${rule} is needed`,
  }),
  'unreachable-rule': ({ id, title }, rule) =>
    rule === undefined
      ? { zh: `未证明${title.zh}的otherwise有适用之时`, en: `not proved: the rules of ${id} leave something to otherwise` }
      : { zh: `未证明规则${rule}有适用之时`, en: `not proved: ${rule} decides some input` },
  'duplicate-rule': (_, rule) => ({
    zh: `未证明规则${rule}不与在前的规则重复`,
    en: `not proved: ${rule} repeats no rule before it`,
  }),
  'idle-condition': (_, rule) => ({
    zh: `未证明规则${rule}的每个条件都影响结论`,
    en: `not proved: every condition of ${rule} matters`,
  }),
};

/** What is not proved of a kind without a sentence above, and of readings. */
export const UNPROVED_WORDS = {
  other: (kind: string) => ({ zh: `未证明没有${kind}`, en: `not proved: no ${kind}` }),
  reading: (interpretation: string, reading: string, title: string, id: string) => ({
    zh: `未证明${interpretation}的解读${reading}在${title}中有不同结果`,
    en: `not proved: the reading ${reading} of ${interpretation} makes a difference in ${id}`,
  }),
} as const satisfies Readonly<Record<string, Words>>;
