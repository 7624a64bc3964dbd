import { decide, type LoanInput } from '../../src/index.js';

export const enterprise: LoanInput = {
  id: 'NX-1',
  borrower: {
    kind: 'enterprise',
    size: 'small',
    creditTotal: '5000000.00',
    internationalSupplyChain: false,
    specialHardship: false,
  },
  annualRate: '0.0435',
  penaltyAnnualRate: '0.06525',
  schedule: [{ dueDate: '2020-08-15', principal: '300000.00', interest: '4500.00' }],
  application: null,
};
export const due = (dueDate: string, loan = enterprise): LoanInput => ({
  ...loan,
  schedule: [{ dueDate, originalDueDate: null, principal: '300000.00', interest: '4500.00' }],
});
export const principalOf = (loan: LoanInput, options?: Parameters<typeof decide>[1]) =>
  decide(loan, options).instalments[0]?.principal;
export const asking = (principalUntil: string | null, interestUntil: string | null = null): LoanInput => ({
  ...enterprise,
  application: { principalUntil, interestUntil },
});
export const borrower = (change: LoanInput['borrower']): LoanInput => ({
  ...enterprise,
  borrower: { ...enterprise.borrower, ...change },
});
