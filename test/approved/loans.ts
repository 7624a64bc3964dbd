import type { LoanInput } from '../../src/index.js';

/** A loan of which the documents are kept, and on which day they are written. */
export interface ApprovedLoan {
  readonly name: string;
  readonly date: string;
  readonly loan: LoanInput;
}

const SMALL = { kind: 'enterprise', size: 'small', creditTotal: '5000000.00' } as const;
const BASE: Omit<LoanInput, 'id'> = {
  lender: '宁夏某银行',
  lenderKind: 'bank',
  borrower: { ...SMALL, pandemicAffected: true, businessCondition: '订单减少,仍正常经营' },
  purpose: 'operating',
  annualRate: '0.0435',
  penaltyAnnualRate: '0.06525',
  schedule: [{ dueDate: '2020-08-15', originalDueDate: null, principal: '300000.00', interest: '4500.00' }],
};
const MET = { collateralUnchanged: true, employmentStable: true };
const asking = (appliedOn: string, until: string, method?: 'extension' | 'renewal') => ({
  appliedOn,
  principalUntil: until,
  interestUntil: until,
  ...(method === undefined ? {} : { method }),
});
const first = BASE.schedule[0];

/** Loans as a bank meets them. */
export const APPROVED_LOANS: readonly ApprovedLoan[] = [
  {
    name: 'applied-in-time',
    date: '2020-07-20',
    loan: { ...BASE, id: 'NX-01', application: asking('2020-07-10', '2021-02-26', 'extension'), commitments: MET },
  },
  {
    name: 'applied-late',
    date: '2020-10-22',
    loan: { ...BASE, id: 'NX-02', application: asking('2020-10-20', '2021-03-31'), commitments: MET },
  },
  {
    name: 'conditions-unknown',
    date: '2020-07-20',
    loan: { ...BASE, id: 'NX-03', application: asking('2020-07-10', '2021-03-31') },
  },
  {
    name: 'conditions-failed',
    date: '2020-07-20',
    loan: {
      ...BASE,
      id: 'NX-04',
      application: asking('2020-07-10', '2021-03-31'),
      commitments: { collateralUnchanged: false, collateralReplaced: false, employmentStable: false },
    },
  },
  {
    name: 'guarantee-pending',
    date: '2020-07-20',
    loan: {
      ...BASE,
      id: 'NX-05',
      application: asking('2020-07-10', '2021-03-31'),
      commitments: MET,
      guarantee: {
        arrangement: 'consent-pending',
        guarantorKind: 'government',
        standardFeeRate: '0.015',
        chargedFeeRate: '0.0075',
        otherFeeRate: '0.002',
        reGuaranteeFee: '0.00',
        counterGuarantee: false,
      },
    },
  },
  {
    name: 'outside-before',
    date: '2020-07-20',
    loan: { ...BASE, id: 'NX-06', schedule: [{ ...first, dueDate: '2020-05-20' }], application: null },
  },
  {
    name: 'outside-after',
    date: '2020-07-20',
    loan: {
      ...BASE,
      id: 'NX-07',
      schedule: [{ ...first, dueDate: '2021-01-15' }],
      application: asking('2020-07-10', '2021-03-31'),
    },
  },
  {
    name: 'deferred-before',
    date: '2020-10-12',
    loan: {
      ...BASE,
      id: 'NX-08',
      schedule: [{ ...first, originalDueDate: '2020-08-15', dueDate: '2021-02-15' }],
      application: asking('2020-10-10', '2021-03-31', 'renewal'),
      commitments: MET,
    },
  },
  {
    name: 'undetermined',
    date: '2020-07-20',
    loan: { ...BASE, id: 'NX-09', borrower: { kind: 'enterprise', size: 'small' } },
  },
  {
    name: 'several-instalments',
    date: '2020-07-20',
    loan: {
      ...BASE,
      id: 'NX-10',
      maturityDate: '2021-04-15',
      schedule: ['2020-07-15', '2020-10-15', '2021-01-15', '2021-04-15'].map((dueDate) => ({
        dueDate,
        originalDueDate: null,
        principal: '75000.00',
        interest: '3262.50',
      })) as unknown as LoanInput['schedule'],
      application: asking('2020-07-10', '2021-03-31'),
      commitments: MET,
    },
  },
  {
    name: 'above-the-ceiling',
    date: '2020-07-20',
    loan: {
      ...BASE,
      id: 'NX-11',
      borrower: { ...SMALL, creditTotal: '10000000.01', pandemicAffected: true },
      application: asking('2020-07-10', '2021-03-31'),
      commitments: MET,
    },
  },
  {
    name: 'large-enterprise',
    date: '2020-07-20',
    loan: {
      ...BASE,
      id: 'NX-12',
      borrower: {
        kind: 'enterprise',
        size: 'large',
        creditTotal: '80000000.00',
        internationalSupplyChain: false,
        specialHardship: false,
        pandemicAffected: true,
        repaymentDifficulty: true,
      },
      application: asking('2020-07-10', '2021-03-31'),
    },
  },
  {
    name: 'decided-after-the-cap',
    date: '2021-04-20',
    loan: { ...BASE, id: 'NX-13', asOf: '2021-04-20', application: asking('2021-04-20', '2021-06-30'), commitments: MET },
  },
  {
    name: 'application-unknown',
    date: '2020-07-20',
    loan: { ...BASE, id: 'NX-14', commitments: MET },
  },
];
