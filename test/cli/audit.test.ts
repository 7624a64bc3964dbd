import { describe, expect, it } from 'vitest';
import { folder, liubao } from './terminal.js';

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
const REFUSED = { loan: LOAN, servicing: component('refused', '5000.00') };
const LAWFUL = { loan: { ...LOAN, id: 'L-2' }, servicing: component('deferred', undefined, { grantedUntil: '2021-01-31' }) };

describe('liubao audit', () => {
  it('shows the breaches, with what to refund and on which words, and says so by its exit status', async () => {
    const at = await folder({ 'record.json': JSON.stringify(REFUSED) });
    const { code, out } = await liubao(['audit', `${at}/record.json`]);
    expect(code).toBe(1);
    expect(out).toContain('L-1 · breach\n');
    expect(out).toContain('to refund in all (yuan): 5,000.00\n');
    expect(out).toMatch(
      /instalment 1 principal +the enterprise applied .* it refused +obligation +bank +notice\/s2\/p2\/1, annex\/i17\/3 +—/,
    );
    expect(out).toContain('annex/i17/3 (obligation, permission, prohibition)\n');
  });

  it('in Chinese', async () => {
    const at = await folder({ 'record.json': JSON.stringify(REFUSED) });
    const { out } = await liubao(['audit', `${at}/record.json`, '--lang', 'zh']);
    expect(out).toContain('L-1 · 有违反\n');
    expect(out).toMatch(
      /第1期 本金 +延期期间仍按合同约定利率计息,免收罚息\(加收部分\),已收的加收部分应退还 +应 +银行 +annex\/i17\/3 +5,000\.00/,
    );
  });

  it('says to whom the words speak: what a guarantor owes is no fault of the bank', async () => {
    const borrower = { kind: 'enterprise', size: 'small', creditTotal: '5000000.00' };
    const guarantee = { arrangement: 'kept', guarantorKind: 'government', standardFeeRate: '0.02' };
    const record = { loan: { ...LOAN, borrower, guarantee }, servicing: { guarantee: { chargedFeeRate: '0.015' } } };
    const { out } = await liubao(['audit', '-', '--lang', 'zh'], { stdin: [JSON.stringify(record)] });
    expect(out).toMatch(/ 应 +担保机构 +annex\/i17\/7 /);
    expect((await liubao(['audit', '-'], { stdin: [JSON.stringify(record)] })).out).toMatch(
      / obligation +guarantor +annex\/i17\/7 /,
    );
  });

  it('finds nothing in a lawful record', async () => {
    const { code, out } = await liubao(['audit', '-'], { stdin: [JSON.stringify(LAWFUL)] });
    expect(code).toBe(0);
    expect(out.trim()).toBe('L-2 · nothing unlawful\n\ntrack: must be deferred');
  });

  it('writes one line for each line, in order; a bad one yields its error there', async () => {
    const lines = [LAWFUL, { loan: { ...LOAN, id: '' }, servicing: {} }, { loan: LOAN }, { ...REFUSED, note: 'x' }, REFUSED];
    const { code, out } = await liubao(['audit', '-', '--format', 'ndjson', '--input', 'ndjson'], {
      stdin: lines.map((line) => `${JSON.stringify(line)}\n`),
    });
    expect(code).toBe(1);
    const [lawful, invalid, incomplete, strange, refused] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lawful).toMatchObject({ loanId: 'L-2', verdict: 'lawful', breaches: [], totalRefund: '0.00' });
    expect(invalid).toMatchObject({ line: 2, error: { name: 'InvalidLoanError', problems: [{ path: 'id' }] } });
    expect(incomplete).toMatchObject({ line: 3, error: { problems: [{ path: 'servicing' }] } });
    expect(strange).toMatchObject({ line: 4, error: { problems: [{ path: 'note' }] } });
    expect(refused).toMatchObject({ verdict: 'breach', totalRefund: '5000.00' });
  });

  it('audits under other readings', async () => {
    const { out } = await liubao(
      ['audit', '-', '--format', 'json', '--input', 'json', '--reading', 'penalty.scope=interest-only'],
      {
        stdin: [JSON.stringify(REFUSED)],
      },
    );
    expect(JSON.parse(out)).toMatchObject({ totalRefund: '0.00', breaches: [{ conclusion: 'refused' }] });
  });

  it('names every fault of what was done', async () => {
    const { code, err } = await liubao(['audit', '-'], {
      stdin: [JSON.stringify({ loan: LOAN, servicing: component('refuse') })],
    });
    expect(code).toBe(1);
    expect(err).toBe(
      'stdin:1: InvalidServicingError\n  components[0].action: "refuse", expected one of "deferred", "refused", "overdue", "paid"\n',
    );
  });

  it('refuses a rulebook that audits nothing', async () => {
    const { code, err } = await liubao(['audit', '-', '--rulebook', 'fixtures/rulebooks/invented-2021'], { stdin: ['{}'] });
    expect(code).toBe(2);
    expect(err).toContain('none decides for servicing');
  });
});
