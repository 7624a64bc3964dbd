import conditions from '../../../rules/ningxia-2020/conditions.json' with { type: 'json' };
import derivedFacts from '../../../rules/ningxia-2020/derived-facts.json' with { type: 'json' };
import expectations from '../../../rules/ningxia-2020/expectations.json' with { type: 'json' };
import interpretations from '../../../rules/ningxia-2020/interpretations.json' with { type: 'json' };
import parameters from '../../../rules/ningxia-2020/parameters.json' with { type: 'json' };
import register from '../../../rules/ningxia-2020/provisions.json' with { type: 'json' };
import annexBorrower from '../../../rules/ningxia-2020/rule-sets/annex-borrower.json' with { type: 'json' };
import annexConditions from '../../../rules/ningxia-2020/rule-sets/annex-conditions.json' with { type: 'json' };
import annexProtection from '../../../rules/ningxia-2020/rule-sets/annex-protection.json' with { type: 'json' };
import applicationDates from '../../../rules/ningxia-2020/rule-sets/application-dates.json' with { type: 'json' };
import auditCompositeFee from '../../../rules/ningxia-2020/rule-sets/audit-composite-fee.json' with { type: 'json' };
import auditCounterGuarantee from '../../../rules/ningxia-2020/rule-sets/audit-counter-guarantee.json' with { type: 'json' };
import auditDeferral from '../../../rules/ningxia-2020/rule-sets/audit-deferral.json' with { type: 'json' };
import auditGuaranteeArrangement from '../../../rules/ningxia-2020/rule-sets/audit-guarantee-arrangement.json' with {
  type: 'json',
};
import auditGuaranteeFee from '../../../rules/ningxia-2020/rule-sets/audit-guarantee-fee.json' with { type: 'json' };
import auditPenaltyInterest from '../../../rules/ningxia-2020/rule-sets/audit-penalty-interest.json' with { type: 'json' };
import auditReGuaranteeFee from '../../../rules/ningxia-2020/rule-sets/audit-re-guarantee-fee.json' with { type: 'json' };
import componentConsistency from '../../../rules/ningxia-2020/rule-sets/component-consistency.json' with { type: 'json' };
import counterGuarantee from '../../../rules/ningxia-2020/rule-sets/counter-guarantee.json' with { type: 'json' };
import deferralCap from '../../../rules/ningxia-2020/rule-sets/deferral-cap.json' with { type: 'json' };
import deferralOutcome from '../../../rules/ningxia-2020/rule-sets/deferral-outcome.json' with { type: 'json' };
import deferralTrack from '../../../rules/ningxia-2020/rule-sets/deferral-track.json' with { type: 'json' };
import guaranteeArrangement from '../../../rules/ningxia-2020/rule-sets/guarantee-arrangement.json' with { type: 'json' };
import guaranteeConsistency from '../../../rules/ningxia-2020/rule-sets/guarantee-consistency.json' with { type: 'json' };
import guaranteeFee from '../../../rules/ningxia-2020/rule-sets/guarantee-fee.json' with { type: 'json' };
import guaranteeFeeCeiling from '../../../rules/ningxia-2020/rule-sets/guarantee-fee-ceiling.json' with { type: 'json' };
import guaranteeScope from '../../../rules/ningxia-2020/rule-sets/guarantee-scope.json' with { type: 'json' };
import hardshipPresumption from '../../../rules/ningxia-2020/rule-sets/hardship-presumption.json' with { type: 'json' };
import inclusiveLoan from '../../../rules/ningxia-2020/rule-sets/inclusive-loan.json' with { type: 'json' };
import interestPlan from '../../../rules/ningxia-2020/rule-sets/interest-plan.json' with { type: 'json' };
import lendingBorrowers from '../../../rules/ningxia-2020/rule-sets/lending-borrowers.json' with { type: 'json' };
import lendingGrowth from '../../../rules/ningxia-2020/rule-sets/lending-growth.json' with { type: 'json' };
import lendingStateBanks from '../../../rules/ningxia-2020/rule-sets/lending-state-banks.json' with { type: 'json' };
import lendingUnsecured from '../../../rules/ningxia-2020/rule-sets/lending-unsecured.json' with { type: 'json' };
import loanConsistency from '../../../rules/ningxia-2020/rule-sets/loan-consistency.json' with { type: 'json' };
import mainBank from '../../../rules/ningxia-2020/rule-sets/main-bank.json' with { type: 'json' };
import mainBankConduct from '../../../rules/ningxia-2020/rule-sets/main-bank-conduct.json' with { type: 'json' };
import mainBankInvestment from '../../../rules/ningxia-2020/rule-sets/main-bank-investment.json' with { type: 'json' };
import mainBankMinutes from '../../../rules/ningxia-2020/rule-sets/main-bank-minutes.json' with { type: 'json' };
import mainBankNewDebt from '../../../rules/ningxia-2020/rule-sets/main-bank-new-debt.json' with { type: 'json' };
import mainBankRescue from '../../../rules/ningxia-2020/rule-sets/main-bank-rescue.json' with { type: 'json' };
import maturityWindow from '../../../rules/ningxia-2020/rule-sets/maturity-window.json' with { type: 'json' };
import negotiableGround from '../../../rules/ningxia-2020/rule-sets/negotiable-ground.json' with { type: 'json' };
import negotiableLoan from '../../../rules/ningxia-2020/rule-sets/negotiable-loan.json' with { type: 'json' };
import negotiationWindow from '../../../rules/ningxia-2020/rule-sets/negotiation-window.json' with { type: 'json' };
import penaltyFrom from '../../../rules/ningxia-2020/rule-sets/penalty-from.json' with { type: 'json' };
import penaltyWaiver from '../../../rules/ningxia-2020/rule-sets/penalty-waiver.json' with { type: 'json' };
import reGuaranteeFee from '../../../rules/ningxia-2020/rule-sets/re-guarantee-fee.json' with { type: 'json' };
import regionalEvents from '../../../rules/ningxia-2020/rule-sets/regional-events.json' with { type: 'json' };
import regionalInclusiveUnsecured from '../../../rules/ningxia-2020/rule-sets/regional-inclusive-unsecured.json' with {
  type: 'json',
};
import regionalNewLoans from '../../../rules/ningxia-2020/rule-sets/regional-new-loans.json' with { type: 'json' };
import regionalReliefFund from '../../../rules/ningxia-2020/rule-sets/regional-relief-fund.json' with { type: 'json' };
import regionalUnsecuredGrowth from '../../../rules/ningxia-2020/rule-sets/regional-unsecured-growth.json' with { type: 'json' };
import renewalClassification from '../../../rules/ningxia-2020/rule-sets/renewal-classification.json' with { type: 'json' };
import renewalWithoutRepayment from '../../../rules/ningxia-2020/rule-sets/renewal-without-repayment.json' with { type: 'json' };
import reportedConditions from '../../../rules/ningxia-2020/rule-sets/reported-conditions.json' with { type: 'json' };
import supportAffected from '../../../rules/ningxia-2020/rule-sets/support-affected.json' with { type: 'json' };
import supportBondSubsidy from '../../../rules/ningxia-2020/rule-sets/support-bond-subsidy.json' with { type: 'json' };
import supportBridgeFee from '../../../rules/ningxia-2020/rule-sets/support-bridge-fee.json' with { type: 'json' };
import supportRelending from '../../../rules/ningxia-2020/rule-sets/support-relending.json' with { type: 'json' };
import windowDate from '../../../rules/ningxia-2020/rule-sets/window-date.json' with { type: 'json' };
import rulebook from '../../../rules/ningxia-2020/rulebook.json' with { type: 'json' };
import words from '../../../rules/ningxia-2020/words.json' with { type: 'json' };
import type { Rulebook } from '../rulebook.js';
import { loadWrittenRulebook } from '../written/load-written-rulebook.js';
import type { Ningxia2020 } from './ningxia-2020-ids.js';

