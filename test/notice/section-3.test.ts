import { describe, expect, it } from 'vitest';
import { type MainBankInput, mainBank } from '../../src/assess/index.js';
import { concluded, undecidableClauses } from './sentences.js';

const A = '银川湖城银行';
const B = '塞上江南银行';
const C = '六盘山银行';

/** What the enterprise owes each bank, in yuan. */
const owing = (debts: Readonly<Record<string, string>>) =>
  Object.entries(debts).map(([bank, outstanding]) => ({ bank, outstanding }));

describe('通知 三: what no program can decide', () => {
  it.each([
    ['notice/s3/p1/1', ['按照“政府主导、银行领办、协同联动、分类施策”的原则']],
    ['notice/s3/p1/2', ['主办银行要秉承“银企命运共同体”理念,建立“平等协商,互利共赢,共同发展,共担风险”的新型合作模式。']],
    [
      'notice/s3/p1/3',
      ['要深入把脉企业发展,了解企业生产经营状况和实际融资需求,帮助企业制定和落实全方位、立体化、多维度一揽子专属金融服务方案。'],
    ],
    ['notice/s3/p1/4', ['要做好把脉问诊、追根溯源、修复信用、解套续链、强基固本工作,借鉴债权人委员会的做法']],
    // 缩短审批时限, but to how many days?
    [
      'notice/s3/p1/5',
      [
        '要坚持线上、线下业务“两手抓”,优化微信银行、网上银行、手机银行等线上服务渠道,开通“专属快速审批通道”,缩短审批时限,提高服务效率;线下与服务企业做好信息沟通、实地查验和持续跟踪服务,确保金融服务动态跟进、灵活调整。',
      ],
    ],
    [
      'notice/s3/p1/6',
      [
        '要实时了解企业的重大经济和财务活动,加强对负债风险的控制,及时提醒潜在金融风险的可能性,发挥专业优势参与到企业金融风险化解工作中',
        '要勇于担当',
      ],
    ],
    ['notice/s3/p1/7', []],
  ])('%s says which clauses, and why', (sentence, clauses) => {
    expect(undecidableClauses(sentence)).toEqual(clauses);
  });
});

describe('通知 三: 主办银行由企业基本账户所在银行(或最大债权银行)担任', () => {
  it.each<[string, string | null, Readonly<Record<string, string>>, string, string | undefined]>([
    ['the basic-account bank', A, { [A]: '1.00', [B]: '2.00' }, 'basic-account-bank', A],
    ['which need be no creditor', A, { [B]: '2.00' }, 'basic-account-bank', A],
    ['without a basic account, the largest creditor', null, { [A]: '1.00', [B]: '1.01' }, 'largest-creditor-bank', B],
    ['by a fen', null, { [A]: '1.01', [B]: '1.00' }, 'largest-creditor-bank', A],
    ['of two equal ones the notice names none', null, { [A]: '1.00', [B]: '1.00' }, 'tie', undefined],
    ['a tie matters only without a basic account', A, { [A]: '1.00', [B]: '1.00' }, 'basic-account-bank', A],
    ['存量信贷企业客户: who owes no bank has none', A, {}, 'not-governed', undefined],
  ])('%s', (_, basicAccountBank, debts, designation, bank) => {
    const found = mainBank({ basicAccountBank, creditors: owing(debts) });
    expect([found.mainBank.designation, found.mainBank.bank]).toEqual([designation, bank]);
    const force = ['tie', 'not-governed'].includes(designation) ? 'definition' : 'obligation';
    expect(concluded(found, 'main-bank', 'notice/s3/p1/1')).toBe(`${designation}, ${force}`);
  });

  it.each([
    ['mainBank.which', 'largest-creditor-bank', { [A]: '1.00', [B]: '2.00' }, B],
    ['mainBank.which', 'largest-creditor-bank', { [A]: '2.00', [B]: '1.00' }, A],
    ['mainBank.nonCreditor', 'creditors-only', { [B]: '2.00' }, B],
    ['mainBank.nonCreditor', 'creditors-only', { [A]: '0.01', [B]: '2.00' }, A],
  ])('under %s = %s', (reading, choice, debts, bank) => {
    const options = { readings: { [reading]: choice } };
    expect(mainBank({ basicAccountBank: A, creditors: owing(debts) }, options).mainBank.bank).toBe(bank);
  });

  it('is undetermined while the deciding facts are unknown', () => {
    const noAccountKnown = mainBank({ creditors: owing({ [A]: '1.00' }) });
    expect([noAccountKnown.mainBank.designation, noAccountKnown.missing]).toEqual(['undetermined', ['basicAccountBank']]);
    const noCreditorsKnown = mainBank({ basicAccountBank: A });
    expect([noCreditorsKnown.mainBank.designation, noCreditorsKnown.missing]).toEqual(['undetermined', ['creditors']]);
    const noAmountKnown = mainBank({ basicAccountBank: null, creditors: [{ bank: A }, { bank: B, outstanding: '1.00' }] });
    expect(noAmountKnown.mainBank.designation).toBe('undetermined');
  });
});

