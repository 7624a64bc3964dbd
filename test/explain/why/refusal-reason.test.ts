import { expect } from 'vitest';
import { explanationOf } from '../../../src/explain/index.js';
import { letterParts } from '../../../src/explain/letter/letter-part.js';
import { refusalReason } from '../../../src/explain/why/refusal-reason.js';
import { decide } from '../../../src/index.js';
import { itAtTimes } from '../../depth.js';

/** The number of findings read for the reasons of all parts of a schedule in which no part is covered. */
function looksAt(length: number): number {
  const explanation = explanationOf(
    decide(
      {
        id: 'A',
        borrower: { kind: 'enterprise', size: 'small', creditTotal: '5000000.00' },
        schedule: Array.from({ length }, (_, at) => ({
          dueDate: new Date(Date.UTC(2022, 0, 1 + at)).toISOString().slice(0, 10),
          originalDueDate: null,
          principal: '100.00',
          interest: '1.00',
        })),
      },
      { trace: true },
    ),
  );
  let looks = 0;
  const findings = explanation.decision.findings.map((finding) => ({
    ...finding,
    get ruleSet() {
      looks++;
      return finding.ruleSet;
    },
  }));
  const counted = { ...explanation, decision: { ...explanation.decision, findings } };
  const parts = letterParts(explanation.decision);
  expect(parts.length).toBe(2 * length);
  for (const part of parts) {
    const reason = refusalReason(part, counted, '贵公司', 'zh');
    expect(reason).not.toBe('');
    expect(reason).toBe(refusalReason(part, explanation, '贵公司', 'zh'));
  }
  return looks;
}

itAtTimes('the time to find the reasons of a schedule grows in proportion to its length', () => {
  const [some, more] = [looksAt(20), looksAt(80)];
  expect(some).toBeGreaterThan(0);
  expect(more / some).toBeLessThan(5);
});
