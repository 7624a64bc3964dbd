import { exactValue, type PlainValue } from '../facts/fact.js';
import type { LoanInput } from '../facts/loan.js';
import type { Wording } from '../law/wording.js';
import { fieldOf } from './fact-words.js';
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
  readonly loan: LoanInput;
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

const CREDIT_OWED: Changeable = {
  by: 'nobody',
  reason: {
    zh: '授信不能调减至未还本金以下',
    en: 'credit cannot be lowered below the principal that is still to be repaid',
  },
};

/** Of figures that are lowered by agreement: who can raise them. */
const RAISED: Readonly<Record<string, Changeable>> = {
  'borrower.creditTotal': {
    by: 'bank',
    reason: { zh: '调增授信须由银行另行审批', en: 'to raise it the bank would have to approve further credit' },
  },
  'borrower.creditTotalAllBanks': {
    by: 'bank',
    reason: { zh: '调增授信须由授信银行另行审批', en: 'to raise it a bank would have to approve further credit' },
  },
  'guarantee.chargedFeeRate': FEE_RAISED,
  'guarantee.otherFeeRate': FEE_RAISED,
  'guarantee.reGuaranteeFee': FEE_RAISED,
};

const CHANGEABLE: Readonly<Record<string, Changeable>> = {
  'borrower.kind': OF_THE_BORROWER,
  'borrower.size': { by: 'nobody', reason: { zh: '依划型标准认定', en: 'the official standard decides it' } },
  'borrower.creditTotal': {
    by: 'bank',
    reason: { zh: '授信由银行核定,可与借款人商定调减', en: 'the bank grants it, and may agree with the borrower to lower it' },
  },
  'borrower.creditTotalAllBanks': {
    by: 'borrower',
    reason: { zh: '借款人可与各银行商定调减授信', en: 'the borrower may agree with its banks to lower it' },
  },
  'borrower.internationalSupplyChain': OF_THE_BORROWER,
  'borrower.specialHardship': OF_THE_BORROWER,
  'borrower.pandemicAffected': OF_THE_BORROWER,
  purpose: CONTRACTUAL_AMOUNT,
  annualRate: CONTRACTUAL_AMOUNT,
  penaltyAnnualRate: CONTRACTUAL_AMOUNT,
  maturityDate: CONTRACTUAL_DATE,
  'schedule[].dueDate': CONTRACTUAL_DATE,
  'schedule[].originalDueDate': CONTRACTUAL_DATE,
  'schedule[].principal': CONTRACTUAL_AMOUNT,
  'schedule[].interest': CONTRACTUAL_AMOUNT,
  'application.principalUntil': ASKED,
  'application.interestUntil': ASKED,
  'commitments.collateralUnchanged': COMMITMENT,
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
 */
export function changeableOf(path: string, change?: ChangeOf): Changeable {
  const { field } = fieldOf(path);
  const known = CHANGEABLE[field] ?? OF_THE_BORROWER;
  if (change === undefined) return known;
  const [from, to] = [figureOf(path, change.from), figureOf(path, change.to)];
  if (from !== undefined && to !== undefined && to > from) return RAISED[field] ?? known;
  const isCredit = field === 'borrower.creditTotal' || field === 'borrower.creditTotalAllBanks';
  return isCredit && to !== undefined && to < principalOf(change.loan) ? CREDIT_OWED : known;
}

/** The exact figure of an amount or a rate. */
function figureOf(path: string, value: PlainValue | null | undefined): number | undefined {
  const type = fieldType(path);
  if (value === undefined || value === null || (type?.kind !== 'money' && type?.kind !== 'rate')) return undefined;
  const exact = exactValue(type, value);
  return typeof exact === 'number' ? exact : undefined;
}

/** The principal that a schedule has still to be repaid, as far as it is known. */
function principalOf({ schedule }: LoanInput): number {
  return schedule.reduce((sum, { principal }, at) => sum + (figureOf(`schedule[${at}].principal`, principal) ?? 0), 0);
}
