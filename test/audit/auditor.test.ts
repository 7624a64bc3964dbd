import { describe, expect, it } from 'vitest';
import { audit, createAuditor, type ServicingInput } from '../../src/audit/index.js';
import { InvalidOptionError, type LoanInput } from '../../src/index.js';

const LOAN: LoanInput = {
  id: 'L-1',
  borrower: { kind: 'enterprise', size: 'small', creditTotal: '5000000.00' },
  schedule: [
    { dueDate: '2020-08-15', principal: '300000.00', interest: '4500.00' },
    { dueDate: '2020-09-15', principal: '300000.00', interest: '4500.00' },
  ],
  application: { appliedOn: '2020-08-01', principalUntil: '2021-03-31', interestUntil: '2021-03-31' },
  guarantees: [
    { arrangement: 'kept', guarantorKind: 'government', standardFeeRate: '0.02', chargedFeeRate: '0.01' },
    { arrangement: 'kept', guarantorKind: 'government', standardFeeRate: '0.02', chargedFeeRate: '0.01' },
  ],
};
const auditor = createAuditor({ among: [] });
const places = [0, 1].flatMap((instalment) =>
  (['principal', 'interest'] as const).map((component) => ({ instalment, component })),
);

describe('an auditor', () => {
  it('is made by the options of a single audit, too', () => {
    const servicing: ServicingInput = { components: [{ ...places[0], component: 'principal', action: 'refused' }] };
    for (const options of [undefined, { among: [] }, { readings: { 'deferral.period': 'as-requested' } }] as const)
      expect(audit(LOAN, servicing, options)).toEqual(createAuditor(options).audit(LOAN, servicing));
  });

  it('takes each of its options, and none of another name', () => {
    const rulebook = auditor.rulebook;
    const options = { rulebook, readings: {}, parameters: {}, lawAsOf: '2020-07-01', among: [] };
    expect(createAuditor(options).rulebook.id).toBe(rulebook.id);
    for (const name of ['trace', 'asOf', 'amongst']) expect(() => createAuditor({ [name]: true } as object)).toThrow(`${name}: `);
    expect(() => createAuditor({ among: 'all' as never })).toThrow(/^among: "all"/);
    expect(() => createAuditor({ among: ['no.question'] as never })).toThrow(InvalidOptionError);
  });

  it('holds a loan against the law whatever day it is audited on', () => {
    const servicing: ServicingInput = { components: places.map((place) => ({ ...place, action: 'overdue' })) };
    const { decision, breaches } = auditor.audit({ ...LOAN, asOf: '2019-01-01' }, servicing);
    expect([decision, breaches]).toEqual([auditor.audit(LOAN, servicing).decision, auditor.audit(LOAN, servicing).breaches]);
    expect(breaches).toHaveLength(4);
  });

  it('finds the same in whatever order the servicing names components and guarantees, in the order of the loan', () => {
    const components = places.map((place) => ({ ...place, action: 'refused' as const, penaltyInterest: null }));
    const guarantees = [0, 1].map((guarantee) => ({ guarantee, chargedFeeRate: '0.02', feeBase: '100.00', consulted: true }));
    const inOrder = auditor.audit(LOAN, { components, guarantees });
    const reversed = auditor.audit(LOAN, { components: [...components].reverse(), guarantees: [...guarantees].reverse() });
    const found = inOrder.breaches.map(({ instalment, component, guarantee }) => [instalment, component, guarantee]);
    expect(found).toEqual([
      [0, 'principal', undefined],
      [0, 'interest', undefined],
      [1, 'principal', undefined],
      [1, 'interest', undefined],
      [undefined, undefined, 0],
      [undefined, undefined, 1],
    ]);
    expect(reversed.breaches).toEqual(inOrder.breaches);
  });

  it('audits only what the servicing speaks of', () => {
    const { breaches, undetermined } = auditor.audit(LOAN, {
      components: [{ dueDate: '2020-09-15', component: 'interest', action: 'refused', penaltyInterest: null }],
    });
    expect(breaches.map(({ instalment, component }) => [instalment, component])).toEqual([[1, 'interest']]);
    expect(undetermined).toEqual([]);
    expect(auditor.audit(LOAN, {})).toMatchObject({ verdict: 'lawful', breaches: [], undetermined: [], missing: [] });
  });
});

describe('what servicing says of a guarantee', () => {
  it('stands in the place of what the loan says, for the one that it names', () => {
    const { decision, breaches } = auditor.audit(LOAN, {
      guarantees: [{ guarantee: 1, chargedFeeRate: '0.02', feeBase: '100.00', consulted: true }],
    });
    expect(decision.guarantees?.map(({ fee }) => fee)).toMatchObject([{ chargedRate: '0.01' }, { chargedRate: '0.02' }]);
    expect(breaches.map(({ guarantee, refund }) => [guarantee, refund?.amount])).toEqual([[1, '1.00']]);
  });

  it('describes the only one, also one that the loan does not name', () => {
    const { guarantees: _, ...bare } = LOAN;
    const one = { arrangement: 'kept', chargedFeeRate: '0.02', feeBase: '100.00', consulted: true } as const;
    const named = { guarantorKind: 'government', standardFeeRate: '0.02' } as const;
    const [kept] = auditor.audit({ ...bare, guarantee: named }, { guarantee: one }).breaches;
    expect(kept).toMatchObject({ guarantee: 0, refund: { amount: '1.00' } });
    expect(auditor.audit({ ...bare, guarantee: named }, { guarantees: [{ guarantee: 0, ...one }] }).breaches[0]).toEqual(kept);
    expect(auditor.audit(bare, { guarantee: one }).decision.guarantees).toHaveLength(1);
  });

  it('is open where what the bank had to do is, which the track of each component settles', () => {
    const { borrower: _, ...unknown } = LOAN;
    const schedule = [{ ...LOAN.schedule[0] }, { principal: '300000.00', interest: '4500.00' }];
    const servicing: ServicingInput = { guarantees: [{ guarantee: 1, consulted: false }] };
    const ofLoan = auditor.audit({ ...unknown, schedule }, servicing);
    const missing = [
      'borrower.kind',
      'borrower.size',
      'borrower.creditTotal',
      'purpose',
      'borrower.internationalSupplyChain',
      'borrower.specialHardship',
      'schedule[1].dueDate',
      'schedule[1].originalDueDate',
    ];
    const asked = ofLoan.undetermined.find(({ ruleSet }) => ruleSet.endsWith('arrangement'));
    expect([asked?.guarantee, asked?.missing]).toEqual([1, missing]);
    for (const { missing } of ofLoan.undetermined) expect(new Set(missing).size).toBe(missing.length);
    expect(ofLoan.missing.some((path) => path.startsWith('loan.'))).toBe(false);
    const everyReading = createAuditor().audit({ ...unknown, schedule }, servicing);
    expect(everyReading.missing).toEqual(ofLoan.missing);
  });
});
