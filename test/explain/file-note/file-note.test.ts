import { readFileSync } from 'node:fs';
import { eastAsianWidth } from 'get-east-asian-width';
import { describe, expect, it } from 'vitest';
import { fileNote } from '../../../src/explain/index.js';
import { createDecider, decide, type LoanInput } from '../../../src/index.js';
import { LANGUAGES, type Language } from '../../../src/law/wording.js';
import { sampleOf } from '../../depth.js';
import { fixtureLoans } from '../../sql/fixture-loans.js';

const LOAN: LoanInput = {
  id: 'L-1',
  borrower: { kind: 'enterprise', size: 'small', creditTotal: '5000000.00' },
  purpose: 'operating',
  annualRate: '0.0435',
  schedule: [{ dueDate: '2020-08-15', principal: '300000.00', interest: '0.00' }],
  application: { principalUntil: '2021-06-30' },
};

const SIXTY: LoanInput['schedule'] = Array.from({ length: 60 }, (_, at) => ({
  dueDate: `${2018 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-15`,
  principal: `${100 + at}.00`,
  interest: `${60 - at}.00`,
}));

describe('fileNote', () => {
  const note = fileNote(decide(LOAN, { trace: true }), { lang: 'zh', date: '2020-07-20', officer: '甲' });

  it('holds the facts, the provisions, the readings and the digest of the rulebook', () => {
    expect(note).toContain('借款人类型:企业;企业规模:小型企业;单户授信总额:¥5,000,000.00;');
    expect(note).toMatch(/\n- 应:《通知》第二条第一款第一句、/);
    expect(note).toContain('申请日期:〔    〕;延期方式:〔    〕;承诺就业基本稳定:〔    〕');
    expect(note).toContain('条文解读:均为规则手册的默认选择\n');
    expect(note).toContain(decide(LOAN).rulebook.digest);
    expect(note).toContain('经办:甲  复核:〔    〕  日期:2020年7月20日');
  });

  it('states a sentence under each of its forces: a permitted day with waived penalty interest binds too', () => {
    const schedule = [{ dueDate: '2020-08-15', originalDueDate: null, interest: '4500.00' }];
    const asked: LoanInput = { ...LOAN, schedule, application: { principalUntil: null, interestUntil: '2021-06-30' } };
    const text = fileNote(decide(asked, { trace: true }), { lang: 'en', format: 'markdown' });
    const line = (force: string) => text.split('\n').find((each) => each.startsWith(`- ${force}: `)) ?? '';
    expect(line('obligation')).toMatch(/paragraph 3, sentence 1[^;]* and sentence 2/);
    expect(line('permission')).toContain('paragraph 3, sentence 2');
  });

  it('names the contract if the loan does, without an effect on the decision', () => {
    const numbered: LoanInput = { ...LOAN, contractNumber: '宁银借字2019第0815号' };
    expect(decide(numbered)).toEqual(decide(LOAN));
    const named = fileNote(decide(numbered, { trace: true }), { lang: 'zh', loan: numbered });
    expect(named).toContain('- 合同编号:宁银借字2019第0815号\n- 借款人类型:企业;');
    expect(fileNote(decide(LOAN, { trace: true }), { lang: 'zh', loan: LOAN })).not.toContain('合同编号');
    expect(() => decide({ ...LOAN, contractNumber: '' })).toThrow('contractNumber');
  });

  it('names the readings that differ from the default', () => {
    const decider = createDecider({ readings: { 'deferral.period': 'as-requested' }, trace: true });
    const [zh, en] = LANGUAGES.map((lang) => fileNote(decider.decide(LOAN), { lang }));
    expect(zh).toContain('除以下外均为规则手册的默认选择:deferral.period=as-requested\n');
    expect(en).toContain("the rulebook's own, but for deferral.period=as-requested\n");
  });

  it('is complete: every verdict on the guarantee, and the penalty interest not to be charged', () => {
    expect(note).toContain('第1期本金免收罚息(加收部分):4,132.50元;300000.00 × (0.0435 × 1.5 − 0.0435) ÷ 360 × 228 = 4132.50;');
    const guaranteed: LoanInput = { ...LOAN, guarantee: { arrangement: 'kept', guarantorKind: 'government' } };
    expect(fileNote(decide(guaranteed, { trace: true }), { lang: 'zh' })).toContain(
      '担保安排:已保持或替代;担保费:待定;综合融资担保费率:待定;再担保费:待定;反担保:待定\n',
    );
  });

  it('names the unknown facts in one line', () => {
    const { borrower: _, ...bare } = LOAN;
    expect(fileNote(decide(bare), { lang: 'zh' })).toMatch(/\n尚不清楚的事实\n[^\n]*借款人类型;[^\n]*\n\n附注/);
  });

  it('gives the days and amounts of many equal decisions as a range', () => {
    const text = fileNote(decide({ ...LOAN, schedule: SIXTY }, { trace: true }), { lang: 'zh' });
    expect(text).toContain('第30至36期2020年6月15日至2020年12月15日');
    expect(text).toContain('第1至24期2018年1月15日至2019年12月15日');
    expect(text).toContain('第30至36期¥129.00至¥135.00');
    expect(text).toContain('金额 × (0.0435 × 1.5 − 0.0435) ÷ 360 × 天数');
  });

  // What a page of A4 takes at nine points, in columns of which a Chinese character fills two: 186 mm are 527 points, and a
  // Latin letter takes less than half of the nine points that a Chinese character does.
  const COLUMNS: Readonly<Record<Language, number>> = { zh: 100, en: 115 };
  const PAGE: Readonly<Record<Language, number>> = { zh: 60, en: 80 };

  it.each(sampleOf(LANGUAGES, 1))('is one page in %s for any loan', { timeout: 60_000 }, (lang) => {
    const portfolio = readFileSync('fixtures/portfolio/loans.ndjson', 'utf8').trim().split('\n');
    const long = { ...LOAN, schedule: SIXTY, guarantee: { guarantorKind: 'government', chargedFeeRate: '0.02' } } as LoanInput;
    const blank: LoanInput = { id: 'L-2', schedule: SIXTY.map(() => ({})), guarantee: {} };
    const all = [
      ...sampleOf(portfolio, 2).map((line) => JSON.parse(line) as LoanInput),
      ...sampleOf(fixtureLoans(), 1).flatMap(({ loans }) => sampleOf(loans, 2).map(({ input }) => input)),
      ...sampleOf([LOAN, long, blank], 1),
    ];
    const decider = createDecider({ trace: true });
    const tooLong = all.flatMap((loan) => {
      const lines = linesOf(fileNote(decider.decide(loan), { loan, lang }), COLUMNS[lang]);
      return lines > PAGE[lang] ? [[loan.id, lines]] : [];
    });
    expect(tooLong).toEqual([]);
  });

  function linesOf(text: string, columns: number): number {
    const width = (line: string) => [...line].reduce((sum, it) => sum + eastAsianWidth(it.codePointAt(0) ?? 0), 0);
    return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(width(line) / columns)), 0);
  }
});
