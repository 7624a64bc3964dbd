import type { Changer } from '../../facts/loan/changer.js';
import type { Wording } from '../../law/wording.js';

/** Who can change a fact, and why nobody else. */
export interface Changeable {
  /** Who can change it; `nobody`: it is a fact. */
  readonly by: Changer;
  /** Why nobody else can. */
  readonly reason: Wording;
}

export const ASKED: Changeable = {
  by: 'borrower',
  reason: { zh: '由借款人在申请中提出', en: 'the borrower states it in the application' },
};
export const APPLIED: Changeable = {
  by: 'nobody',
  reason: { zh: '申请日期是既成事实;可以另行提出申请', en: 'the day of an application is past; another may be made' },
};
export const UNDERTAKING: Changeable = {
  by: 'borrower',
  reason: { zh: '是否承诺由借款人决定', en: 'it is for the borrower to undertake it or not' },
};
export const SUBSTITUTE: Changeable = {
  by: 'borrower',
  reason: { zh: '由借款人与银行商定提供', en: 'the borrower may provide one, as agreed with the bank' },
};
export const ARRANGEMENT: Changeable = {
  by: 'bank',
  reason: { zh: '由银行与企业、担保人协商', en: 'the bank agrees it with the enterprise and the guarantor' },
};
export const FEE: Changeable = {
  by: 'guarantor',
  reason: { zh: '由担保机构收取,可以减免', en: 'the guarantor charges it and may lower it' },
};
export const FEE_RAISED: Changeable = {
  by: 'guarantor',
  reason: { zh: '由担保机构与企业约定收取', en: 'the guarantor would have to charge more, as agreed with the enterprise' },
};
export const COUNTER_GUARANTEE: Changeable = {
  by: 'guarantor',
  reason: { zh: '由担保机构要求,可以取消', en: 'the guarantor requires it and may drop it' },
};
export const GUARANTOR: Changeable = {
  by: 'nobody',
  reason: { zh: '属担保机构的性质', en: 'it is what the guarantor is' },
};
export const STANDARD_FEE: Changeable = { by: 'nobody', reason: { zh: '为计算减半的基数', en: 'it is what is halved' } };
export const CONTRACT: Changeable = { by: 'nobody', reason: { zh: '由合同约定', en: 'the contract fixes it' } };
export const CONTRACT_DATE: Changeable = {
  by: 'nobody',
  reason: { zh: '到期日由合同约定,不得为适用政策而改动', en: 'the contract fixes it; it is not moved to come under a policy' },
};
export const CREDIT: Changeable = {
  by: 'nobody',
  reason: {
    zh: '授信额度不得为适用或规避政策而调整',
    en: 'credit is not moved to come under a policy, or out of it',
  },
};
export const LENDER: Changeable = { by: 'nobody', reason: { zh: '属贷款人的性质', en: 'it is what the lender is' } };
export const OFFICIAL_STANDARD: Changeable = {
  by: 'nobody',
  reason: { zh: '依划型标准认定', en: 'the official standard decides it' },
};
export const PREMISE: Changeable = {
  by: 'nobody',
  reason: { zh: '属判定的前提', en: 'it is what the decision is made of' },
};
export const MATTER_OF_FACT: Changeable = { by: 'nobody', reason: { zh: '属客观情况', en: 'a matter of fact' } };

/** What those who can bring a change about are called. */
export const CHANGER_TERMS = {
  borrower: { zh: '借款人可办', en: 'for the borrower to do' },
  bank: { zh: '银行可办', en: 'for the bank to do' },
  guarantor: { zh: '担保机构可办', en: 'for the guarantor to do' },
  nobody: { zh: '不可改变', en: 'for nobody to change' },
} as const satisfies Record<Changer, Wording>;
