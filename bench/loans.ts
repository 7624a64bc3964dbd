import type { LoanInput } from '../src/index.js';

const KINDS = ['enterprise', 'enterprise', 'individual-business', 'business-owner', 'other'] as const;
const SIZES = ['micro', 'small', 'medium', 'large'] as const;

/** Complete loans of one instalment, of every kind, size and side of the thresholds; the same ones at every run. */
export function loansForBench(count: number): LoanInput[] {
  return Array.from({ length: count }, (_, at): LoanInput => {
    const month = String((at % 12) + 1).padStart(2, '0');
    const until = at % 5 === 0 ? null : at % 3 === 0 ? '2021-06-30' : '2021-02-28';
    return {
      id: `L-${at}`,
      borrower: {
        kind: KINDS[at % KINDS.length] ?? 'other',
        size: SIZES[at % SIZES.length] ?? 'micro',
        creditTotal: `${1_000_000 + ((at * 37_003) % 19_000_000)}.00`,
        creditTotalAllBanks: '20000000.00',
        internationalSupplyChain: at % 7 === 0,
        specialHardship: at % 11 === 0,
        pandemicAffected: true,
      },
      purpose: at % 6 === 0 ? 'other' : 'operating',
      annualRate: '0.0435',
      penaltyAnnualRate: '0.06525',
      maturityDate: '2020-12-31',
      schedule: [
        {
          dueDate: `2020-${month}-15`,
          originalDueDate: null,
          principal: at % 9 === 0 ? '0.00' : '300000.00',
          interest: '4500.00',
        },
      ],
      application: { appliedOn: '2020-07-01', principalUntil: until, interestUntil: until },
      commitments: { collateralUnchanged: true, employmentStable: true },
    };
  });
}
