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

  it.each(['id', 'schedule', 'guarantees', 'application', 'extensions'] as const)(
    'refuses what throws only when its %s is read again, or decides it, and throws nothing of the host',
    (key) => {
      const { decide } = createDecider({});
      const plain: LoanInput = { ...LOAN, guarantees: [{}], application: {}, extensions: {} };
      const outcomes = Array.from({ length: 12 }, (_, most) => {
        let reads = 0;
        const loan = Object.defineProperty({ ...plain }, key, {
          enumerable: true,
          get() {
            reads++;
            if (reads > most) throw new TypeError('read too often');
            return plain[key];
          },
        });
        try {
          return decide(loan).loanId;
        } catch (error) {
          expect(error).toBeInstanceOf(InvalidLoanError);
          return 'refused';
        }
      });
      expect(outcomes[0]).toBe('refused');
      expect(outcomes.at(-1)).toBe('L-1');
    },
  );

  it('throws what another analysis throws, for that is no fault of the loan', () => {
    const { decide, safeDecide } = createDecider({}, () => {
      throw new RangeError('not to be analysed');
    });
    expect(() => decide(LOAN)).toThrow(RangeError);
    expect(() => safeDecide(LOAN)).toThrow(RangeError);
  });
});
