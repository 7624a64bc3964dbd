import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decisionSchema } from '../../src/decide/decision.js';
import { explain, whyNot } from '../../src/explain/index.js';
import { createDecider, decide, ningxia2020, ningxia2020Deferral } from '../../src/index.js';
import { compactDecision } from '../../src/portfolio/index.js';
import { loans, readingsOf } from '../arbitraries/loan.js';

const LOAN = {
  id: 'L-1',
  borrower: { kind: 'enterprise', size: 'small', creditTotal: '5000000.00' },
  annualRate: '0.0435',
  schedule: [{ dueDate: '2020-08-15', principal: '300000.00' }],
  application: { principalUntil: '2021-03-01' },
} as const;
const FROM_APPLICATION = { readings: { 'penalty.from': 'application' } } as const;

describe('a waiver of penalty interest whose first day is not known', () => {
  const decision = decide(LOAN, FROM_APPLICATION);
  const principal = decision.instalments[0]?.principal;

  it('is stated as such, with the fact that would settle its days', () => {
    expect(principal?.penaltyInterest).toEqual({ waived: 'yes-undated' });
    expect(decision.missing).toContain('application.appliedOn');
    expect(compactDecision(decision).instalments[0]?.principal.penaltyWaived).toBe('yes-undated');
  });

  it('is concluded as any waiver is, and cites what any does', () => {
    const dated = decide({ ...LOAN, application: { ...LOAN.application, appliedOn: '2020-09-01' } }, FROM_APPLICATION);
    const waived = ({ findings }: typeof decision) => findings.filter(({ ruleSet }) => ruleSet === 'penalty-waiver');
    expect(waived(decision)).toEqual(waived(dated));
    expect(dated.instalments[0]?.principal.penaltyInterest).toMatchObject({
      waived: 'yes',
      from: '2020-09-01',
      until: '2021-03-01',
    });
  });

  it('is what the target “waived” asks for', () => {
    const target = { waiver: 'yes', instalment: 0, component: 'principal' } as const;
    expect(whyNot(LOAN, target, FROM_APPLICATION).reached).toBe(true);
  });

  it.each(['zh', 'en'] as const)('is said to have no days yet: %s', (lang) => {
    expect(explain(decision, { lang, rulebook: ningxia2020() })).toContain(
      lang === 'zh' ? '免收(起止日待定)' : 'waived (days undetermined)',
    );
  });
});

describe('a waiver that is stated as “yes”', () => {
  it('has its days under any reading, and one that is not has none', () => {
    fc.assert(
      fc.property(loans({ complete: false }), readingsOf(ningxia2020Deferral().interpretations), (loan, readings) => {
        const { instalments } = decisionSchema.parse(createDecider({ readings }).decide(loan));
        for (const { penaltyInterest } of instalments.flatMap(({ principal, interest }) => [principal, interest])) {
          expect('from' in penaltyInterest && 'until' in penaltyInterest).toBe(penaltyInterest.waived === 'yes');
        }
      }),
    );
  });
});
