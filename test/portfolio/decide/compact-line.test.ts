import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loanAnswerer } from '../../../src/decide/answers.js';
import { compactDecision } from '../../../src/decide/compact-decision.js';
import { planFor } from '../../../src/decide/decide.js';
import { createDecider, Loan, ningxia2020 } from '../../../src/index.js';
import { compactLines } from '../../../src/portfolio/decide/compact-line.js';
import { componentRows, rowColumns, rowWriter } from '../../../src/portfolio/decide/component-row.js';
import { ByteWriter } from '../../../src/portfolio/write/byte-writer.js';
import { loans, readingsOf } from '../../arbitraries/loan.js';
import { runs, sampleOf } from '../../depth.js';
import { expectation } from '../../sql/expected.js';
import { linesOf, PORTFOLIO } from '../files.js';

const anyLoan = loans({ complete: false });

/** Writes a loan as the portfolio does. */
function lineWriter(options: Parameters<typeof planFor>[0] = {}): (loan: Loan) => string {
  const plan = planFor(options);
  const out = new ByteWriter(16);
  const answerOn = loanAnswerer(plan);
  const write = compactLines(plan, out);
  return (loan) => {
    write(answerOn(loan));
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
        expect(line(loan)).toBe(`${JSON.stringify(compactDecision(decider.decide(loan)))}\n`);
      }),
      { numRuns: runs(500) },
    );
  });

  it('under any readings', () => {
    fc.assert(
      fc.property(anyLoan, readingsOf(ningxia2020().interpretations), (input, readings) => {
        const loan = Loan.parse(input);
        const { decide } = createDecider({ rulebook: ningxia2020(), readings });
        expect(lineWriter({ rulebook: ningxia2020(), readings })(loan)).toBe(
          `${JSON.stringify(compactDecision(decide(loan)))}\n`,
        );
      }),
      { numRuns: runs(20) },
    );
  });

  it('of every loan of the fixture portfolio', () => {
    for (const text of sampleOf(linesOf(PORTFOLIO), 40)) {
      const loan = Loan.parse(JSON.parse(text));
      expect(line(loan)).toBe(`${JSON.stringify(compactDecision(decider.decide(loan)))}\n`);
    }
  });

  it('writes any id as JSON does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (id) => {
        const loan = Loan.parse({ id, schedule: [{}] });
        expect(line(loan)).toBe(`${JSON.stringify(compactDecision(decider.decide(loan)))}\n`);
      }),
    );
  });
});

describe('the rows of components', () => {
  const plan = planFor({});
  const answerOn = loanAnswerer(plan);
  const rowsOf = componentRows(plan, false);
  const expected = expectation();

  it('hold what the decision says, value by value', () => {
    const asText = (value: unknown) => (value === null ? null : String(value));
    const sorted = (missing: string | null) => (missing ?? '').split(' ').sort().join(' ');
    fc.assert(
      fc.property(anyLoan, (input) => {
        const loan = Loan.parse(input);
        const rows = rowsOf(answerOn(loan)).map((row) => ({
          ...Object.fromEntries(Object.entries(row).map(([column, value]) => [column, asText(value)])),
          missing: sorted(row.missing as string),
        }));
        expect(rows).toEqual(expected(loan).components.map((row) => ({ ...row, missing: sorted(row.missing) })));
      }),
      { numRuns: runs(300) },
    );
  });

  it('are quoted where CSV asks for it', () => {
    const [row] = rowsOf(answerOn(Loan.parse({ id: 'a "b", c\nd', schedule: [{ dueDate: '2020-08-15', principal: '1.50' }] })));
    if (row === undefined) throw new Error('no row');
    const columns = rowColumns(ningxia2020());
    expect(rowWriter(columns, 'csv')(row).startsWith('"a ""b"", c\nd",0,2020-08-15,principal,1.50,')).toBe(true);
    expect(JSON.parse(rowWriter(columns, 'ndjson')(row))).toMatchObject({
      loan_id: 'a "b", c\nd',
      amount: '1.50',
      granted_until: null,
    });
  });
});
