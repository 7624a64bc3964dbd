import { describe, expect, it } from 'vitest';
import { createAuditor } from '../../src/audit/index.js';
import { decide, Loan } from '../../src/index.js';

/** Counts how often a loan is walked: each walk begins with the loan's own facts. */
function countWalks(act: () => void): number {
  const { factValues } = Loan.prototype;
  let walks = 0;
  Loan.prototype.factValues = function (...given) {
    walks++;
    return factValues.apply(this, given);
  };
  try {
    act();
  } finally {
    Loan.prototype.factValues = factValues;
  }
  return walks;
}

const LOAN = Loan.parse({
  id: 'L-1',
  borrower: { kind: 'enterprise', size: 'small', creditTotal: '5000000.00' },
  schedule: [
    { dueDate: '2020-08-15', principal: '300000.00', interest: '4500.00' },
    { dueDate: '2020-09-15', principal: '300000.00', interest: '4500.00' },
  ],
  application: { appliedOn: '2020-08-01', principalUntil: '2021-03-31', interestUntil: null },
  guarantee: { arrangement: 'kept', guarantorKind: 'government', standardFeeRate: '0.02', chargedFeeRate: '0.01' },
});

const SERVICING = {
  components: [0, 1].flatMap((instalment) => [
    { instalment, component: 'principal' as const, action: 'refused' as const },
    { instalment, component: 'interest' as const, penaltyInterest: { amount: '50.00' } },
  ]),
  guarantee: { consulted: true },
};

describe('an audit', () => {
  it('decides its loan once, on the walk on which it audits every part', () => {
    const { audit } = createAuditor({ among: [] });
    expect(countWalks(() => audit(LOAN, SERVICING))).toBe(1);
  });

  it('holds the decision that decide makes', () => {
    for (const options of [{}, { readings: { 'deferral.period': 'as-requested' } }] as const) {
      expect(createAuditor(options).audit(LOAN, SERVICING).decision).toEqual(decide(LOAN, options));
      expect(createAuditor({ ...options, among: [] }).audit(LOAN, SERVICING).decision).toEqual(decide(LOAN, options));
    }
  });
});
