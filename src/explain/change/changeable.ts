import { exactValue, type PlainValue } from '../../facts/fact.js';
import { frozen } from '../../facts/input/frozen.js';
import { fieldOf } from '../../facts/loan/loan-path.js';
import type { Wording } from '../../law/wording.js';
import { optionOf } from '../../rulebook/given-options.js';
import { InvalidOptionError } from '../../rulebook/invalid-option.js';
import { fieldType } from './field-type.js';

/** Who can bring a change about. */
export type Changer = 'borrower' | 'bank' | 'guarantor' | 'nobody';

/** Who can change a fact, and why nobody else. */
export interface Changeable {
  readonly by: Changer;
  readonly reason: Wording;
}

/** A fact that is changed, where who can change it turns on how. */
export interface ChangeOf {
  /** Absent where it is unknown; `null` where it is known that there is none. */
  readonly from?: PlainValue | null;
  readonly to: PlainValue | null;
}

const ASKED: Changeable = {
  by: 'borrower',
  reason: { zh: '由借款人在申请中提出', en: 'the borrower states it in the application' },
};
const COMMITMENT: Changeable = {
  by: 'borrower',
  reason: { zh: '是否承诺由借款人决定', en: 'it is for the borrower to undertake it or not' },
};
const FEE: Changeable = {
  by: 'guarantor',
  reason: { zh: '由担保机构收取,可以减免', en: 'the guarantor charges it and may lower it' },
};
const FEE_RAISED: Changeable = {
  by: 'guarantor',
  reason: { zh: '由担保机构与企业约定收取', en: 'the guarantor would have to charge more, as agreed with the enterprise' },
};
const CONTRACTUAL_DATE: Changeable = {
  by: 'nobody',
  reason: { zh: '到期日由合同约定,不得为适用政策而改动', en: 'the contract fixes it; it is not moved to come under a policy' },
};
const CONTRACTUAL_AMOUNT: Changeable = {
  by: 'nobody',
  reason: { zh: '由合同约定', en: 'the contract fixes it' },
};
const OF_THE_BORROWER: Changeable = {
  by: 'nobody',
  reason: { zh: '属客观情况', en: 'a matter of fact' },
};

const CREDIT: Changeable = {
  by: 'nobody',
  reason: {
    zh: '授信额度不得为适用或规避政策而调整',
    en: 'credit is not moved to come under a policy, or out of it',
  },
};
const OF_THE_RECORD: Changeable = {
  by: 'nobody',
  reason: { zh: '属判定的前提', en: 'it is what the decision is made of' },
};
const APPLIED: Changeable = {
  by: 'nobody',
  reason: { zh: '申请日期是既成事实;可以另行提出申请', en: 'the day of an application is past; another may be made' },
};

/** Of figures that are lowered by agreement: who can raise them. */
const RAISED: Readonly<Record<string, Changeable>> = {
  'guarantee.chargedFeeRate': FEE_RAISED,
  'guarantee.otherFeeRate': FEE_RAISED,
  'guarantee.reGuaranteeFee': FEE_RAISED,
};

const CHANGEABLE: Readonly<Record<string, Changeable>> = {
  'borrower.kind': OF_THE_BORROWER,
  'borrower.size': { by: 'nobody', reason: { zh: '依划型标准认定', en: 'the official standard decides it' } },
  'borrower.creditTotal': CREDIT,
  'borrower.creditTotalAllBanks': CREDIT,
  'borrower.internationalSupplyChain': OF_THE_BORROWER,
  'borrower.specialHardship': OF_THE_BORROWER,
  'borrower.pandemicAffected': OF_THE_BORROWER,
  'borrower.repaymentDifficulty': OF_THE_BORROWER,
  asOf: OF_THE_RECORD,
  lenderKind: { by: 'nobody', reason: { zh: '属贷款人的性质', en: 'it is what the lender is' } },
  currency: CONTRACTUAL_AMOUNT,
  purpose: CONTRACTUAL_AMOUNT,
  annualRate: CONTRACTUAL_AMOUNT,
  penaltyAnnualRate: CONTRACTUAL_AMOUNT,
  maturityDate: CONTRACTUAL_DATE,
  'schedule[].dueDate': CONTRACTUAL_DATE,
  'schedule[].originalDueDate': CONTRACTUAL_DATE,
  'schedule[].principal': CONTRACTUAL_AMOUNT,
  'schedule[].interest': CONTRACTUAL_AMOUNT,
  'schedule[].principalUntil': ASKED,
  'schedule[].interestUntil': ASKED,
  'application.principalUntil': ASKED,
  'application.interestUntil': ASKED,
  'application.appliedOn': APPLIED,
  'commitments.collateralUnchanged': COMMITMENT,
  'commitments.collateralReplaced': {
    by: 'borrower',
    reason: { zh: '由借款人与银行商定提供', en: 'the borrower may provide one, as agreed with the bank' },
  },
  'commitments.employmentStable': COMMITMENT,
  'guarantee.arrangement': {
    by: 'bank',
    reason: { zh: '由银行与企业、担保人协商', en: 'the bank agrees it with the enterprise and the guarantor' },
  },
  'guarantee.guarantorKind': { by: 'nobody', reason: { zh: '属担保机构的性质', en: 'it is what the guarantor is' } },
  'guarantee.standardFeeRate': { by: 'nobody', reason: { zh: '为计算减半的基数', en: 'it is what is halved' } },
  'guarantee.chargedFeeRate': FEE,
  'guarantee.otherFeeRate': FEE,
  'guarantee.reGuaranteeFee': FEE,
  'guarantee.counterGuarantee': {
    by: 'guarantor',
    reason: { zh: '由担保机构要求,可以取消', en: 'the guarantor requires it and may drop it' },
  },
};

/**
 * Who can change what stands at a path; given the change, who can make it. A fact that is not known here is taken to be
 * as it is.
 *
 * @throws {InvalidOptionError} for what is no path, or no change
 */
export function changeableOf(path: string, change?: ChangeOf): Changeable {
  if (typeof path !== 'string') throw new InvalidOptionError('path', path, 'a path of a loan');
  if (change === undefined) return frozen(changeable(path, undefined));
  const [from, to] = [plainOf(change, 'from'), plainOf(change, 'to') ?? null];
  return frozen(changeable(path, from === undefined ? { to } : { from, to }));
}

function plainOf(change: ChangeOf, name: 'from' | 'to'): PlainValue | null | undefined {
  const value = optionOf(change, name);
  if (value === undefined || value === null || typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value === 'boolean') return value;
  throw new InvalidOptionError(`change.${name}`, value, 'a text, a number, true, false or null');
}

function changeable(path: string, change: ChangeOf | undefined): Changeable {
  const { field } = fieldOf(path);
  const known = CHANGEABLE[field] ?? OF_THE_BORROWER;
  if (change === undefined) return known;
  const [from, to] = [figureOf(path, change.from), figureOf(path, change.to)];
  return from !== undefined && to !== undefined && to > from ? (RAISED[field] ?? known) : known;
}

/** The exact figure of an amount or a rate. */
function figureOf(path: string, value: PlainValue | null | undefined): number | undefined {
  const type = fieldType(path);
  if (value === undefined || value === null || (type?.kind !== 'money' && type?.kind !== 'rate')) return undefined;
  const exact = exactValue(type, value);
  return typeof exact === 'number' ? exact : undefined;
}
