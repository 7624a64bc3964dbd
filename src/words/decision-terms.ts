import type { GuaranteeDecision, Outcome, PenaltyInterest, Track, Waiver } from '../decide/decision.js';
import type { ComponentKind } from '../facts/loan/component.js';
import type { Standing } from '../law/interpretation.js';
import { type Force, forcesOf, type Provision } from '../law/provision.js';
import type { Language, Wording } from '../law/wording.js';
import type { OperatorName } from '../rulebook/operator-name.js';
import type { TruthName } from '../rulebook/truth.js';

// What the values in a decision are called when a person reads them. A rulebook that has words of its own says so.

/** What tracks are called where the rulebook has no word of its own: see `trackTerms`. */
export const TRACK_TERMS: Readonly<Record<Track, Wording>> = {
  'shall-defer': { zh: '应予延期', en: 'must be deferred' },
  'may-negotiate': { zh: '协商', en: 'may negotiate' },
  'not-covered': { zh: '不适用', en: 'not covered' },
  undetermined: { zh: '待定', en: 'undetermined' },
};

/** What outcomes are called where the rulebook has no word of its own: see `outcomeTerms`. */
export const OUTCOME_TERMS: Readonly<Record<Outcome, Wording>> = {
  'nothing-due': { zh: '无应付款项', en: 'nothing due' },
  'apply-first': { zh: '待申请', en: 'on application' },
  'defer-as-requested': { zh: '按申请延期', en: 'as asked' },
  'defer-to-cap': { zh: '延至上限', en: 'to the cap' },
  negotiate: { zh: '协商', en: 'to be negotiated' },
  'no-deferral': { zh: '不延期', en: 'no deferral' },
  undetermined: { zh: '待定', en: 'undetermined' },
};

export const WAIVER_TERMS: Readonly<Record<Waiver, Wording>> = {
  yes: { zh: '免收', en: 'waived' },
  'upon-deferral': { zh: '延期后免收', en: 'waived once deferred' },
  no: { zh: '未免除', en: 'not waived' },
  undetermined: { zh: '待定', en: 'undetermined' },
};

/** What is spared by a waiver: a sentence in Chinese, and in English what it is. */
export const SPARED_TERMS: Readonly<Record<ComponentKind, Wording>> = {
  principal: { zh: '免收罚息(加收部分)', en: 'the penalty surcharge' },
  interest: { zh: '免收罚息(对延期利息计收的复利)', en: 'interest on the deferred interest' },
};

/** What a waiver comes to for a component while it is deferred. */
export const DEFERRED_TERMS: Readonly<Record<ComponentKind, Wording>> = {
  principal: {
    zh: '本金:延期期间仍按合同约定利率计息,免收罚息(加收部分)',
    en: 'principal: contract interest goes on during the deferral, and the penalty surcharge is not charged',
  },
  interest: {
    zh: '利息:免收罚息(对延期利息计收的复利)',
    en: 'interest: no penalty interest, which would be interest on the deferred interest',
  },
};

export const RATE_BASIS_TERMS: Readonly<Record<NonNullable<PenaltyInterest['rateBasis']>, Wording>> = {
  contract: { zh: '按合同罚息利率', en: "at the contract's penalty rate" },
  'assumed-multiple': {
    zh: '合同罚息利率未知,按可约定的最高倍数计算',
    en: 'the penalty rate being unknown, at the highest that may be agreed',
  },
};

export const COMPONENT_TERMS: Readonly<Record<ComponentKind, Wording>> = {
  principal: { zh: '本金', en: 'principal' },
  interest: { zh: '利息', en: 'interest' },
};

/** What the kinds of loan are called where the rulebook has no word of its own: see `limbTerms`. */
export const LIMB_TERMS: Readonly<Record<'enterprise' | 'individual-business' | 'business-owner', Wording>> = {
  enterprise: { zh: '企业贷款', en: 'enterprise loan' },
  'individual-business': { zh: '个体工商户贷款', en: 'loan of an individual business' },
  'business-owner': { zh: '企业主贷款', en: 'loan of an enterprise owner' },
};

/** The parts of the verdict on a guarantee. */
export const GUARANTEE_PART_TERMS: Readonly<Record<keyof GuaranteeDecision, Wording>> = {
  arrangement: { zh: '担保安排', en: 'guarantee arrangement' },
  fee: { zh: '担保费', en: 'guarantee fee' },
  compositeFee: { zh: '综合融资担保费率', en: 'composite guarantee fee rate' },
  reGuaranteeFee: { zh: '再担保费', en: 're-guarantee fee' },
  counterGuarantee: { zh: '反担保', en: 'counter-guarantee' },
};

export const ARRANGEMENT_TERMS: Readonly<Record<GuaranteeDecision['arrangement'], Wording>> = {
  'no-guarantee': { zh: '无担保', en: 'no guarantee' },
  'in-place': { zh: '已保持或替代', en: 'in place' },
  'to-agree': { zh: '须协商保持或替代', en: 'still to be agreed' },
  'not-governed': { zh: '不适用', en: 'not governed' },
  undetermined: { zh: '待定', en: 'undetermined' },
};

/** Of which fee half is charged, the standard one or the former one, is a reading, so that the words name neither. */
export const FEE_TERMS: Readonly<Record<GuaranteeDecision['fee']['verdict'], Wording>> = {
  'within-half': { zh: '不高于减半后的应收费用', en: 'at most the halved fee' },
  'above-half': { zh: '高于减半后的应收费用', en: 'above the halved fee' },
  'not-governed': { zh: '不适用', en: 'not governed' },
  undetermined: { zh: '待定', en: 'undetermined' },
};

