import { describe, expect, it } from 'vitest';
import { folder, liubao } from '../terminal.js';

const LOAN = {
  id: 'L-1',
  borrower: { kind: 'enterprise', size: 'small', creditTotal: '5000000.00' },
  schedule: [{ dueDate: '2020-08-15', principal: '300000.00', interest: '4500.00' }],
  application: { principalUntil: '2021-01-31', interestUntil: null },
};
const component = (action: string, amount?: string, more: object = {}) => ({
  components: [
    {
      instalment: 0,
      component: 'principal',
      action,
      penaltyInterest: amount === undefined ? null : { amount, basis: 'surcharge' },
      ...more,
    },
  ],
});
/** Nothing is left open that another reading would ask for, and it falls due where every reading has the window. */
const CERTAIN = {
  ...LOAN,
  borrower: { ...LOAN.borrower, creditTotalAllBanks: '5000000.00', pandemicAffected: true },
  maturityDate: '2020-08-15',
  schedule: [{ ...LOAN.schedule[0], originalDueDate: null }],
  application: { appliedOn: '2020-08-01', ...LOAN.application },
  commitments: { collateralUnchanged: true, employmentStable: true },
};
const REFUSED = { loan: CERTAIN, servicing: component('refused', '5000.00') };
const OPEN = { loan: { ...LOAN, id: 'L-3' }, servicing: component('refused') };
const LAWFUL = { loan: { ...CERTAIN, id: 'L-2' }, servicing: component('deferred', undefined, { grantedUntil: '2021-01-31' }) };