let loaded: Rulebook<Ningxia2020> | undefined;

/** The rulebook of the Ningxia notice of 28 June 2020. It is checked when first asked for, not when imported. */
export function ningxia2020(): Rulebook<Ningxia2020> {
  loaded ??= loadWrittenRulebook({
    'rulebook.json': rulebook,
    'provisions.json': register,
    'parameters.json': parameters,
    'interpretations.json': interpretations,
    'derived-facts.json': derivedFacts,
    'conditions.json': conditions,
    'expectations.json': expectations,
    'words.json': words,
    'rule-sets/annex-borrower.json': annexBorrower,
    'rule-sets/annex-conditions.json': annexConditions,
    'rule-sets/annex-protection.json': annexProtection,
    'rule-sets/application-dates.json': applicationDates,
    'rule-sets/audit-composite-fee.json': auditCompositeFee,
    'rule-sets/audit-counter-guarantee.json': auditCounterGuarantee,
    'rule-sets/audit-deferral.json': auditDeferral,
    'rule-sets/audit-guarantee-arrangement.json': auditGuaranteeArrangement,
    'rule-sets/audit-guarantee-fee.json': auditGuaranteeFee,
    'rule-sets/audit-penalty-interest.json': auditPenaltyInterest,
    'rule-sets/audit-re-guarantee-fee.json': auditReGuaranteeFee,
    'rule-sets/component-consistency.json': componentConsistency,
    'rule-sets/counter-guarantee.json': counterGuarantee,
    'rule-sets/deferral-cap.json': deferralCap,
    'rule-sets/deferral-outcome.json': deferralOutcome,
    'rule-sets/deferral-track.json': deferralTrack,
    'rule-sets/guarantee-arrangement.json': guaranteeArrangement,
    'rule-sets/guarantee-consistency.json': guaranteeConsistency,
    'rule-sets/guarantee-fee.json': guaranteeFee,
    'rule-sets/guarantee-fee-ceiling.json': guaranteeFeeCeiling,
    'rule-sets/guarantee-scope.json': guaranteeScope,
    'rule-sets/hardship-presumption.json': hardshipPresumption,
    'rule-sets/inclusive-loan.json': inclusiveLoan,
    'rule-sets/interest-plan.json': interestPlan,
    'rule-sets/lending-borrowers.json': lendingBorrowers,
    'rule-sets/lending-growth.json': lendingGrowth,
    'rule-sets/lending-state-banks.json': lendingStateBanks,
    'rule-sets/lending-unsecured.json': lendingUnsecured,
    'rule-sets/loan-consistency.json': loanConsistency,
    'rule-sets/main-bank.json': mainBank,
    'rule-sets/main-bank-conduct.json': mainBankConduct,
    'rule-sets/main-bank-investment.json': mainBankInvestment,
    'rule-sets/main-bank-minutes.json': mainBankMinutes,
    'rule-sets/main-bank-new-debt.json': mainBankNewDebt,
    'rule-sets/main-bank-rescue.json': mainBankRescue,
    'rule-sets/maturity-window.json': maturityWindow,
    'rule-sets/negotiable-ground.json': negotiableGround,
    'rule-sets/negotiable-loan.json': negotiableLoan,
    'rule-sets/negotiation-window.json': negotiationWindow,
    'rule-sets/penalty-from.json': penaltyFrom,
    'rule-sets/penalty-waiver.json': penaltyWaiver,
    'rule-sets/re-guarantee-fee.json': reGuaranteeFee,
    'rule-sets/regional-events.json': regionalEvents,
    'rule-sets/regional-inclusive-unsecured.json': regionalInclusiveUnsecured,
    'rule-sets/regional-new-loans.json': regionalNewLoans,
    'rule-sets/regional-relief-fund.json': regionalReliefFund,
    'rule-sets/regional-unsecured-growth.json': regionalUnsecuredGrowth,
    'rule-sets/renewal-classification.json': renewalClassification,
    'rule-sets/renewal-without-repayment.json': renewalWithoutRepayment,
    'rule-sets/reported-conditions.json': reportedConditions,
    'rule-sets/support-affected.json': supportAffected,
    'rule-sets/support-bond-subsidy.json': supportBondSubsidy,
    'rule-sets/support-bridge-fee.json': supportBridgeFee,
    'rule-sets/support-relending.json': supportRelending,
    'rule-sets/window-date.json': windowDate,
  }) as Rulebook<Ningxia2020>;
  return loaded;
}
