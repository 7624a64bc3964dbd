import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeUtf8 } from '../../../src/files/utf8.js';
import { createDecider, type Decision, decide } from '../../../src/index.js';
import { AnswerWriter } from '../../../src/service/results/answer-writer.js';
import { writeDecision } from '../../../src/service/results/decision-bytes.js';
import { sampleOf } from '../../depth.js';
import { fixtureLoans } from '../../sql/fixture-loans.js';

const page = new AnswerWriter();
const written = (decision: unknown): string => {
  writeDecision(page, decision as Decision);
  return decodeUtf8(page.give());
};

describe('the bytes of a decision', () => {
  it('are what JSON.stringify writes, whatever is decided, traced or not', () => {
    for (const { loans, options } of sampleOf(fixtureLoans(), 3)) {
      for (const more of [{}, { trace: true }, { turnsOn: true }]) {
        const decider = createDecider({ ...options, ...more });
        for (const loan of loans) {
          const decision = decider.decide(loan);
          expect(written(decision)).toBe(JSON.stringify(decision));
        }
      }
    }
  });

  it('are of the decision at hand, where one of the same parts was written before', () => {
    const loan = { id: 'L-1', schedule: [{ dueDate: '2020-08-15' }] } as const;
    const [first, second] = [decide(loan), decide({ ...loan, id: 'L-2', schedule: [{ dueDate: '2020-09-15' }] })];
    expect(first.citations).toBe(second.citations);
    expect(written(first)).toBe(JSON.stringify(first));
    expect(written(second)).toBe(JSON.stringify(second));
    // What a host adds to a decision is not shared, and is written as it is each time.
    const added = { ...second, findings: [...second.findings, { ...second.findings[0], en: '变' }], loanId: undefined };
    expect(written(added)).toBe(JSON.stringify(added));
  });

  it('are those of whatever a host has made of a decision', () => {
    const decision = decide({ id: 'L-1', schedule: [{ dueDate: '2020-08-15' }] });
    // A frozen part of the host's own may hold what changes later.
    const own = Object.freeze({ notes: ['a'] });
    const marked = { ...decision, own };
    expect(written(marked)).toBe(JSON.stringify(marked));
    own.notes.push('b');
    expect(written(marked)).toBe(JSON.stringify(marked));
    for (const place of ['rulebook', 'readings', 'citations', 'findings', 'warnings']) {
      const notes = ['a'];
      const changing = Object.freeze({ notes: Object.freeze({ inner: notes }) });
      const computed = Object.freeze({
        get count() {
          return notes.length;
        },
      });
      const silent = Object.freeze({ toJSON: () => undefined });
      const parts = [changing, computed, silent, 1];
      for (const part of [changing, computed, silent, Object.freeze(parts)]) {
        const placed = { ...decision, [place]: ['findings', 'warnings'].includes(place) ? [part, ...parts] : part };
        notes.length = 1;
        expect(written(placed)).toBe(JSON.stringify(placed));
        notes.push('b');
        expect(written(placed)).toBe(JSON.stringify(placed));
      }
    }
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ unit: 'binary' }), fc.oneof(fc.jsonValue(), fc.constant(undefined), fc.func(fc.nat()))),
        fc.array(fc.oneof(fc.jsonValue(), fc.constant(undefined)), { maxLength: 3 }),
        fc.string({ unit: 'binary' }),
        (more, items, loanId) => {
          const changed = { ...more, ...decision, loanId, findings: [...items, ...decision.findings, ...items], ...more };
          expect(written(changed)).toBe(JSON.stringify(changed));
          // What is shared may stand first, last, alone, elsewhere or not at all.
          const { findings, citations, rulebook } = decision;
          for (const moved of [{ rulebook, ...more }, { rulebook }, { ...more, readings: citations, findings: citations }, {}]) {
            expect(written(moved)).toBe(JSON.stringify(moved));
          }
          const listed = {
            warnings: [findings[0], ...items, rulebook, rulebook],
            citations: [...citations],
            rulebook: findings[0],
          };
          expect(written(listed)).toBe(JSON.stringify(listed));
        },
      ),
      { numRuns: 30 },
    );
  });
});
