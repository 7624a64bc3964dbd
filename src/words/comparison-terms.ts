import type { Language, Wording } from '../law/wording.js';
import type { OperatorName } from '../rulebook/operator-name.js';
import type { TruthName } from '../rulebook/truth.js';

/** Whether the record states a fact. */
export const GIVEN_TERMS = {
  yes: { zh: '已载明', en: 'is stated' },
  no: { zh: '未载明', en: 'is not stated' },
} as const satisfies Record<string, Wording>;

export const OPERATOR_TERMS: Readonly<Record<OperatorName, Wording>> = {
  is: { zh: '是', en: 'is' },
  isNot: { zh: '不是', en: 'is not' },
  oneOf: { zh: '属于', en: 'is one of' },
  noneOf: { zh: '不属于', en: 'is none of' },
  atMost: { zh: '以下(含)', en: 'is at most' },
  atLeast: { zh: '以上(含)', en: 'is at least' },
  lessThan: { zh: '不满', en: 'is less than' },
  moreThan: { zh: '超过', en: 'is more than' },
  onOrBefore: { zh: '不晚于', en: 'is on or before' },
  onOrAfter: { zh: '不早于', en: 'is on or after' },
  before: { zh: '早于', en: 'is before' },
  after: { zh: '晚于', en: 'is after' },
  given: GIVEN_TERMS.yes,
};

export const UNKNOWN_TERM: Wording = { zh: '未知', en: 'unknown' };

export const TRUTH_TERMS: Readonly<Record<TruthName, Wording>> = {
  true: { zh: '成立', en: 'holds' },
  false: { zh: '不成立', en: 'does not hold' },
  unknown: UNKNOWN_TERM,
};

export const YES_NO_TERMS = { yes: { zh: '是', en: 'yes' }, no: { zh: '否', en: 'no' } } as const satisfies Record<
  string,
  Wording
>;

/** How a value stands to another. 不超过, 不低于, 不早于 and 不晚于 include it. */
export const RELATION_TERMS = {
  equal: { zh: '为{}', en: '{}' },
  not: { zh: '不是{}', en: 'not {}' },
  atMost: { zh: '不超过{}', en: 'at most {}' },
  moreThan: { zh: '超过{}', en: 'more than {}' },
  atLeast: { zh: '不低于{}', en: 'at least {}' },
  lessThan: { zh: '低于{}', en: 'less than {}' },
  onOrBefore: { zh: '不晚于{}', en: 'on or before {}' },
  after: { zh: '晚于{}', en: 'after {}' },
  onOrAfter: { zh: '不早于{}', en: 'on or after {}' },
  before: { zh: '早于{}', en: 'before {}' },
  given: { zh: '已载明', en: 'stated' },
  notGiven: { zh: '未载明', en: 'not stated' },
} as const satisfies Record<string, Wording>;
export type Relation = keyof typeof RELATION_TERMS;

/** How a value stands to another: `不晚于2020年8月15日`, `on or before 15 August 2020`. */
export function relationPhrase(relation: Relation, other: string, lang: Language): string {
  return RELATION_TERMS[relation][lang].replace('{}', () => other);
}

const ALTERNATIVES: Readonly<Record<Language, Intl.ListFormat>> = {
  zh: new Intl.ListFormat('zh-CN', { type: 'disjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'disjunction' }),
};

/** Alternatives in a sentence: `微型企业或小型企业`, `micro or small`. */
export function listText(values: readonly string[], lang: Language): string {
  const [first] = values;
  return first !== undefined && values.length === 1 ? first : ALTERNATIVES[lang].format(values);
}
