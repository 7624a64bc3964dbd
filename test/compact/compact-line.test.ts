import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteWriter } from '../../src/compact/byte-writer.js';
import { compactDecision } from '../../src/compact/compact-decision.js';
import { compactWriter } from '../../src/compact/compact-line.js';
import { loanAnswerer } from '../../src/decide/answers.js';
import { planFor } from '../../src/decide/decide.js';
import { createDecider, Loan, ningxia2020 } from '../../src/index.js';
import { loans, readingsOf } from '../arbitraries/loan.js';
import { runs, sampleOf } from '../depth.js';
import { linesOf, PORTFOLIO } from '../portfolio/files.js';

const anyLoan = loans({ complete: false });

/** Writes a loan as portfolios and the service do. */
function lineWriter(options: Parameters<typeof planFor>[0] = {}, more = ''): (loan: Loan) => string {
  const plan = planFor(options);
  const out = new ByteWriter(16);
  const answerOn = loanAnswerer(plan);
  const write = compactWriter(plan, more);
  return (loan) => {
    write(out, answerOn(loan));
    return new TextDecoder().decode(out.take());
  };
}

describe('a compact line', () => {
  const line = lineWriter();
  const decider = createDecider();

  it('is the compact form of the decision, byte for byte', () => {
    fc.assert(
      fc.property(anyLoan, (input) => {
        const loan = Loan.parse(input);
        expect(line(loan)).toBe(JSON.stringify(compactDecision(decider.decide(loan))));
      }),
      { numRuns: runs(500) },
    );
  });

  it('under any readings', () => {
    fc.assert(
      fc.property(anyLoan, readingsOf(ningxia2020().interpretations), (input, readings) => {
        const loan = Loan.parse(input);
        const { decide } = createDecider({ rulebook: ningxia2020(), readings });
        expect(lineWriter({ rulebook: ningxia2020(), readings })(loan)).toBe(JSON.stringify(compactDecision(decide(loan))));
      }),
      { numRuns: runs(20) },
    );
  });

  it('of every loan of the fixture portfolio', () => {
    for (const text of sampleOf(linesOf(PORTFOLIO), 40)) {
      const loan = Loan.parse(JSON.parse(text));
      expect(line(loan)).toBe(JSON.stringify(compactDecision(decider.decide(loan))));
    }
  });

  it('ends with what is the same for all', () => {
    const more = lineWriter({}, ',"lawAsOf":"2020-08-01"');
    fc.assert(
      fc.property(anyLoan, (input) => {
        const loan = Loan.parse(input);
        const expected = { ...compactDecision(decider.decide(loan)), lawAsOf: '2020-08-01' };
        expect(more(loan)).toBe(JSON.stringify(expected));
      }),
      { numRuns: runs(20) },
    );
  });

  it('writes any id as JSON does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (id) => {
        const loan = Loan.parse({ id, schedule: [{}] });
        expect(line(loan)).toBe(JSON.stringify(compactDecision(decider.decide(loan))));
      }),
    );
  });
});