describe('通知 三: 对资金链断的企业……按照“谁先抽贷谁先贷、其他跟贷”的原则', () => {
  const broken = (withdrawals: MainBankInput['withdrawals'], chainBroken = true) =>
    mainBank({
      basicAccountBank: A,
      creditors: owing({ [A]: '1.00', [B]: '1.00', [C]: '1.00' }),
      chainBroken,
      ...(withdrawals === undefined ? {} : { withdrawals }),
    });

  it('谁先抽贷谁先贷: a bank that withdrew a day earlier lends first, and a bank that did not withdraw follows last', () => {
    const found = broken([
      { bank: C, on: '2020-06-30' },
      { bank: B, on: '2020-06-29' },
    ]);
    expect(found.rescue).toEqual({
      verdict: 'first-lends',
      turns: [{ banks: [B], withdrewOn: '2020-06-29' }, { banks: [C], withdrewOn: '2020-06-30' }, { banks: [A] }],
    });
    expect(concluded(found, 'main-bank-rescue', 'notice/s3/p1/4')).toBe('first-lends, obligation');
  });

  it('banks that withdrew on the same day lend first together', () => {
    const found = broken([
      { bank: C, on: '2020-06-29' },
      { bank: B, on: '2020-06-29' },
    ]);
    expect(found.rescue?.verdict).toBe('several-lend-first');
    expect(found.rescue?.turns?.[0]?.banks).toHaveLength(2);
    expect(concluded(found, 'main-bank-rescue', 'notice/s3/p1/4')).toBe('several-lend-first, obligation');
  });

  it('a bank that withdrew twice has the turn of the first time', () => {
    const found = broken([
      { bank: B, on: '2020-06-30' },
      { bank: C, on: '2020-06-29' },
      { bank: B, on: '2020-06-28' },
    ]);
    expect(found.rescue?.turns?.map(({ banks }) => banks)).toEqual([[B], [C], [A]]);
  });

  it('稳贷: if no bank withdrew, all keep lending', () => {
    const found = broken([]);
    expect(concluded(found, 'main-bank-rescue', 'notice/s3/p1/4')).toBe('keep-lending, obligation');
  });

  it('does not apply to an enterprise whose chain of funds holds', () => {
    const found = broken([{ bank: B, on: '2020-06-29' }], false);
    expect(concluded(found, 'main-bank-rescue', 'notice/s3/p1/4')).toBe('not-governed, definition');
  });

  it('is undetermined while the chain, the withdrawals or the first day is unknown', () => {
    const unknown = mainBank({ withdrawals: [{ bank: B, on: '2020-06-29' }] });
    expect([unknown.rescue?.verdict, unknown.missing.includes('chainBroken')]).toEqual(['undetermined', true]);
    expect(broken(undefined).rescue?.verdict).toBe('undetermined');
    expect(broken([{ bank: B, on: '2020-06-29' }, { bank: C }]).rescue?.verdict).toBe('undetermined');
  });
});

describe('通知 三: 在企业发生资金、债务和流动性风险时……提出解决方案,不抽贷、不断贷、不压贷', () => {
  const NO_RISK = { funds: false, debt: false, liquidity: false };

  it.each([
    ['funds', 'withdraw', 'breach'],
    ['funds', 'cut', 'breach'],
    ['funds', 'press', 'breach'],
    ['funds', 'none', 'observed'],
    ['debt', 'withdraw', 'breach'], // each of the three is enough: 资金、债务和流动性风险
    ['debt', 'none', 'observed'],
    ['liquidity', 'press', 'breach'],
    ['liquidity', 'none', 'observed'],
    [undefined, 'withdraw', 'not-governed'],
    [undefined, 'none', 'not-governed'],
  ] as const)('in risk of %s, the main bank does: %s → %s', (risk, action, verdict) => {
    const found = mainBank({ risk: { ...NO_RISK, ...(risk === undefined ? {} : { [risk]: true }) }, action });
    expect(found.conduct).toBe(verdict);
    const force = { breach: 'prohibition', observed: 'obligation', 'not-governed': 'definition' }[verdict]; // 不; 要
    expect(concluded(found, 'main-bank-conduct', 'notice/s3/p1/6')).toBe(`${verdict}, ${force}`);
  });

  it('is undetermined while the risk or the action is unknown', () => {
    expect(mainBank({ risk: { funds: false, debt: false }, action: 'cut' }).conduct).toBe('undetermined');
    expect(mainBank({ risk: { liquidity: true }, action: 'cut' }).conduct).toBe('breach');
    expect(mainBank({ risk: { liquidity: true } }).conduct).toBe('undetermined');
  });
});

