/** The loan that the page opens with: three instalments, of which one falls due after the window, and a day asked beyond the cap. */
export const SAMPLE_LOAN: Readonly<Record<string, unknown>> = {
  id: 'NX-2020-0001',
  lender: '银川湖城银行',
  lenderKind: 'bank',
  borrower: { kind: 'enterprise', size: 'small', creditTotal: '8000000.00' },
  purpose: 'operating',
  annualRate: '0.0435',
  penaltyAnnualRate: '0.06525',
  maturityDate: '2021-02-20',
  schedule: [
    { dueDate: '2020-08-20', originalDueDate: null, principal: '300000.00', interest: '4500.00' },
    { dueDate: '2020-11-20', originalDueDate: null, principal: '300000.00', interest: '3300.00' },
    { dueDate: '2021-02-20', originalDueDate: null, principal: '300000.00', interest: '1100.00' },
  ],
  application: { appliedOn: '2020-07-15', principalUntil: '2021-06-30', interestUntil: '2021-01-31' },
};
