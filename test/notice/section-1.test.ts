import { describe, expect, it } from 'vitest';
import { assessGuarantor, lendingTargets, regionalTargets } from '../../src/assess/index.js';
import { concluded, undecidableClauses } from './sentences.js';

describe('通知 一: what no program can decide', () => {
  it.each([
    // A letter that is not part of the notice says how the tasks are divided.
    [
      'notice/s1/p1/1',
      [
        '各银行机构要按照《自治区地方金融监管局关于2020年度新增信贷投放的指导意见》(宁地金监函〔2020〕115号)要求,做好年度信贷新增投放任务分解。',
      ],
    ],
    // “等有关要求” names none; how much 让利 is, the annex says.
    ['notice/s1/p1/2', ['政府性融资担保公司要认真落实降费让利', '等有关要求']],
    // 适时 is no date.
    [
      'notice/s1/p1/3',
      [
        '“金融+”成员单位要按照《2020年自治区“金融+”联席会议工作方案和工作计划》的有关要求,组织召开并配合有关部门适时开展“金融+”融资对接活动',
      ],
    ],
    // 加大, 鼓励 and 显著增加 have no figure.
    [
      'notice/s1/p1/4',
      [
        '认真落实《自治区地方金融监管局关于进一步做好金融服务联络员工作的通知》(宁地金监发〔2020〕139号)要求,发挥好金融服务联络员的作用',
        '加大对自治区重大工程、重点项目和小微、“三农”等薄弱领域信贷投放',
        '鼓励我区金融机构开展特色优势行业的供应链金融试点服务',
        '促进中小微企业2020年应收账款融资显著增加',
      ],
    ],
    ['notice/s1/p1/5', ['各银行机构要加大对民营、小微企业信贷投放力度']],
    // 投放进展缓慢 and 给予倾斜 are for the authorities to judge.
    [
      'notice/s1/p1/6',
      [
        '自治区地方金融监管局将会同监管部门按月统计贷款投放进度,对投放进展缓慢、不能如期完成任务的银行机构,及时约谈主要负责人,督促完成计划。',
      ],
    ],
    ['notice/s1/p1/7', ['对超额完成任务的金融机构,在财政资金存放、金融支持贡献奖评选等方面给予倾斜。']],
  ])('%s names the clauses and the reasons', (sentence, clauses) => {
    expect(undecidableClauses(sentence)).toEqual(clauses);
  });
});

describe('通知 一: 政府性融资担保公司要认真落实……取消反担保等有关要求', () => {
  const guaranteed = (guarantee: Parameters<typeof assessGuarantor>[0]['guarantee'], size = 'small', kind = 'enterprise') =>
    assessGuarantor({ borrower: { kind, size } as { kind: 'enterprise'; size: 'small' }, guarantee });

  it.each([
    ['government', true, 'small', 'to-be-dropped'],
    ['government', true, 'micro', 'to-be-dropped'],
    ['government', false, 'small', 'none'],
    ['government', true, 'medium', 'not-governed'], // the fee is lowered for 小微企业, and the counter-guarantee with it
    ['commercial', true, 'small', 'not-governed'], // 政府性融资担保公司 only
    ['enterprise', true, 'small', 'not-governed'],
    ['mortgage', true, 'small', 'not-governed'],
  ] as const)('guarantor %s, counter-guarantee %s, %s enterprise → %s', (guarantorKind, counterGuarantee, size, verdict) => {
    const found = guaranteed({ guarantorKind, counterGuarantee }, size);
    expect(found.counterGuarantee).toBe(verdict);
    const force = verdict === 'not-governed' ? 'definition' : 'obligation'; // 要
    expect(concluded(found, 'counter-guarantee', 'notice/s1/p1/2')).toBe(`${verdict}, ${force}`);
  });

  it('covers a borrower of any size on the reading that does not link it to the fee', () => {
    const input = {
      borrower: { kind: 'enterprise', size: 'medium' },
      guarantee: { guarantorKind: 'government', counterGuarantee: true },
    } as const;
    expect(assessGuarantor(input).counterGuarantee).toBe('not-governed');
    expect(assessGuarantor(input, { readings: { 'counterGuarantee.borrowers': 'all' } }).counterGuarantee).toBe('to-be-dropped');
  });

  it('is undetermined while the guarantor, or whether there is a counter-guarantee, is unknown', () => {
    const unknown = [guaranteed({ counterGuarantee: true }), guaranteed({ guarantorKind: 'government' })];
    expect(unknown.map(({ counterGuarantee }) => counterGuarantee)).toEqual(['undetermined', 'undetermined']);
    expect(unknown[0]?.missing).toContain('guarantee.guarantorKind');
    expect(unknown[1]?.missing).toContain('guarantee.counterGuarantee');
  });
});

