import type { GuaranteeDecision, Outcome, PenaltyInterest, Track, Waiver } from '../decide/decision.js';
import type { ComponentKind } from '../facts/loan/component.js';
import type { Wording } from '../law/wording.js';

// The words for the values in a decision. A rulebook may replace them with its own.

export const UNDETERMINED: Wording = { zh: '待定', en: 'undetermined' };
export const NOT_GOVERNED: Wording = { zh: '不适用', en: 'not governed' };

/** What tracks are called where the rulebook has no word of its own: see `trackTerms`. */
export const TRACK_TERMS: Readonly<Record<Track, Wording>> = {
  'shall-defer': { zh: '应予延期', en: 'must be deferred' },
  'may-negotiate': { zh: '协商', en: 'may negotiate' },
  'not-covered': { zh: '不适用', en: 'not covered' },
  undetermined: UNDETERMINED,
};

/** What outcomes are called where the rulebook has no word of its own: see `outcomeTerms`. */
export const OUTCOME_TERMS: Readonly<Record<Outcome, Wording>> = {
  'nothing-due': { zh: '无应付款项', en: 'nothing due' },
  'apply-first': { zh: '待申请', en: 'on application' },
  'defer-as-requested': { zh: '按申请延期', en: 'as asked' },
  'defer-to-cap': { zh: '延至上限', en: 'to the cap' },
  negotiate: { zh: '协商', en: 'to be negotiated' },
  'no-deferral': { zh: '不延期', en: 'no deferral' },
  undetermined: UNDETERMINED,
};

export const WAIVER_TERMS: Readonly<Record<Waiver, Wording>> = {
  yes: { zh: '免收', en: 'waived' },
  'yes-undated': { zh: '免收(起止日待定)', en: 'waived (days undetermined)' },
  'upon-deferral': { zh: '延期后免收', en: 'waived once deferred' },
  no: { zh: '未免除', en: 'not waived' },
  undetermined: UNDETERMINED,
};

/** What a waiver spares: in Chinese a sentence, in English a noun. */
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
  'not-governed': NOT_GOVERNED,
  undetermined: UNDETERMINED,
};

/** Whether the standard or the former fee is halved is a reading, so the words name neither. */
export const FEE_TERMS: Readonly<Record<GuaranteeDecision['fee']['verdict'], Wording>> = {
  'within-half': { zh: '不高于减半后的应收费用', en: 'at most the halved fee' },
  'above-half': { zh: '高于减半后的应收费用', en: 'above the halved fee' },
  'not-governed': NOT_GOVERNED,
  undetermined: UNDETERMINED,
};

export const COMPOSITE_FEE_TERMS: Readonly<Record<GuaranteeDecision['compositeFee']['verdict'], Wording>> = {
  'within-ceiling': { zh: '达到目标', en: 'within the target' },
  'above-ceiling': { zh: '高于目标(力争,不构成违反)', en: 'above the target (best effort, no breach)' },
  'not-governed': NOT_GOVERNED,
  undetermined: UNDETERMINED,
};

export const RE_GUARANTEE_TERMS: Readonly<Record<GuaranteeDecision['reGuaranteeFee']['verdict'], Wording>> = {
  exempt: { zh: '免收', en: 'none charged, as it must be' },
  charged: { zh: '已收取,应免收', en: 'charged, though it is waived' },
  'not-governed': NOT_GOVERNED,
  undetermined: UNDETERMINED,
};

export const COUNTER_GUARANTEE_TERMS: Readonly<Record<GuaranteeDecision['counterGuarantee'], Wording>> = {
  'to-be-dropped': { zh: '应取消', en: 'to be dropped' },
  none: { zh: '无', en: 'none' },
  'not-governed': NOT_GOVERNED,
  undetermined: UNDETERMINED,
};
