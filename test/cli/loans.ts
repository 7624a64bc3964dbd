import type { LoanInput } from '../../src/index.js';

/** A small enterprise's loan in the window, deferred to the cap. */
export function beyondTheCap(id: string): LoanInput {
  return {
    id,
    borrower: { kind: 'enterprise', size: 'small', creditTotal: '5000000.00' },
    purpose: 'operating',
    annualRate: '0.05',
    penaltyAnnualRate: '0.075',
    schedule: [{ dueDate: '2020-08-15', principal: '300000.00', interest: '4500.00' }],
    application: { appliedOn: '2020-07-06', principalUntil: '2021-06-30', interestUntil: null },
  };
}

/** A large enterprise's loan, which the notice does not mention. */
export function notCovered(id: string): LoanInput {
  return {
    id,
    borrower: { kind: 'enterprise', size: 'large', internationalSupplyChain: false, specialHardship: false },
    schedule: [{ dueDate: '2020-08-15', principal: '1000000.50', interest: 0 }],
  };
}

/** A loan with almost all facts missing. */
export function unknown(id: string): LoanInput {
  return { id, schedule: [{ dueDate: '2020-08-15', principal: '200.00' }] };
}

export const lines = (...loans: readonly unknown[]) => loans.map((loan) => `${JSON.stringify(loan)}\n`).join('');
