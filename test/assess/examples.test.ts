import { describe, expect, it } from 'vitest';
import {
  assess,
  assessGuarantor,
  assessRenewal,
  enterpriseSize,
  lendingTargets,
  mainBank,
  regionalTargets,
  supports,
} from '../../src/assess/index.js';
import { decide, InvalidInputError, InvalidOptionError } from '../../src/index.js';

describe('the examples of the public functions are true', () => {
  it('mainBank', () => {
    const { mainBank: main, newDebt } = mainBank({
      basicAccountBank: '银川湖城银行',
      creditors: [
        { bank: '银川湖城银行', outstanding: '2000000.00' },
        { bank: '塞上江南银行', outstanding: '3000000.00' },
      ],
      newDebt: { institution: '塞上江南银行' },
      contractClause: true,
    });
    expect(main.bank).toBe('银川湖城银行');
    expect(newDebt).toBe('consult-first');
  });

  it('assessRenewal', () => {
    const renewal = assessRenewal({ borrower: { kind: 'enterprise', size: 'small' }, isRenewal: true, qualifies: true });
    expect(renewal.classification).toBe('may-be-normal');
    expect(renewal.missing).toEqual(['principalRepaidFirst']);
  });

  it('lendingTargets', () => {
    const targets = lendingTargets({
      largeStateOwned: true,
      borrowers: { now: 1200, yearBefore: 1200 },
      balance: { now: '1400000000.00', yearBefore: '1000000000.00', twoYearsBefore: '800000000.00' },
    });
    expect(targets.borrowers).toBe('met');
    expect(targets.stateBank.verdict).toBe('missed');
  });

  it('regionalTargets', () => {
    const { newLoans, events } = regionalTargets({ asOf: '2020-06-30', newLoans: '35000000000.00', events: 39 });
    expect(newLoans).toEqual({
      progress: 'not-yet',
      target: '60000000000.00',
      achieved: '35000000000.00',
      pace: { amount: '29836065573.77', kept: true },
    });
    expect(events).toMatchObject({ progress: 'not-yet', pace: { amount: '39.78', kept: false } });
  });

  it('supports', () => {
    const { bond } = supports({
      bond: { privateEnterprise: true, issued: true, instrument: 'corporate-bond', amount: '50000000.00' },
    });
    expect(bond).toEqual({ verdict: 'eligible', amount: '1000000.00', formula: '50000000.00 × 0.02 = 1000000.00' });
  });

  it('assessGuarantor', () => {
    const { fee, compositeFee } = assessGuarantor({
      borrower: { kind: 'enterprise', size: 'small' },
      guarantee: {
        guarantorKind: 'government',
        amount: '1000000.00',
        days: 365,
        standardFee: '15000.00',
        chargedFee: '7500.00',
        otherFees: [{ name: '评审费', amount: '1000.00' }],
      },
    });
    expect(fee).toEqual({ verdict: 'within-half', unit: 'yuan', charged: '7500.00', allowed: '7500.00' });
    expect(compositeFee.rate).toBe('0.0085');
  });

  it('enterpriseSize, and a loan decided with the size that it derives', () => {
    expect(enterpriseSize({ industry: 'industry', employees: 300, revenue: '19999999.99' }).size).toBe('small');
    expect(enterpriseSize({ industry: 'industry', employees: 19 }).size).toBe('micro');
    expect(enterpriseSize({ industry: 'industry', employees: 20 }).missing).toEqual(['revenue']);
    const { size } = enterpriseSize({ industry: 'retail', employees: 12, revenue: '3000000.00' });
    const loan = { id: 'L-1', schedule: [{ dueDate: '2020-08-15', principal: '300000.00', interest: '4500.00' }] };
    const borrower = { kind: 'enterprise' as const, creditTotal: '5000000.00' };
    expect(decide({ ...loan, borrower: size === 'undetermined' ? borrower : { ...borrower, size } }).track).toBe('shall-defer');
  });
});

describe('a caller', () => {
  it('is told every path at fault', () => {
    const wrong = () => assess('enterprise', { industry: 'mining', employees: -1, revenu: '1.00' });
    expect(wrong).toThrow(InvalidInputError);
    try {
      wrong();
    } catch (error) {
      expect((error as InvalidInputError).problems.map(({ path }) => path)).toEqual(['industry', 'employees', 'revenu']);
    }
    for (const input of [null, undefined, 'x', []]) expect(() => assess('main-bank', input)).toThrow(InvalidInputError);
  });

  it('may set readings and parameters, and sees them in the result', () => {
    const found = supports(
      { bond: { privateEnterprise: true, issued: true, instrument: 'other-bond', amount: '100.00' } },
      { readings: { 'support.instruments': 'any-bond' }, parameters: { 'support.bondSubsidyShare': '0.03' } },
    );
    expect(found.bond?.amount).toBe('3.00');
    expect(found.parameters).toEqual({ 'support.bondSubsidyShare': '0.03' });
    expect(found.readings['support.instruments']).toBe('any-bond');
    expect(() => supports({}, { parameters: { ['nonsense' as string]: '1' } })).toThrow(InvalidOptionError);
  });

  it('gets the traces when asked', () => {
    const { trace } = assessGuarantor({ guarantee: { guarantorKind: 'commercial' } }, { trace: true });
    expect(trace?.map(({ ruleSet }) => ruleSet).sort()).toEqual([
      'counter-guarantee',
      'guarantee-fee',
      'guarantee-fee-ceiling',
      'guarantee-scope',
      're-guarantee-fee',
    ]);
    expect(enterpriseSize({}, { trace: true }).trace).toHaveLength(5);
  });

  it('gets each figure in Chinese and English', () => {
    const { statements } = regionalTargets({ asOf: '2020-04-09', events: 21 });
    expect(statements).toEqual([
      {
        zh: '融资对接活动:21 < 80 × 100 ÷ 366 ≈ 21.86,未达到序时进度(计算参考,通知未规定进度标准)',
        en: 'matchmaking events: 21 < 80 × 100 ÷ 366 ≈ 21.86, which is behind the days of the year (a computed aid: the notice sets no rate of progress)',
      },
    ]);
  });
});
