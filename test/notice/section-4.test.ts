import { describe, expect, it } from 'vitest';
import { assessRenewal, lendingTargets, type RenewalInput, regionalTargets } from '../../src/assess/index.js';
import { concluded, undecidableClauses } from './sentences.js';

describe('通知 四: what no program can decide', () => {
  it.each([
    ['notice/s4/p1/1', ['各银行机构要优化风险评估机制,注重审核第一还款来源,减少对抵押担保的依赖。']],
    ['notice/s4/p1/2', ['在风险可控的前提下', '力争实现新发放信用贷款占比显著提高']],
    [
      'notice/s4/p1/3',
      [
        '全区地方法人金融机构要进一步扩大信用贷款试点范围',
        '明确基层信贷人员尽职免责认定标准和免责条件,建立健全容错纠错机制',
        '同时要把支持小微企业、民营经济的户数、额度、期限和利率等纳入对员工的考核激励范围',
      ],
    ],
    [
      'notice/s4/p1/4',
      [
        '各银行机构、融资担保公司要积极配合支持自治区首贷、续贷协调中心工作,与“金融+”、金融服务联络员协同,建立常态化、专业化、制度化、网络化长效机制',
        '提高首次从银行体系获得贷款的户数',
        '大幅增加',
      ],
    ],
  ])('%s names the clauses and the reasons', (sentence, clauses) => {
    expect(undecidableClauses(sentence)).toEqual(clauses);
  });
});

describe('通知 四: 全区2020年信用贷款余额同比增长10%以上', () => {
  it.each([
    ['2020-12-31', '1099999999.99', 'missed'],
    ['2020-12-31', '1100000000.00', 'met'], // 以上 includes the figure
    ['2020-12-30', '1100000000.00', 'not-yet'], // a balance can fall again: the year decides
    ['2020-12-30', '1099999999.99', 'not-yet'],
  ])('the Region, up to %s: ¥%s after ¥1,000,000,000.00 → %s', (asOf, now, progress) => {
    const found = regionalTargets({ asOf, unsecured: { now, yearBefore: '1000000000.00' } });
    expect(found.unsecuredGrowth.progress).toBe(progress);
    // Annex item 17 sets the same target without 力争.
    expect(concluded(found, 'regional-unsecured-growth', 'notice/s4/p1/2')).toBe(`${progress}, target`);
    expect(concluded(found, 'regional-unsecured-growth', 'annex/i17/2')).toBe(`${progress}, target`);
  });

  it('has no base for growth if the balance was zero, and is undetermined while the balance is unknown', () => {
    const asOf = '2020-12-31';
    expect(regionalTargets({ asOf, unsecured: { now: '1.00', yearBefore: '0.00' } }).unsecuredGrowth.progress).toBe('no-base');
    const { unsecuredGrowth, missing } = regionalTargets({ asOf, unsecured: { yearBefore: '1.00' } });
    expect([unsecuredGrowth.progress, missing.includes('unsecured.now')]).toEqual(['undetermined', true]);
  });

  it('全区: it binds no single bank except under the reading that each must reach it', () => {
    const bank = (now: string, options?: Parameters<typeof lendingTargets>[1]) =>
      lendingTargets({ unsecured: { now, yearBefore: '1000000000.00' } }, options).unsecured.verdict;
    const each = { readings: { 'lending.unsecuredGrowth': 'each-bank' } };
    expect([bank('1000000000.00'), bank('1100000000.00')]).toEqual(['not-governed', 'not-governed']);
    expect([bank('1099999999.99', each), bank('1100000000.00', each)]).toEqual(['missed', 'met']);
  });
});

describe('通知 四: 全区地方法人金融机构……力争新增普惠小微信用贷款20亿元', () => {
  it.each([
    ['2020-12-31', '1999999999.99', 'missed'],
    ['2020-12-31', '2000000000.00', 'met'],
    ['2020-12-30', '1999999999.99', 'not-yet'],
    ['2020-06-28', '2000000000.00', 'met'],
    ['2019-12-31', '0.00', 'not-begun'],
  ])('up to %s, ¥%s → %s', (asOf, inclusiveUnsecured, progress) => {
    const found = regionalTargets({ asOf, inclusiveUnsecured });
    expect(found.inclusiveUnsecured.progress).toBe(progress);
    expect(concluded(found, 'regional-inclusive-unsecured', 'notice/s4/p1/3')).toBe(`${progress}, best-effort`); // 力争
  });

  it('is undetermined while the amount is unknown', () => {
    const { inclusiveUnsecured, missing } = regionalTargets({ asOf: '2020-12-31' });
    expect([inclusiveUnsecured.progress, missing.includes('inclusiveUnsecured')]).toEqual(['undetermined', true]);
  });
});

