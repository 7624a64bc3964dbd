// `liubao-rules/assess`: what the notice provides for others than a loan, and the size of an enterprise.
export type { EnterpriseInput } from '../facts/enterprise.js';
export type { GuarantorInput } from '../facts/guarantor.js';
export type { LenderYearInput } from '../facts/lender-year.js';
export type { MainBankInput } from '../facts/main-bank.js';
export type { RegionYearInput } from '../facts/region-year.js';
export type { RenewalInput } from '../facts/renewal.js';
export type { SupportInput } from '../facts/support.js';
export { enterpriseSize2011 } from '../rules/enterprise-size-2011.js';
export type { Assessed, AssessOptions, Verdict } from './assessed.js';
export { type EnterpriseSize, enterpriseSize } from './enterprise-size.js';
export { assessGuarantor, type FeeShown, type GuarantorAssessment } from './guarantor.js';
export { type GrowthTarget, type LendingTargets, lendingTargets } from './lending-targets.js';
export { type LendingTurn, type MainBankAssessment, mainBank } from './main-bank.js';
export { type Pace, type Progress, type RegionalTargets, regionalTargets, type TrackedTarget } from './regional-targets.js';
export { assessRenewal, type RenewalAssessment } from './renewal.js';
export { assess, SUBJECT_NAMES, type SubjectName } from './subjects.js';
export { type Support, type Supports, supports } from './supports.js';