describe('liubao audit', () => {
  it('shows the breaches, with what to refund and on which words, and says so by its exit status', async () => {
    const at = await folder({ 'record.json': JSON.stringify(REFUSED) });
    const { code, out } = await liubao(['audit', `${at}/record.json`]);
    expect(code).toBe(1);
    expect(out).toContain('L-1 · breach\n');
    expect(out).toMatch(
      /instalment 1 principal +the enterprise applied .* it refused +bank +prohibition +notice\/s2\/p2\/1, annex\/i17\/3 +—/,
    );
    expect(out).toContain('annex/i17/3 (obligation, permission, prohibition)\n');
  });

  it('in Chinese', async () => {
    const at = await folder({ 'record.json': JSON.stringify(REFUSED) });
    const { out } = await liubao(['audit', `${at}/record.json`, '--lang', 'zh', '--reading', 'penalty.scope=interest-only']);
    expect(out).toContain('L-1 · 发现问题(breach)\n');
    expect(out).toMatch(/款项 +问题 +责任方 +效力 +依据 +应退还/);
    expect(out).toMatch(/第1期 本金 +企业已申请延期.*而银行拒绝 +银行 +不得 +notice\/s2\/p2\/1/);
  });

  it('shows findings that depend on the reading separately, with the readings and the facts then missing', async () => {
    const { code, out } = await liubao(['audit', '-'], { stdin: [JSON.stringify(OPEN)] });
    expect(code).toBe(4);
    expect(out).toContain('L-3 · open: it turns on how the text is read (open)\n');
    expect(out).toMatch(/instalment 1 principal +the enterprise applied .* the bank refused +a breach +bank/);
    expect(out).toContain(
      '[tenable] (annex.conditions=required)\n    undetermined\n    then also missing: whether the existing collateral',
    );
    const { out: zh } = await liubao(['audit', '-', '--lang', 'zh'], { stdin: [JSON.stringify(OPEN)] });
    expect(zh).toContain('L-3 · 存疑(取决于条文解读)(open)\n');
    expect(zh).toMatch(/而银行拒绝 +不符合规定 +银行/);
    expect(zh).toContain('〔亦可采〕(annex.conditions=required)\n    待定\n    另需补充:');
  });

  it('says of a record that another reading finds fault with that it is lawful as read', async () => {
    const { code, out } = await liubao(['audit', '-', '--lang', 'zh', '--reading', 'annex.conditions=required'], {
      stdin: [
        JSON.stringify({ ...OPEN, loan: { ...CERTAIN, commitments: { collateralUnchanged: true, employmentStable: false } } }),
      ],
    });
    expect(code).toBe(0);
    expect(out).toContain('L-1 · 按所采解读未发现问题(lawful-as-read)\n');
    expect(out).toMatch(/而银行拒绝 +未见不符 +银行/);
  });

  it('counts each verdict in a summary; a record that is none outweighs a breach, and a breach an open finding', async () => {
    const stdin = [LAWFUL, REFUSED, OPEN, { loan: LOAN }].map((line) => `${JSON.stringify(line)}\n`);
    const { code, out } = await liubao(['audit', '-', '--format', 'ndjson', '--from', 'ndjson', '--summary', '--first', '4'], {
      stdin,
    });
    expect(code).toBe(2);
    const lines = out.trim().split('\n');
    expect(lines).toHaveLength(5);
    expect(JSON.parse(lines[4] ?? '')).toMatchObject({
      summary: { records: 4, invalid: 1, verdicts: { breach: 1, open: 1, undetermined: 0, 'lawful-as-read': 0, lawful: 1 } },
    });
    const { out: zh } = await liubao(['audit', '-', '--input', 'ndjson', '--summary', '--lang', 'zh'], { stdin });
    for (const row of [
      /发现问题\(breach\) +1/,
      /存疑\(取决于条文解读\)\(open\) +1/,
      /未发现问题\(lawful-as-read\) +0/,
      /待定\(undetermined\) +0/,
    ])
      expect(zh).toMatch(row);
    expect(zh).not.toContain('L-3');
    const { out: json } = await liubao(['audit', '-', '--input', 'ndjson', '--summary', '--format', 'json'], { stdin });
    expect(Object.keys(JSON.parse(json))).toEqual(['audits', 'summary']);
  });

  it('finds nothing in a lawful record', async () => {
    const { code, out } = await liubao(['audit', '-'], { stdin: [JSON.stringify(LAWFUL)] });
    expect(code).toBe(0);
    expect(out.trim()).toBe(
      'L-2 · nothing unlawful (lawful)\n-------------------------------\ntrack: must be deferred (shall-defer)',
    );
  });

  it('writes one line for each line, in order; a bad one yields its error there', async () => {
    const lines = [LAWFUL, { loan: { ...LOAN, id: '' }, servicing: {} }, { loan: LOAN }, { ...REFUSED, note: 'x' }, REFUSED];
    const { code, out } = await liubao(['audit', '-', '--format', 'ndjson', '--input', 'ndjson'], {
      stdin: lines.map((line) => `${JSON.stringify(line)}\n`),
    });
    expect(code).toBe(2);
    const [lawful, invalid, incomplete, strange, refused] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lawful).toMatchObject({ loanId: 'L-2', verdict: 'lawful', breaches: [], totalRefund: { chosen: '0.00' } });
    expect(invalid).toMatchObject({ line: 2, error: { name: 'InvalidLoanError', problems: [{ path: 'id' }] } });
    expect(incomplete).toMatchObject({ line: 3, error: { problems: [{ path: 'servicing' }] } });
    expect(strange).toMatchObject({ line: 4, error: { problems: [{ path: 'note' }] } });
    expect(refused).toMatchObject({ verdict: 'breach', totalRefund: { chosen: '5000.00' } });
  });

  it('audits under other readings', async () => {
    const { out } = await liubao(
      ['audit', '-', '--format', 'json', '--input', 'json', '--reading', 'penalty.scope=interest-only'],
      {
        stdin: [JSON.stringify(REFUSED)],
      },
    );
    expect(JSON.parse(out)).toMatchObject({ totalRefund: { chosen: '0.00' }, breaches: [{ conclusion: 'refused' }] });
  });

  it('names every fault in the record', async () => {
    const { code, err } = await liubao(['audit', '-'], {
      stdin: [JSON.stringify({ loan: LOAN, servicing: component('refuse') })],
    });
    expect(code).toBe(2);
    expect(err).toBe(
      'stdin:1: invalid input\n  components[0].action: "refuse", expected one of "deferred", "refused", "overdue", "paid"; did you mean "refused"?\n',
    );
  });

  it('refuses a rulebook that audits nothing', async () => {
    const { code, err } = await liubao(['audit', '-', '--rulebook', 'fixtures/rulebooks/invented-2021'], { stdin: ['{}'] });
    expect(code).toBe(2);
    expect(err).toContain('none decides for servicing');
  });
});