const small: RenewalInput = { borrower: { kind: 'enterprise', size: 'small' }, isRenewal: true };
const ofBorrower = (kind: string, size?: string) =>
  ({ ...small, borrower: { kind, ...(size === undefined ? {} : { size }) } }) as RenewalInput;
const OTHERS = [
  ['enterprise', 'micro', 'covered', 'covered'],
  ['enterprise', 'medium', 'not-covered', 'not-covered'], // 小微企业 only
  ['enterprise', 'large', 'not-covered', 'not-covered'],
  ['individual-business', undefined, 'not-covered', 'covered'],
  ['business-owner', 'small', 'not-covered', 'covered'],
  ['business-owner', 'medium', 'not-covered', 'not-covered'],
  ['other', 'small', 'not-covered', 'not-covered'],
] as const;
const WITH_INDIVIDUALS = { readings: { 'renewal.borrowers': 'with-individuals' } } as const;

describe('通知 四: 允许将符合条件的小微企业续贷贷款纳入正常类贷款', () => {
  it.each([
    [true, true, 'may-be-normal, permission'], // 允许
    [true, false, 'not-covered, definition'],
    [false, true, 'not-covered, definition'],
    [undefined, true, undefined],
    [true, undefined, undefined], // 符合条件: the notice does not say which, and the program presumes none
    [undefined, false, 'not-covered, definition'],
  ])('a renewal: %s, meets the conditions: %s → %s', (isRenewal, qualifies, expected) => {
    const { isRenewal: _, ...borrower } = small;
    const found = assessRenewal({
      ...borrower,
      ...(isRenewal === undefined ? {} : { isRenewal }),
      ...(qualifies === undefined ? {} : { qualifies }),
    });
    expect(concluded(found, 'renewal-classification', 'notice/s4/p1/4')).toBe(expected);
    expect(found.classification).toBe(expected === undefined ? 'undetermined' : expected.split(',')[0]);
  });

  it.each(OTHERS)('%s, %s → %s, and %s with individuals', (kind, size, expected, withIndividuals) => {
    const renewal = { ...ofBorrower(kind, size), qualifies: true };
    const verdict = (coverage: string) => (coverage === 'covered' ? 'may-be-normal' : 'not-covered');
    expect(assessRenewal(renewal).classification).toBe(verdict(expected));
    expect(assessRenewal(renewal, WITH_INDIVIDUALS).classification).toBe(verdict(withIndividuals));
  });
});

describe('通知 四: 大幅增加小微企业无还本续贷', () => {
  it.each([
    [true, false, 'to-be-increased, obligation'], // 要
    [true, true, 'not-covered, definition'], // 无还本: the principal is not repaid first
    [false, false, 'not-covered, definition'],
    [true, undefined, undefined],
  ])('a renewal: %s, principal repaid first: %s → %s', (isRenewal, principalRepaidFirst, expected) => {
    const found = assessRenewal({
      ...small,
      isRenewal,
      ...(principalRepaidFirst === undefined ? {} : { principalRepaidFirst }),
    });
    expect(concluded(found, 'renewal-without-repayment', 'notice/s4/p1/4')).toBe(expected);
    if (expected === undefined) expect(found.missing).toContain('principalRepaidFirst');
  });

  it.each(OTHERS)('%s, %s → %s, and %s with individuals', (kind, size, expected, withIndividuals) => {
    const renewal = { ...ofBorrower(kind, size), principalRepaidFirst: false };
    const verdict = (coverage: string) => (coverage === 'covered' ? 'to-be-increased' : 'not-covered');
    expect(assessRenewal(renewal).withoutRepayment).toBe(verdict(expected));
    expect(assessRenewal(renewal, WITH_INDIVIDUALS).withoutRepayment).toBe(verdict(withIndividuals));
  });
});
