import { describe, expect, it } from 'vitest';
import { decide, type LoanInput, safeDecide } from '../../src/index.js';
import { asking, borrower, due, enterprise, principalOf } from './loans.js';

describe('通知 二·1: 2020年6月1日至12月31日期间到期的普惠小微贷款,应延尽延', () => {
  it.each([
    ['2019-12-31', 'not-covered'],
    ['2020-01-01', 'may-negotiate'], // 2020年年底前到期的其他中小微企业贷款: other than what must be deferred
    ['2020-05-31', 'may-negotiate'],
    ['2020-06-01', 'shall-defer'], // the window opens
    ['2020-12-31', 'shall-defer'], // … and includes its last day
    ['2021-01-01', 'not-covered'],
  ])('due %s → %s', (dueDate, track) => {
    expect(decide(due(dueDate)).track).toBe(track);
  });

  it.each([
    ['2020-03-15', '2020-05-31', 'may-negotiate'], // neither date is in the window
    ['2020-03-15', '2020-06-30', 'shall-defer'], // deferred into the window by the earlier scheme
    ['2020-08-15', '2021-02-28', 'shall-defer'], // deferred out of it, within the cap: the rest of the cap is left
    ['2020-08-15', '2021-03-30', 'shall-defer'],
    ['2020-08-15', '2021-03-31', 'not-covered'], // at the cap nothing is left
    ['2020-05-31', '2021-02-28', 'not-covered'],
    [undefined, '2021-02-28', 'undetermined'], // it may have been due in the window first
    [undefined, '2021-03-31', 'not-covered'],
    [undefined, '2020-05-31', 'may-negotiate'], // it cannot have been due later first
  ])('first due %s, deferred before to %s → %s', (originalDueDate, dueDate, track) => {
    const first = originalDueDate === undefined ? {} : { originalDueDate };
    const decision = decide({ ...enterprise, schedule: [{ dueDate, ...first, principal: '300000.00', interest: '4500.00' }] });
    expect(decision.track).toBe(track);
    expect(decision.missing).toEqual(track === 'undetermined' ? ['schedule[0].originalDueDate'] : []);
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

  it.each(['individual-business', 'business-owner', 'enterprise'] as const)('the ceiling limits all three kinds: %s', (kind) => {
    const over = { ...borrower({ kind, creditTotal: '10000000.01' }), purpose: 'operating' as const };
    const reading = { readings: { 'ceiling.scope': 'enterprises' } } as const;
    expect(decide(over).inclusive.value).toBe('no');
    expect(decide(over, reading).inclusive.value).toBe(kind === 'enterprise' ? 'no' : 'yes');
  });

  it('is addressed to banks: no other lender is covered, and a loan that names no lender counts as the loan of a bank', () => {
    expect(decide({ ...enterprise, lenderKind: 'other' }).track).toBe('not-covered');
    expect(decide({ ...enterprise, lenderKind: 'bank' }).track).toBe('shall-defer');
    expect(decide(enterprise).track).toBe('shall-defer');
  });

  it('speaks of yuan: a loan in another currency is refused, with the field named', () => {
    const refused = safeDecide({ ...enterprise, currency: 'USD' });
    expect(refused.ok ? '' : refused.error.message).toContain('currency: "USD"');
    expect(decide({ ...enterprise, currency: 'CNY' }).track).toBe('shall-defer');
  });
});

describe('通知 二·1: 其他中小微企业贷款和有特殊困难企业的贷款,自主协商', () => {
  const medium = borrower({ size: 'medium' });
  it.each([
    ['2015-05-20', 'not-covered'], // a debt of years before is not “due before the end of 2020”
    ['2019-12-31', 'not-covered'],
    ['2020-01-01', 'may-negotiate'],
    ['2020-12-31', 'may-negotiate'],
    ['2021-01-01', 'not-covered'],
  ])('a medium enterprise, due %s → %s', (dueDate, track) => {
    expect(decide(due(dueDate, medium)).track).toBe(track);
  });

  it.each([
    [true, undefined, 'may-negotiate'], // 等有特殊困难企业: presumed of those named
    [true, false, 'not-covered'], // … unless it is known that there is none
    [true, true, 'may-negotiate'],
    [false, true, 'may-negotiate'],
    [false, false, 'not-covered'],
  ])('a large enterprise, supply chain: %s, hardship: %s → %s', (internationalSupplyChain, specialHardship, track) => {
    const { specialHardship: _, ...known } = enterprise.borrower ?? {};
    const hardship = specialHardship === undefined ? {} : { specialHardship };
    const large = { ...enterprise, borrower: { ...known, size: 'large', internationalSupplyChain, ...hardship } } as const;
    expect(decide(large).track).toBe(track);
  });

  it('sets no latest date for them: the cap is for inclusive loans', () => {
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

describe('通知 二·2: 应根据企业延期还本申请', () => {
  const applied = (appliedOn: string, principalUntil = '2021-03-31'): LoanInput => ({
    ...enterprise,
    application: { appliedOn, principalUntil, interestUntil: null },
  });

  it.each([
    ['2020-08-15', 'defer-as-requested', []],
    ['2020-08-16', 'defer-as-requested', ['applied-after-due']], // overdue already: said, and still to be deferred
    ['2021-03-30', 'defer-as-requested', ['applied-after-due']],
    ['2021-03-31', 'no-deferral', ['applied-after-due']], // no later day can be granted
    ['2021-04-20', 'no-deferral', ['applied-after-due', 'applied-after-date-asked']],
  ])('applied on %s → %s', (appliedOn, outcome, said) => {
    const decision = decide(applied(appliedOn));
    expect(decision.instalments[0]?.principal.outcome).toBe(outcome);
    const dates = decision.findings.filter(
      ({ ruleSet, component }) => ruleSet === 'application-dates' && component === 'principal',
    );
    expect(dates.map(({ conclusion }) => conclusion)).toEqual(said);
  });

  it('has to be made anew if the date asked is past on the day of the application', () => {
    expect(principalOf(applied('2020-10-20', '2020-10-19'))?.outcome).toBe('apply-first');
    expect(principalOf(applied('2020-10-20', '2020-10-20'))?.outcome).toBe('defer-as-requested');
  });

  it.each([
    ['2021-03-30', 'defer-as-requested'],
    ['2021-03-31', 'no-deferral'], // after the cap nothing can be deferred
  ])('as of %s → %s', (asOf, outcome) => {
    expect(principalOf(asking('2021-03-31'), { asOf })?.outcome).toBe(outcome);
    expect(principalOf({ ...asking('2021-03-31'), asOf })?.outcome).toBe(outcome);
    expect(decide(asking('2021-03-31'), { asOf }).asOf).toBe(asOf);
  });

  it('has to be made anew as of a day after the date asked', () => {
    expect(principalOf(asking('2020-12-31'), { asOf: '2021-01-01' })?.outcome).toBe('apply-first');
    expect(principalOf(asking('2020-12-31'), { asOf: '2020-12-31' })?.outcome).toBe('defer-as-requested');
  });

  it('leads to negotiation if it is late, on the reading that requires it by the due date', () => {
    const reading = { readings: { 'application.late': 'before-due' } } as const;
    expect(decide(applied('2020-08-15'), reading).track).toBe('shall-defer');
    const late = decide(applied('2020-08-16'), reading);
    // Deferral of the interest is not asked at all, so that nothing asked of it is late.
    expect([late.instalments[0]?.principal.track, late.instalments[0]?.interest.track]).toEqual(['may-negotiate', 'shall-defer']);
  });

  it('may be made for one instalment, and for payment in parts', () => {
    const schedule = [
      { dueDate: '2020-08-15', principal: '100000.00', interest: '0.00', principalUntil: ['2020-10-20', '2021-03-20'] },
      { dueDate: '2020-09-15', principal: '100000.00', interest: '0.00', principalUntil: null },
      { dueDate: '2020-10-15', principal: '100000.00', interest: '0.00' },
    ];
    const { instalments } = decide({
      ...enterprise,
      schedule,
      application: { principalUntil: '2020-12-31', interestUntil: null },
    });
    expect(instalments.map(({ principal }) => [principal.outcome, principal.grantedUntil, principal.requestedDates])).toEqual([
      ['defer-as-requested', '2021-03-20', ['2020-10-20', '2021-03-20']],
      ['apply-first', undefined, undefined],
      ['defer-as-requested', '2020-12-31', undefined],
    ]);
    // The parts are not known, nor what penalty interest they would bear.
    expect(instalments[0]?.principal.penaltyInterest).toEqual({ waived: 'yes', from: '2020-08-15', until: '2021-03-20' });
  });
});

describe('data that contradict each other are reported', () => {
  it.each([
    ['penalty-rate-below-contract-rate', { penaltyAnnualRate: '0.04' }],
    ['principal-above-credit', { borrower: { ...enterprise.borrower, creditTotal: '299999.99' } }],
    ['due-after-maturity', { maturityDate: '2020-08-14' }],
    ['individual-business-medium-or-large', { borrower: { kind: 'individual-business', size: 'large' } }],
  ] as const)('%s', (conclusion, change) => {
    expect(decide(enterprise).warnings).toEqual([]);
    expect(decide({ ...enterprise, ...change }).warnings.map((warning) => warning.conclusion)).toContain(conclusion);
  });
});

describe('通知 二·3: 贷款付息日期最长可延至2021年3月31日,免收罚息', () => {
  it('defers interest on its own, and waives its penalty interest to the fen', () => {
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

  it('waives it on principal too, because deferred principal is not overdue, except on the reading that confines the waiver to interest', () => {
    const loan = asking('2021-03-31', '2021-03-31');
    const waived = (decision: ReturnType<typeof decide>) =>
      decision.instalments.map(({ principal, interest }) => [principal.penaltyInterest.waived, interest.penaltyInterest.waived]);
    expect(waived(decide(loan))).toEqual([['yes', 'yes']]);
    expect(waived(decide(loan, { readings: { 'penalty.scope': 'interest-only' } }))).toEqual([['no', 'yes']]);
  });
});

describe('民法总则 205: every figure and date of the decision is cited', () => {
  it('with the words of the provisions', () => {
    const { citations, readings, rulebook } = decide(asking('2021-06-30', '2021-06-30'));
    const ids = citations.map(({ provision }) => provision);
    expect(ids).toEqual(
      expect.arrayContaining([
        'notice/s2/p1/1',
        'notice/s2/p2/1',
        'notice/s2/p2/2',
        'notice/s2/p3/2',
        'pbc-2003-251/3',
        'civil/a205',
      ]),
    );
    expect(citations.find(({ provision }) => provision === 'notice/s2/p2/2')?.text).toBe('还本日期最长可延至2021年3月31日。');
    expect(readings['ceiling.scope']).toBe('all-limbs');
    expect(rulebook.id).toBe('ningxia-2020');
  });
});
