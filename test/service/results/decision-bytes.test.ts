import { describe, expect, it } from 'vitest';
import { decodeUtf8 as decode } from '../../../src/files/utf8.js';
import { createDecider, decide } from '../../../src/index.js';
import { decisionBytes } from '../../../src/service/results/decision-bytes.js';
import { sampleOf } from '../../depth.js';
import { fixtureLoans } from '../../sql/fixture-loans.js';

describe('the bytes of a decision', () => {
  it('are what JSON.stringify writes, whatever is decided, traced or not', () => {
    for (const { loans, options } of sampleOf(fixtureLoans(), 3)) {
      for (const trace of [false, true]) {
        const decider = createDecider({ ...options, trace });
        for (const loan of loans) {
          const decision = decider.decide(loan);
          expect(decode(decisionBytes(decision))).toBe(JSON.stringify(decision));
        }
      }
    }
  });

  it('are of the decision at hand, where one of the same parts was written before', () => {
    const loan = { id: 'L-1', schedule: [{ dueDate: '2020-08-15' }] } as const;
    const [first, second] = [decide(loan), decide({ ...loan, id: 'L-2', schedule: [{ dueDate: '2020-09-15' }] })];
    expect(first.citations).toBe(second.citations);
    expect(decode(decisionBytes(first))).toBe(JSON.stringify(first));
    expect(decode(decisionBytes(second))).toBe(JSON.stringify(second));
    // What a host adds to a decision is not shared, and is written as it is each time.
    const added = { ...second, findings: [...second.findings, { ...second.findings[0], en: '变' }], loanId: undefined };
    expect(decode(decisionBytes(added as never))).toBe(JSON.stringify(added));
  });
});