describe('通知 一: 力争将小微企业综合融资担保费率降到1%以下', () => {
  const rated = (chargedFeeRate: string, otherFeeRate?: string, options?: Parameters<typeof assessGuarantor>[1]) =>
    assessGuarantor(
      {
        borrower: { kind: 'enterprise', size: 'small' },
        guarantee: { guarantorKind: 'government', chargedFeeRate, ...(otherFeeRate === undefined ? {} : { otherFeeRate }) },
      },
      options,
    );

  it.each([
    ['0.00999999', '0', 'within-ceiling'],
    ['0.01', '0', 'within-ceiling'], // 以下 includes the figure
    ['0.01000001', '0', 'above-ceiling'],
    ['0.006', '0.00399999', 'within-ceiling'], // 综合: all fees together
    ['0.006', '0.004', 'within-ceiling'],
    ['0.006', '0.00400001', 'above-ceiling'],
  ])('a fee of %s and other fees of %s → %s', (charged, other, verdict) => {
    const found = rated(charged, other);
    expect(found.compositeFee.verdict).toBe(verdict);
    // 力争: who misses it breaches nothing.
    expect(concluded(found, 'guarantee-fee-ceiling', 'notice/s1/p1/2')).toBe(`${verdict}, best-effort`);
  });

  it('needs every fee, unless one fee alone is above the figure', () => {
    expect(rated('0.01').compositeFee.verdict).toBe('undetermined');
    expect(rated('0.01000001').compositeFee.verdict).toBe('above-ceiling');
  });

  it('binds no single guarantee on the reading that the average counts', () => {
    expect(rated('0.03', '0.03', { readings: { 'guarantee.compositeScope': 'average' } }).compositeFee.verdict).toBe(
      'not-governed',
    );
  });

  it.each([
    ['10000.00', 365, 'within-ceiling'], // ¥10,000 a year of ¥1,000,000
    ['10000.01', 365, 'above-ceiling'],
    ['10000.00', 364, 'above-ceiling'], // the same fee for a day less is more a year
    ['20000.00', 730, 'within-ceiling'],
  ])('¥%s for %i days of ¥1,000,000 → %s', (chargedFee, days, verdict) => {
    const found = assessGuarantor({
      borrower: { kind: 'enterprise', size: 'small' },
      guarantee: { guarantorKind: 'government', amount: '1000000.00', days, chargedFee, otherFees: [] },
    });
    expect(found.compositeFee.verdict).toBe(verdict);
  });
});

describe('通知 一: 全年力争开展“金融+”融资对接活动不少于80场', () => {
  it.each([
    ['2020-12-31', 79, 'missed'],
    ['2020-12-31', 80, 'met'], // 不少于 includes the figure
    ['2020-12-30', 79, 'not-yet'], // 全年: the year is not over
    ['2020-12-30', 80, 'met'],
    ['2020-01-01', 0, 'not-yet'],
    ['2019-12-31', 0, 'not-begun'],
  ])('up to %s, %i events → %s', (asOf, events, progress) => {
    const found = regionalTargets({ asOf, events });
    expect(found.events.progress).toBe(progress);
    expect(concluded(found, 'regional-events', 'notice/s1/p1/3')).toBe(`${progress}, best-effort`); // 力争
  });

  it('is undetermined while the number is unknown, or while a number that is too low has no date', () => {
    expect(regionalTargets({ asOf: '2020-12-30' }).events.progress).toBe('undetermined');
    expect(regionalTargets({ events: 79 }).events.progress).toBe('undetermined');
    expect(regionalTargets({ events: 80 }).events.progress).toBe('met');
  });
});

describe('通知 一: 实现全区2020年新增贷款600亿元以上的目标', () => {
  it.each([
    ['2020-12-31', '59999999999.99', 'missed'],
    ['2020-12-31', '60000000000.00', 'met'], // 以上 includes the figure
    ['2020-12-30', '59999999999.99', 'not-yet'],
    ['2020-06-28', '60000000000.00', 'met'],
    ['2020-01-01', '0.00', 'not-yet'],
    ['2019-12-31', '0.00', 'not-begun'],
  ])('up to %s, ¥%s → %s', (asOf, newLoans, progress) => {
    const found = regionalTargets({ asOf, newLoans });
    expect(found.newLoans.progress).toBe(progress);
    expect(concluded(found, 'regional-new-loans', 'notice/s1/p1/4')).toBe(`${progress}, target`); // 目标
  });

  it('sets no rate of progress: an amount that lags behind the days of the year is “not yet”, too', () => {
    const [behind, ahead] = ['0.00', '59999999999.99'].map((newLoans) => regionalTargets({ asOf: '2020-11-30', newLoans }));
    expect([behind?.newLoans.progress, behind?.newLoans.pace?.kept]).toEqual(['not-yet', false]);
    expect([ahead?.newLoans.progress, ahead?.newLoans.pace?.kept]).toEqual(['not-yet', true]);
  });
});

