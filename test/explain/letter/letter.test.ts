import { describe, expect, it } from 'vitest';
import { explain, fileNote, letter } from '../../../src/explain/index.js';
import { decide, type LoanInput } from '../../../src/index.js';
import { readRulebook } from '../../../src/node/read-rulebook.js';

const LOAN: LoanInput = {
  id: 'L-1',
  borrower: { kind: 'enterprise', size: 'small', creditTotal: '5000000.00' },
  purpose: 'operating',
  annualRate: '0.0435',
  schedule: [
    { dueDate: '2020-08-15', principal: '300000.00', interest: '4500.00' },
    { dueDate: '2021-02-15', originalDueDate: null, principal: '100000.00', interest: '0.00' },
  ],
  application: { principalUntil: '2021-06-30', interestUntil: null },
};

const zh = (loan: LoanInput, readings = {}) => letter(decide(loan, { readings }), { lang: 'zh' });

describe('letter', () => {
  it('says what is granted, and which request exceeds the limit', () => {
    expect(zh(LOAN)).toContain(
      '第1期(2020年8月15日到期)本金300,000.00元:贵企业申请延至2021年6月30日,超过政策规定的最长期限,同意延期至2021年3月31日偿还。延期期间按合同约定利率计息,免收罚息(加收部分)。',
    );
  });

  it('says to apply first, the latest day of a deferral, and that applications have no deadline', () => {
    const text = zh(LOAN);
    expect(text).toContain(
      '利息4,500.00元:属于应延尽延范围。贵企业提出申请后,我行将按通知规定,结合贵企业受疫情影响情况和经营状况,给予一定期限的延期安排,最长可延至2021年3月31日。',
    );
    expect(text).toContain('请向我行提出利息延期的书面申请');
    expect(text).toContain('政策未规定申请的截止日期');
  });

  it('says why an instalment is not deferred, and omits amounts of zero', () => {
    expect(zh(LOAN)).toContain(
      '第2期(2021年2月15日到期)本金100,000.00元:该笔本金不在2020年6月1日至2020年12月31日期间到期,也不在可协商的到期期间内,请按合同约定的日期偿还;已经到期的,请与我行联系。',
    );
    expect(zh(LOAN)).not.toContain('利息0.00元');
  });

  it('promises no waiver that the chosen reading does not give', () => {
    const granted = {
      ...LOAN,
      schedule: LOAN.schedule.slice(0, 1) as LoanInput['schedule'],
      application: { principalUntil: '2021-03-31', interestUntil: null },
    };
    expect(zh(granted)).toContain('按贵企业的申请,同意延期至2021年3月31日偿还。延期期间按合同约定利率计息,免收罚息(加收部分)。');
    expect(zh(granted, { 'penalty.scope': 'interest-only' })).toMatch(
      /同意延期至2021年3月31日偿还。延期期间按合同约定利率计息。\n/,
    );
  });

  it('quotes the law', () => {
    expect(zh(LOAN)).toContain('还本日期最长可延至2021年3月31日。\n  —— 《通知》第二条第二款第二句');
  });

  it('invents no name and no date', () => {
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
    expect(filled.replaceAll('银发〔2003〕', '')).not.toContain('〔');
    expect(filled).toContain('2020年7月20日');
  });

  it('addresses a person as a person', () => {
    expect(zh({ ...LOAN, borrower: { kind: 'individual-business', creditTotal: '1.00' } })).toContain('您在我行的贷款');
  });

  it.each([
    [{ kind: 'enterprise', size: 'large', internationalSupplyChain: false, specialHardship: false }, '贵企业'],
    [{ kind: 'individual-business', creditTotal: '1.00' }, '您'],
    [{ kind: 'business-owner', size: 'small', creditTotal: '1.00' }, '您'],
    [{ kind: 'other' }, '贵方'],
    [{}, '贵方'],
  ] as const)('addresses %j as %s throughout', (borrower, you) => {
    for (const purpose of ['operating', 'other'] as const) {
      for (const application of [LOAN.application, null, undefined]) {
        const loan = { ...LOAN, borrower: { ...borrower, pandemicAffected: false }, purpose, application } as LoanInput;
        const text = letter(decide(loan, { readings: { 'pandemic.effect': 'required' } }), { lang: 'zh', loan });
        const own = text.replace(/^ {2}.*$/gm, '');
        expect(new Set(own.match(/贵企业|贵单位|贵方|贵公司|您/g))).toEqual(new Set([you]));
        expect(own).not.toMatch(/企业(?<!贵企业)未/);
      }
    }
  });

  it('says in English when several instalments fall due, and lists its requests separately', () => {
    const late = ['2021-02-15', '2021-03-15'].map((dueDate) => ({
      dueDate,
      originalDueDate: null,
      principal: '1.00',
      interest: '0.00',
    }));
    const loan = { ...LOAN, schedule: late as unknown as LoanInput['schedule'] };
    expect(letter(decide(loan), { lang: 'en' })).toContain(
      'The principal of instalments 1 and 2, ¥2.00 in all, is not deferred, because the principal does not fall due between 1 June 2020 and 31 December 2020',
    );
    const { application: _, borrower: __, ...open } = LOAN;
    expect(letter(decide(open), { lang: 'en' })).toMatch(
      /kind of borrower; size of the enterprise; .*asked, and until which day/,
    );
  });

  it('names a part once if it has several reasons', () => {
    const other: LoanInput = { ...LOAN, borrower: { kind: 'other' } };
    expect(zh(other)).toContain(
      '- 第1、2期本金共400,000.00元:该笔贷款不属于普惠小微贷款,也不属于可自主协商延期的贷款,请按合同约定的日期偿还;已经到期的,请与我行联系。',
    );
    expect(letter(decide(other), { lang: 'en' })).toContain(
      'because the loan is not an inclusive small-micro loan and is not a loan whose deferral the notice leaves to negotiation.',
    );
  });

  it('says that an unknown day is unknown', () => {
    const undated: LoanInput = { ...LOAN, schedule: [{ principal: '1.00', interest: '0.00' }] };
    expect(zh(undated)).toContain('第1期(到期日待确认)本金1.00元');
    expect(letter(decide({ ...LOAN, schedule: [{ dueDate: '2020-08-15', interest: '0.00' }] }), { lang: 'en' })).toContain(
      'We look up ourselves: principal due in instalment 1.',
    );
  });

  it('asks the borrower for nothing if only the bank can supply the missing facts', () => {
    const { creditTotal: _, ...borrower } = { kind: 'enterprise', size: 'small', creditTotal: '1.00' } as const;
    const loan = { ...LOAN, borrower, schedule: LOAN.schedule.slice(0, 1) as LoanInput['schedule'], application: null };
    expect(letter(decide(loan), { loan })).toMatch(
      /- 暂时没有需要贵企业办理的事项。\n\n三、由我行核实的事项\n-+\n- 单户授信总额。/,
    );
  });

  it('asks for the unknown facts', () => {
    expect(zh({ id: 'L-2', schedule: [{ dueDate: '2020-08-15', principal: '1.00', interest: '0.00' }] })).toContain(
      '请补充下列资料:借款人类型',
    );
  });

  it('quotes no provision that does not apply: no waiver and no cap if nothing is deferred', () => {
    const medium: LoanInput = { ...LOAN, borrower: { kind: 'enterprise', size: 'medium' } };
    for (const lang of ['zh', 'en'] as const) {
      const text = letter(decide(medium), { lang });
      expect(text).toContain('可由企业与银行机构自主协商延期还本付息');
      expect(text).not.toMatch(/不得以任何理由拒绝办理|最长可延至2021年3月31日/);
    }
    const note = fileNote(decide(medium, { trace: true }), { lang: 'zh' });
    expect(note).toContain('- 可:《通知》第二条第一款第二句\n');
    expect(note).not.toMatch(/第17项|第[二三]款第二句/);
  });

  it('quotes the reason to arrange a guarantee, and the definition that a refused loan does not meet', () => {
    const lapsed = { ...LOAN, guarantee: { arrangement: 'lapsed', guarantorKind: 'commercial' } } as LoanInput;
    expect(zh(lapsed)).toContain('—— 《通知》第二条第二款第三句');
    expect(zh(LOAN)).not.toContain('第二条第二款第三句');
    const rulebook = readRulebook('fixtures/rulebooks/invented-2021');
    const large: LoanInput = {
      id: 'L-1',
      borrower: { kind: 'individual-business', creditTotal: '3000000.01' },
      purpose: 'operating',
      schedule: [{ dueDate: '2021-10-31', principal: '100000.00', interest: '1200.00' }],
    };
    const text = letter(decide(large, { rulebook }), { rulebook, loan: large, lang: 'zh' });
    expect(text).toContain('第一款第一句');
    expect(explain(decide(large, { rulebook }), { rulebook, loan: large, lang: 'zh' })).toContain('不适用(不属小额经营贷款)。');
  });

  it('leaves the plan for deferred interest to be agreed, rather than to be paid on the day stated', () => {
    const deferred = { ...LOAN, application: { principalUntil: '2020-12-31', interestUntil: '2021-01-31' } };
    expect(zh(deferred)).toContain('延期利息的具体偿还计划,由贵企业与我行协商确定。');
    expect(zh(deferred)).toContain('—— 《通知》第二条第三款第三句');
    expect(zh(deferred)).not.toContain('请在上列日期按时还本付息');
    expect(letter(decide(deferred), { lang: 'en' })).toContain(
      'The plan for paying the deferred interest is for you and us to agree',
    );
    expect(zh({ ...deferred, application: { principalUntil: '2020-12-31', interestUntil: null } })).not.toContain('偿还计划');
  });

  it('mentions a right to deferral and how to apply if it is unknown whether the borrower applied', () => {
    const { application: _, ...unasked } = LOAN;
    const text = zh(unasked);
    expect(text).toContain(
      '本金300,000.00元:属于应延尽延范围。贵企业提出申请后,我行将按通知规定,结合贵企业受疫情影响情况和经营状况,给予一定期限的延期安排,最长可延至2021年3月31日;如已提出申请,请告知我行。',
    );
    expect(text).toContain('请向我行提出本金和利息延期的书面申请');
    expect(text).not.toMatch(/资料尚不齐全|请补充/);
    expect(letter(decide(unasked), { lang: 'en' })).toMatch(
      /comes under the duty to defer\. Once you apply, .*31 March 2021 is the latest day\. If you have applied already/,
    );
  });

  it('does not ask the borrower for facts that the bank has, or for facts that change nothing', () => {
    const { creditTotal: _, ...borrower } = { kind: 'enterprise', size: 'small', creditTotal: '1.00' } as const;
    expect(zh({ ...LOAN, borrower })).toMatch(/由我行核实的事项\n-+\n- 单户授信总额。/);
    expect(zh({ ...LOAN, borrower })).not.toContain('请补充');
    const schedule = LOAN.schedule.slice(0, 1) as LoanInput['schedule'];
    expect(zh({ ...LOAN, borrower, schedule })).toContain('结果尚待确定');
    const late = [{ dueDate: '2021-04-04', principal: '1.00', interest: '1.00' }];
    expect(zh({ id: 'L-3', schedule: late as LoanInput['schedule'] })).not.toMatch(/请补充|由我行核实/);
  });

  it('gives the reason why nothing is deferred: the kind of loan and its period', () => {
    const medium: LoanInput = { ...LOAN, borrower: { kind: 'enterprise', size: 'medium' } };
    expect(zh(medium)).toContain(
      '第2期(2021年2月15日到期)本金100,000.00元:该笔贷款不属于普惠小微贷款,且该笔本金不在可协商的到期期间内,请按',
    );
    expect(zh(medium)).not.toContain('2020年12月31日期间到期,');
    expect(letter(decide(medium), { lang: 'en' })).toContain(
      'because the loan is not an inclusive small-micro loan, and the principal falls due outside the period of negotiable loans.',
    );
  });

  it('says that the maturity of the loan is outside the window if the maturity counts', () => {
    const text = zh({ ...LOAN, maturityDate: '2021-02-15' }, { 'window.date': 'loan-maturity' });
    expect(text).toContain('- 第1、2期本金共400,000.00元:按贷款的最终到期日,该笔款项不在2020年6月1日至2020年12月31日期间到期');
  });

  it('calls a commitment an unmet condition if a reading makes it a condition', () => {
    const unaffected: LoanInput = { ...LOAN, borrower: { ...LOAN.borrower, pandemicAffected: false } };
    expect(zh(unaffected, { 'pandemic.effect': 'required' })).toContain(
      '本金300,000.00元:贵企业未受疫情影响,是否延期及延期期限,可由贵企业与我行自主协商。',
    );
  });

  it('asks nothing and promises nothing if nothing falls due', () => {
    const nil = { ...LOAN, schedule: [{ dueDate: '2020-08-15', principal: '0.00', interest: '0.00' }] as LoanInput['schedule'] };
    expect(zh(nil)).toContain('没有需要办理的事项。');
    expect(zh(nil)).not.toContain('按时还本付息');
  });

  it('addresses an individual business as a person even if its loan is not inclusive, and an unknown borrower neutrally', () => {
    const consumer: LoanInput = { ...LOAN, borrower: { kind: 'individual-business' }, purpose: 'other' };
    expect(letter(decide(consumer), { lang: 'zh', loan: consumer })).toContain('您在我行的贷款');
    expect(letter(decide(consumer, { trace: true }), { lang: 'zh' })).toContain('您在我行的贷款');
    expect(letter(decide(consumer), { lang: 'zh' })).toContain('贵方在我行的贷款');
  });

  it('keeps a multi-line id on one line, in text and in HTML, and shows marks that reorder a line', () => {
    const forged = decide({ ...LOAN, id: 'L\n\n二、\u200f\u061c' });
    expect(letter(forged, { lang: 'zh' })).toContain('(编号:L\\n\\n二、\\u200f\\u061c)');
    expect(letter(forged, { lang: 'en', format: 'html' })).not.toContain('<br>');
  });

  it('is written in English too', () => {
    expect(letter(decide(LOAN), { lang: 'en' })).toContain(
      'The principal of ¥300,000.00 in instalment 1, due 15 August 2020: you asked for 30 June 2021, which is later than the policy allows; we grant deferral until 31 March 2021.',
    );
  });
});