describe('通知 三: 企业除主办银行外的新增金融机构负债……需事先征求主办银行意见', () => {
  const borrowing = (institution: string | undefined, more: Partial<MainBankInput> = {}) =>
    mainBank({
      basicAccountBank: A,
      creditors: owing({ [A]: '1.00', [B]: '2.00' }),
      contractClause: true,
      newDebt: institution === undefined ? {} : { institution },
      ...more,
    });

  it.each<[string, string, Partial<MainBankInput>, string]>([
    ['of another bank', B, {}, 'consult-first'],
    ['of an institution that is no bank of the enterprise', '某融资租赁公司', {}, 'consult-first'],
    ['除主办银行外: of the main bank itself', A, {}, 'not-required'],
    ['of the largest creditor, which is the main bank without a basic account', B, { basicAccountBank: null }, 'not-required'],
    // The notice is addressed to banks and guarantee companies: it binds the enterprise by a contract alone.
    ['of another bank, without a contract that says so', B, { contractClause: false }, 'not-bound'],
    ['of an enterprise that owes no bank, and so has no main bank', B, { creditors: [] }, 'not-governed'],
    [
      'of one of two largest creditors',
      B,
      { basicAccountBank: null, creditors: owing({ [A]: '2.00', [B]: '2.00' }) },
      'main-bank-open',
    ],
    [
      'of neither of two largest creditors: whichever it is, it is to be asked',
      C,
      { basicAccountBank: null, creditors: owing({ [A]: '2.00', [B]: '2.00' }) },
      'consult-first',
    ],
  ])('%s', (_, institution, more, verdict) => {
    const found = borrowing(institution, more);
    expect(found.newDebt).toBe(verdict);
    const force = verdict === 'consult-first' ? 'obligation' : 'definition'; // 需
    expect(concluded(found, 'main-bank-new-debt', 'notice/s3/p1/7')).toBe(`${verdict}, ${force}`);
  });

  it('is not required if no debt is planned, and is undetermined while its institution or the contract is unknown', () => {
    expect(borrowing(B, { newDebt: null }).newDebt).toBe('not-required');
    expect(borrowing(undefined).newDebt).toBe('undetermined');
    const noContractKnown = mainBank({
      basicAccountBank: A,
      creditors: owing({ [A]: '1.00' }),
      newDebt: { institution: B },
    });
    expect([noContractKnown.newDebt, noContractKnown.missing]).toEqual(['undetermined', ['contractClause']]);
  });
});

describe('通知 三: ……和超过净资产一定比例的对外投资需事先征求主办银行意见', () => {
  const investing = (amount: string, more: Partial<MainBankInput> = {}) =>
    mainBank({
      basicAccountBank: A,
      creditors: owing({ [A]: '1.00' }),
      contractClause: true,
      outwardInvestment: { amount },
      netAssets: '1000000.00',
      investmentShare: '0.3',
      ...more,
    });

  it.each<[string, Partial<MainBankInput>, string]>([
    ['299999.99', {}, 'not-required'],
    ['300000.00', {}, 'not-required'], // 超过 excludes the figure
    ['300000.01', {}, 'consult-first'],
    ['300000.01', { contractClause: false }, 'not-bound'],
    ['300000.01', { creditors: [] }, 'not-governed'],
    ['0.01', { netAssets: '0.00' }, 'consult-first'],
    ['0.00', { netAssets: '0.00' }, 'not-required'],
  ])('¥%s, %o → %s', (amount, more, verdict) => {
    const found = investing(amount, more);
    expect(found.outwardInvestment?.verdict).toBe(verdict);
    const force = verdict === 'consult-first' ? 'obligation' : 'definition';
    expect(concluded(found, 'main-bank-investment', 'notice/s3/p1/7')).toBe(`${verdict}, ${force}`);
  });

  it('一定比例: the notice names no ratio, and the program sets none', () => {
    const { outwardInvestment, missing } = mainBank({
      basicAccountBank: A,
      creditors: owing({ [A]: '1.00' }),
      contractClause: true,
      outwardInvestment: { amount: '999999999.99' },
      netAssets: '0.01',
    });
    expect([outwardInvestment?.verdict, missing]).toEqual(['undetermined', ['investmentShare']]);
  });

  it('is not required without an investment', () => {
    expect(investing('0.00', { outwardInvestment: null }).outwardInvestment?.verdict).toBe('not-required');
  });
});

describe('通知 三: 企业股东会和董事会纪要抄送主办银行', () => {
  it.each<[Partial<MainBankInput>, string]>([
    [{ minutesCopied: true, contractClause: true }, 'copied'],
    [{ minutesCopied: true, contractClause: false }, 'copied'],
    [{ minutesCopied: true }, 'copied'],
    [{ minutesCopied: false, contractClause: true }, 'to-copy'],
    [{ minutesCopied: false, contractClause: false }, 'not-bound'], // the notice is not addressed to the enterprise
    [{ minutesCopied: false }, 'undetermined'],
    [{ minutesCopied: false, contractClause: true, creditors: [] }, 'not-governed'],
  ])('%o → %s', (more, verdict) => {
    const found = mainBank({ basicAccountBank: A, creditors: owing({ [A]: '1.00' }), ...more });
    expect(found.minutes).toBe(verdict);
    const force = verdict === 'to-copy' ? 'obligation' : 'definition';
    const expected = verdict === 'undetermined' ? undefined : `${verdict}, ${force}`;
    expect(concluded(found, 'main-bank-minutes', 'notice/s3/p1/7')).toBe(expected);
  });
});