describe('通知 一: 确保2020年普惠型小微企业贷款户数和增速均不低于上年同期水平', () => {
  it.each([
    [1199, 1200, 'missed'],
    [1200, 1200, 'met'], // 不低于 includes the figure
    [1201, 1200, 'met'],
    [0, 0, 'met'],
  ])('%i borrowers, %i a year before → %s', (now, yearBefore, verdict) => {
    const found = lendingTargets({ borrowers: { now, yearBefore } });
    expect(found.borrowers).toBe(verdict);
    expect(concluded(found, 'lending-borrowers', 'notice/s1/p1/5')).toBe(`${verdict}, obligation`); // 确保
  });

  it.each([
    // Growth was 25 % a year before: 25 % of ¥1,000,000,000.00 is a balance of ¥1,250,000,000.00.
    ['1249999999.99', '1000000000.00', '800000000.00', 'missed'],
    ['1250000000.00', '1000000000.00', '800000000.00', 'met'],
    ['1250000000.01', '1000000000.00', '800000000.00', 'met'],
    // A balance that shrinks no faster than it did does not grow more slowly.
    ['640000000.00', '800000000.00', '1000000000.00', 'met'],
    ['639999999.99', '800000000.00', '1000000000.00', 'missed'],
    ['1.00', '0.00', '800000000.00', 'no-base'],
    ['1.00', '1.00', '0.00', 'no-base'],
  ])('balances %s, %s, %s → %s', (now, yearBefore, twoYearsBefore, verdict) => {
    const found = lendingTargets({ balance: { now, yearBefore, twoYearsBefore } });
    expect(found.growth.verdict).toBe(verdict);
    const force = verdict === 'no-base' ? 'definition' : 'obligation';
    expect(concluded(found, 'lending-growth', 'notice/s1/p1/5')).toBe(`${verdict}, ${force}`);
  });

  it('均: each is judged on its own, and each needs its own figures', () => {
    const found = lendingTargets({
      borrowers: { now: 1199, yearBefore: 1200 },
      balance: { now: '1250000000.00', yearBefore: '1000000000.00', twoYearsBefore: '800000000.00' },
    });
    expect([found.borrowers, found.growth.verdict]).toEqual(['missed', 'met']);
    const { borrowers, growth, missing } = lendingTargets({
      borrowers: { now: 1200 },
      balance: { now: '1.00', yearBefore: '1.00' },
    });
    expect([borrowers, growth.verdict]).toEqual(['undetermined', 'undetermined']);
    expect(missing).toEqual(expect.arrayContaining(['borrowers.yearBefore', 'balance.twoYearsBefore']));
  });
});

describe('通知 一: 5家大型国有商业银行普惠型小微企业贷款增速高于40%', () => {
  const grown = (now: string, largeStateOwned?: boolean, options?: Parameters<typeof lendingTargets>[1]) =>
    lendingTargets(
      { balance: { now, yearBefore: '1000000000.00' }, ...(largeStateOwned === undefined ? {} : { largeStateOwned }) },
      options,
    );

  it.each([
    ['1399999999.99', true, 'missed'],
    ['1400000000.00', true, 'missed'], // 高于 excludes the figure
    ['1400000000.01', true, 'met'],
    ['1000000000.00', false, 'not-governed'], // any other bank
  ])('a balance of ¥%s after ¥1,000,000,000.00, one of the five: %s → %s', (now, largeStateOwned, verdict) => {
    const found = grown(now, largeStateOwned);
    expect(found.stateBank.verdict).toBe(verdict);
    const force = verdict === 'not-governed' ? 'definition' : 'obligation';
    expect(concluded(found, 'lending-state-banks', 'notice/s1/p1/5')).toBe(`${verdict}, ${force}`);
  });

  it('does not name the five: if the input does not say whether a bank is one of them, the fact is missing', () => {
    const found = grown('1400000000.01');
    expect([found.stateBank.verdict, found.missing.includes('largeStateOwned')]).toEqual(['undetermined', true]);
  });

  it('has no base for growth if the balance was zero', () => {
    expect(lendingTargets({ largeStateOwned: true, balance: { now: '1.00', yearBefore: '0.00' } }).stateBank.verdict).toBe(
      'no-base',
    );
  });

  it('binds no bank alone on the reading that the five are counted together', () => {
    const together = { readings: { 'lending.stateBankScope': 'five-together' } };
    expect(grown('1000000000.00', true, together).stateBank.verdict).toBe('not-governed');
  });
});
