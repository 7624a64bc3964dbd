import { describe, expect, it } from 'vitest';
import { fileNote, letter } from '../../src/explain/index.js';
import { decide, type LoanInput } from '../../src/index.js';

const LOAN: LoanInput = {
  id: 'L-1',
  borrower: { kind: 'enterprise', size: 'small', creditTotal: '5000000.00' },
  purpose: 'operating',
  annualRate: '0.0435',
  schedule: [
    { dueDate: '2020-08-15', principal: '300000.00', interest: '4500.00' },
    { dueDate: '2021-02-15', principal: '100000.00', interest: '0.00' },
  ],
  application: { principalUntil: '2021-06-30', interestUntil: null },
};

const zh = (loan: LoanInput, readings = {}) => letter(decide(loan, { readings }), { lang: 'zh' });

describe('letter', () => {
  it('tells what is granted, and where more was asked than can be', () => {
    expect(zh(LOAN)).toContain(
      '第1期(2020年8月15日到期)本金300,000.00元:贵单位申请延至2021年6月30日,超过政策规定的最长期限,延期至2021年3月31日偿还。延期期间免收罚息。',
    );
  });

  it('tells to apply first, until when, and that no last day is set for applying', () => {
    const text = zh(LOAN);
    expect(text).toContain('利息4,500.00元:符合延期条件。贵单位提出申请后,我行将予以延期,最长可延至2021年3月31日。');
    expect(text).toContain('请向我行提出利息延期的书面申请');
    expect(text).toContain('政策未规定申请的截止日期');
  });

  it('tells why an instalment is not deferred, and leaves out what is nil', () => {
    expect(zh(LOAN)).toContain(
      '第2期(2021年2月15日到期)本金100,000.00元:不在2020年6月1日至2020年12月31日的到期窗口内,请按合同约定的日期偿还。',
    );
    expect(zh(LOAN)).not.toContain('利息0.00元');
  });

  it('promises no waiver that the reading chosen does not give', () => {
    const granted = {
      ...LOAN,
      schedule: LOAN.schedule.slice(0, 1) as LoanInput['schedule'],
      application: { principalUntil: '2021-03-31', interestUntil: null },
    };
    expect(zh(granted)).toContain('按贵单位的申请,延期至2021年3月31日偿还。延期期间免收罚息。');
    expect(zh(granted, { 'penalty.scope': 'interest-only' })).toMatch(/按贵单位的申请,延期至2021年3月31日偿还。\n/);
  });

  it('quotes the law', () => {
    expect(zh(LOAN)).toContain('还本日期最长可延至2021年3月31日。\n  —— 《通知》第二条第二款第二句');
  });

  it('makes up no name and no date', () => {
    const text = zh(LOAN);
    for (const blank of ['〔借款人名称〕', '〔银行名称〕', '〔联系人〕', '〔联系电话〕', '〔日期〕'])
      expect(text).toContain(blank);
    const filled = letter(decide(LOAN), {
      lang: 'zh',
      borrower: '甲公司',
      bank: '乙银行',
      contact: '丙',
      telephone: '000',
      date: '2020-07-20',
    });
    expect(filled).not.toContain('〔');
    expect(filled).toContain('2020年7月20日');
  });

  it('speaks to a person as one', () => {
    expect(zh({ ...LOAN, borrower: { kind: 'individual-business' } })).toContain('您在我行的贷款');
  });

  it('asks for what is unknown', () => {
    expect(zh({ id: 'L-2', schedule: [{ dueDate: '2020-08-15', principal: '1.00', interest: '0.00' }] })).toContain(
      '请补充下列资料:借款人类型',
    );
  });

  it('is written in English too', () => {
    expect(letter(decide(LOAN), { lang: 'en' })).toContain(
      'The principal of ¥300,000.00 in instalment 1, due 15 August 2020, is deferred until 31 March 2021: you asked for 30 June 2021, which is later than the policy allows.',
    );
  });
});

describe('fileNote', () => {
  const note = fileNote(decide(LOAN, { trace: true }), { lang: 'zh', date: '2020-07-20', officer: '甲' });

  it('holds the facts, the provisions, the readings and the digest of the rulebook', () => {
    expect(note).toMatch(/单户授信总额 +¥5,000,000.00\n/);
    expect(note).toMatch(/《通知》第二条第一款第一句 +应 +notice\/s2\/p1\/1\n/);
    expect(note).toContain('[deferral.period=as-requested]');
    expect(note).toContain(decide(LOAN).rulebook.digest);
    expect(note).toContain('经办:甲  复核:〔    〕  日期:2020年7月20日');
  });
});
