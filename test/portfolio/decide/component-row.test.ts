import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loanAnswerer } from '../../../src/decide/answers.js';
import { planFor } from '../../../src/decide/decide.js';
import { Loan, ningxia2020 } from '../../../src/index.js';
import { componentRows, rowColumns, rowWriter } from '../../../src/portfolio/decide/component-row.js';
import { loans } from '../../arbitraries/loan.js';
import { runs } from '../../depth.js';
import { expectation } from '../../sql/expected.js';

const anyLoan = loans({ complete: false });

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
