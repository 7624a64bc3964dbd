import { describe, expect, it } from 'vitest';
import { createDecider } from '../../src/decide/decide.js';
import { InvalidLoanError, type LoanInput } from '../../src/index.js';

const LOAN: LoanInput = { id: 'L-1', schedule: [{ dueDate: '2020-08-15' }] };

describe('a decider', () => {
  it('gives what another analysis makes of each decision of a loan', () => {
    const decided = createDecider({}, (loan, decision) => ({ ...decision, loanId: `${loan.id} ${decision.loanId}` }));
    expect(decided.decide(LOAN).loanId).toBe('L-1 L-1');
    expect(createDecider({}).decide(LOAN).loanId).toBe('L-1');
  });

  it('refuses what throws while it is read as any loan that is none', () => {
    const throwing = {
      id: 'L-1',
      get schedule(): LoanInput['schedule'] {
        throw new TypeError('not to be read');
      },
    };
    const { decide, safeDecide } = createDecider({});
    expect(() => decide(throwing)).toThrow(InvalidLoanError);
    expect(safeDecide(throwing)).toMatchObject({ ok: false, error: expect.any(InvalidLoanError) });
    expect(safeDecide({ ...LOAN, schedule: 1 })).toMatchObject({ ok: false, error: expect.any(InvalidLoanError) });
    expect(safeDecide(LOAN)).toMatchObject({ ok: true, decision: { loanId: 'L-1' } });
  });
});
