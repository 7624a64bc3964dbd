import { describe, expect, it } from 'vitest';
import { decide, type LoanInput } from '../../src/index.js';

const enterprise: LoanInput = {
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
const due = (dueDate: string, loan = enterprise): LoanInput => ({
  ...loan,
  schedule: [{ dueDate, principal: '300000.00', interest: '4500.00' }],
});
const asking = (principalUntil: string | null, interestUntil: string | null = null): LoanInput => ({
  ...enterprise,
  application: { principalUntil, interestUntil },
});
const borrower = (change: LoanInput['borrower']): LoanInput => ({
  ...enterprise,
  borrower: { ...enterprise.borrower, ...change },
});

describe('通知 二·1: 2020年6月1日至12月31日期间到期的普惠小微贷款,应延尽延', () => {
  it.each([
    ['2020-05-31', 'not-covered'],
    ['2020-06-01', 'shall-defer'], // the window opens
    ['2020-12-31', 'shall-defer'], // … and includes its last day
    ['2021-01-01', 'not-covered'],
  ])('due %s → %s', (dueDate, track) => {
    expect(decide(due(dueDate)).track).toBe(track);
  });

  it.each([
    ['9999999.99', 'yes', 'shall-defer'],
    ['10000000.00', 'yes', 'shall-defer'], // 及以下 includes the figure
    ['10000000.01', 'no', 'may-negotiate'],
  ])('credit of ¥%s → inclusive: %s, %s', (creditTotal, inclusive, track) => {
    const decision = decide(borrower({ creditTotal }));
    expect([decision.inclusive.value, decision.track]).toEqual([inclusive, track]);
  });

  it.each([
    ['individual-business', undefined, 'operating', 'individual-business'],
    ['individual-business', undefined, 'other', undefined], // 经营性 only
    ['business-owner', 'micro', 'operating', 'business-owner'],
    ['business-owner', 'medium', 'operating', undefined], // 小微企业主 only
    ['enterprise', 'micro', 'other', 'enterprise'], // 小微企业贷款, whatever its purpose
    ['other', 'micro', 'operating', undefined],
  ] as const)('%s, %s, %s purpose → limb %s', (kind, size, purpose, limb) => {
    const loan = { ...borrower({ kind, ...(size === undefined ? {} : { size }) }), purpose };
    expect(decide(loan).inclusive).toEqual(limb === undefined ? { value: 'no' } : { value: 'yes', limb });
  });
});

describe('通知 二·1: 其他中小微企业贷款和有特殊困难企业的贷款,自主协商', () => {
  const medium = borrower({ size: 'medium' });
  it.each([
    ['2020-01-31', 'may-negotiate'], // no first day
    ['2020-12-31', 'may-negotiate'],
    ['2021-01-01', 'not-covered'],
  ])('a medium enterprise, due %s → %s', (dueDate, track) => {
    expect(decide(due(dueDate, medium)).track).toBe(track);
  });

  it.each([
    [true, false, 'may-negotiate'],
    [false, true, 'may-negotiate'],
    [false, false, 'not-covered'],
  ])('a large enterprise, supply chain: %s, hardship: %s → %s', (internationalSupplyChain, specialHardship, track) => {
    expect(decide(borrower({ size: 'large', internationalSupplyChain, specialHardship })).track).toBe(track);
  });

  it('with no latest date: the cap is the inclusive loans’', () => {
    const [instalment] = decide(medium).instalments;
    expect([instalment?.principal.outcome, instalment?.principal.latestDate]).toEqual(['negotiate', undefined]);
  });
});

describe('通知 二·2: 还本日期最长可延至2021年3月31日', () => {
  it.each([
    ['2021-03-30', 'defer-as-requested', '2021-03-30', false],
    ['2021-03-31', 'defer-as-requested', '2021-03-31', false],
    ['2021-04-01', 'defer-to-cap', '2021-03-31', true],
    ['2020-08-16', 'defer-as-requested', '2020-08-16', false],
    ['2020-08-15', 'apply-first', undefined, false], // asks for no day beyond the due date
    [null, 'apply-first', undefined, undefined],
  ])('asked until %s → %s', (until, outcome, grantedUntil, beyondCap) => {
    const principal = decide(asking(until)).instalments[0]?.principal;
    expect([principal?.outcome, principal?.grantedUntil, principal?.beyondCap]).toEqual([outcome, grantedUntil, beyondCap]);
    expect(principal?.latestDate).toBe('2021-03-31');
  });
});

describe('通知 二·3: 贷款付息日期最长可延至2021年3月31日,免收罚息', () => {
  it('interest deferred on its own, and its penalty interest waived to the fen', () => {
    const { principal, interest } = decide(asking(null, '2021-03-31')).instalments[0] ?? {};
    expect(principal?.outcome).toBe('apply-first');
    // 4500.00 × 0.06525 ÷ 360 × 228 = 185.9625
    expect(interest?.penaltyInterest).toEqual({
      waived: 'yes',
      from: '2020-08-15',
      until: '2021-03-31',
      amount: '185.96',
      formula: '4500.00 × 0.06525 ÷ 360 × 228 = 185.96',
      rateBasis: 'contract',
    });
  });

  it('on principal by annex item 17, unless the reading confines the waiver to interest', () => {
    const loan = asking('2021-03-31', '2021-03-31');
    const waived = (decision: ReturnType<typeof decide>) =>
      decision.instalments.map(({ principal, interest }) => [principal.penaltyInterest.waived, interest.penaltyInterest.waived]);
    expect(waived(decide(loan))).toEqual([['yes', 'yes']]);
    expect(waived(decide(loan, { readings: { 'penalty.scope': 'interest-only' } }))).toEqual([['no', 'yes']]);
  });
});

describe('民法总则 205: every figure and date of the decision is cited', () => {
  it('with the words that it rests on', () => {
    const { citations, readings, rulebook } = decide(asking('2021-06-30', '2021-06-30'));
    const ids = citations.map(({ provision }) => provision);
    expect(ids).toEqual(
      expect.arrayContaining([
        'notice/s2/p1/1',
        'notice/s2/p2/1',
        'notice/s2/p2/2',
        'notice/s2/p3/2',
        'annex/i17/3',
        'civil/a205',
      ]),
    );
    expect(citations.find(({ provision }) => provision === 'notice/s2/p2/2')?.text).toBe('还本日期最长可延至2021年3月31日。');
    expect(readings['ceiling.scope']).toBe('enterprises');
    expect(rulebook.id).toBe('ningxia-2020');
  });
});