export const COMPOSITE_FEE_TERMS: Readonly<Record<GuaranteeDecision['compositeFee']['verdict'], Wording>> = {
  'within-ceiling': { zh: '达到目标', en: 'within the target' },
  'above-ceiling': { zh: '高于目标(力争,不构成违反)', en: 'above the target (best effort, no breach)' },
  'not-governed': { zh: '不适用', en: 'not governed' },
  undetermined: { zh: '待定', en: 'undetermined' },
};

export const RE_GUARANTEE_TERMS: Readonly<Record<GuaranteeDecision['reGuaranteeFee']['verdict'], Wording>> = {
  exempt: { zh: '免收', en: 'none charged, as it must be' },
  charged: { zh: '已收取,应免收', en: 'charged, though it is waived' },
  'not-governed': { zh: '不适用', en: 'not governed' },
  undetermined: { zh: '待定', en: 'undetermined' },
};

export const COUNTER_GUARANTEE_TERMS: Readonly<Record<GuaranteeDecision['counterGuarantee'], Wording>> = {
  'to-be-dropped': { zh: '应取消', en: 'to be dropped' },
  none: { zh: '无', en: 'none' },
  'not-governed': { zh: '不适用', en: 'not governed' },
  undetermined: { zh: '待定', en: 'undetermined' },
};

export const FORCE_TERMS: Readonly<Record<Force, Wording>> = {
  obligation: { zh: '应', en: 'obligation' },
  permission: { zh: '可', en: 'permission' },
  'best-effort': { zh: '力争', en: 'best effort' },
  encouragement: { zh: '鼓励', en: 'encouragement' },
  prohibition: { zh: '不得', en: 'prohibition' },
  definition: { zh: '定义', en: 'definition' },
  target: { zh: '目标', en: 'target' },
};

/** Everything that a provision does: `可、应` of one that permits a date and waives penalty interest. */
export function forceText(of: Pick<Provision, 'force' | 'alsoForce'>, lang: Language): string {
  return forcesOf(of)
    .map((force) => FORCE_TERMS[force][lang])
    .join(lang === 'zh' ? '、' : ', ');
}

/** How a reading stands. */
export const STANDING_TERMS: Readonly<Record<Standing, Wording>> = {
  default: { zh: '默认', en: 'default' },
  tenable: { zh: '亦可采', en: 'tenable' },
  remote: { zh: '仅备查', en: 'remote' },
};

/** To whom a provision speaks. A rulebook may name others, which are then shown as they are. */
export const ADDRESSEE_TERMS: Readonly<Record<string, Wording>> = {
  bank: { zh: '银行', en: 'bank' },
  guarantor: { zh: '担保机构', en: 'guarantor' },
  'local-institution': { zh: '地方法人金融机构', en: 'local legal-person institution' },
  enterprise: { zh: '企业', en: 'enterprise' },
  regulator: { zh: '监管部门', en: 'regulator' },
  'central-bank': { zh: '人民银行', en: 'central bank' },
  government: { zh: '政府', en: 'government' },
  'finance-plus-member': { zh: '“金融+”成员单位', en: '“Finance Plus” member' },
};

/** To whom a provision speaks; nothing where it speaks to nobody. */
export function addresseeText({ addressee }: Pick<Provision, 'addressee'>, lang: Language): string {
  return addressee.map((one) => ADDRESSEE_TERMS[one]?.[lang] ?? one).join(lang === 'zh' ? '、' : ', ');
}

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
  given: { zh: '已载明', en: 'is stated' },
};

/** Whether the record states a fact. */
export const GIVEN_TERMS = {
  yes: { zh: '已载明', en: 'is stated' },
  no: { zh: '未载明', en: 'is not stated' },
} as const satisfies Record<string, Wording>;

export const TRUTH_TERMS: Readonly<Record<TruthName, Wording>> = {
  true: { zh: '成立', en: 'holds' },
  false: { zh: '不成立', en: 'does not hold' },
  unknown: { zh: '未知', en: 'unknown' },
};

export const YES_NO_TERMS = { yes: { zh: '是', en: 'yes' }, no: { zh: '否', en: 'no' } } as const satisfies Record<
  string,
  Wording
>;

/** Of a date asked: it is known that none is. */
export const NOT_ASKED: Wording = { zh: '未申请', en: 'not asked' };

/** Of a due date before any deferral: it is known that there is none. */
export const NEVER_DEFERRED: Wording = { zh: '无(从未延期)', en: 'none (never deferred)' };

export const UNKNOWN_TERM: Wording = { zh: '未知', en: 'unknown' };

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

const ALTERNATIVES: Readonly<Record<Language, Intl.ListFormat>> = {
  zh: new Intl.ListFormat('zh-CN', { type: 'disjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'disjunction' }),
};

/** Alternatives in a sentence: `微型企业或小型企业`, `micro or small`. */
export function listText(values: readonly string[], lang: Language): string {
  return ALTERNATIVES[lang].format(values);
}

/** Who can bring a change about. */
export const CHANGER_TERMS = {
  borrower: { zh: '借款人可办', en: 'for the borrower to do' },
  bank: { zh: '银行可办', en: 'for the bank to do' },
  guarantor: { zh: '担保机构可办', en: 'for the guarantor to do' },
  nobody: { zh: '不可改变', en: 'for nobody to change' },
} as const satisfies Record<string, Wording>;
