// `liubao-rules/assess`: what the notice provides for others than a loan, and the size of an enterprise.
export type { EnterpriseInput } from '../facts/subjects/enterprise.js';
export type { GuarantorInput } from '../facts/subjects/guarantor.js';
export type { LenderYearInput } from '../facts/subjects/lender-year.js';
export type { MainBankInput } from '../facts/subjects/main-bank.js';
export type { RegionYearInput } from '../facts/subjects/region-year.js';
export type { RenewalInput } from '../facts/subjects/renewal.js';
export type { SupportInput } from '../facts/subjects/support.js';
export { enterpriseSize2011 } from '../rulebook/shipped/enterprise-size-2011.js';
export type { EnterpriseSize2011 } from '../rulebook/shipped/enterprise-size-2011-ids.js';
export type { Assessed, AssessOptions, Verdict } from './assessed.js';
export { assess, SUBJECT_NAMES, type SubjectName } from './assessed-subjects.js';
export { type EnterpriseSize, enterpriseSize } from './enterprise-size.js';
export { assessGuarantor, type FeeShown, type GuarantorAssessment } from './guarantor-assessment.js';
export { type GrowthTarget, type LendingTargets, lendingTargets } from './lending-targets.js';
export { type LendingTurn, type MainBankAssessment, mainBank } from './main-bank-assessment.js';
export { type Pace, type Progress, type RegionalTargets, regionalTargets, type TrackedTarget } from './regional-targets.js';
export { assessRenewal, type RenewalAssessment } from './renewal-assessment.js';
export { type Support, type Supports, supports } from './supports.js';
