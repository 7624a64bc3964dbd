import { describe, expect, it } from 'vitest';
import { createAuditor } from '../../src/audit/index.js';
import { explainLoan, sensitivity } from '../../src/explain/index.js';
import { decide, InvalidRulebookError, type LoanInput } from '../../src/index.js';
import { readRulebook } from '../../src/node/index.js';

const FOLDER = 'fixtures/rulebooks/invented-2021';
const rulebook = readRulebook(FOLDER);

const LOAN: LoanInput = {
  id: 'INV-9',
  borrower: { kind: 'individual-business', creditTotal: '3000000.01' },
  purpose: 'operating',
  annualRate: '0.05',
  schedule: [{ dueDate: '2021-10-31', principal: '100000.00', interest: '1200.00' }],
  application: { principalUntil: '2022-01-31', interestUntil: null },
};

describe('a second notice is a folder of JSON, not new code', () => {
  it('says under which rulebook, and cites it', () => {
    const decision = decide(LOAN, { rulebook });
    expect(decision.rulebook).toEqual({ id: 'invented-2021', version: '1.0.0', digest: rulebook.digest });
    expect(decision.citations.map(({ source }) => source)).toEqual(['invented', 'invented', 'invented']);
  });

  it('explains in its own words', () => {
    const readings = { 'ceiling.scope': 'micro-only' };
    const text = explainLoan(LOAN, { rulebook, readings, lang: 'zh' });
    expect(text).toContain('延期期间免收罚息。');
    expect(text).toContain('期间免收罚息(加收部分):630.14元');
    expect(text).toContain('2022年2月28日');
    expect(text).not.toContain('宁夏');
  });

  it('says which of its readings matter', () => {
    const { matters, settled } = sensitivity(LOAN, { rulebook });
    expect(settled).toEqual([]);
    expect(matters[0]?.changes[0]?.differences[0]).toEqual({ path: 'track', from: 'not-covered', to: 'shall-defer' });
  });

  it('audits nothing, because none of its rule sets does', () => {
    expect(() => createAuditor({ rulebook })).toThrow(InvalidRulebookError);
    expect(() => createAuditor({ rulebook })).toThrow('none decides for servicing or guarantee-servicing');
  });
});
