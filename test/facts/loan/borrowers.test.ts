import { describe, expect, it } from 'vitest';
import { type BorrowerStatement, Borrowers, borrowerStatement } from '../../../src/facts/loan/borrowers.js';
import type { LoanInput } from '../../../src/facts/loan/loan-schema.js';
import { Loan } from '../../../src/facts/loan/parse-loan.js';

const statement = (id: string, borrower: LoanInput['borrower']) =>
  borrowerStatement(Loan.parse({ id, borrower, schedule: [{}] })) as BorrowerStatement;

/** What loans say against each other. */
function said(...borrowers: readonly LoanInput['borrower'][]) {
  const all = new Borrowers();
  for (const [at, borrower] of borrowers.entries()) all.add(statement(`L-${at}`, borrower));
  return all.contradictions();
}

describe('what loans say of one borrower', () => {
  it('is read of a loan whose borrower has an id', () => {
    expect(borrowerStatement(Loan.parse({ id: 'L', schedule: [{}] }))).toBeUndefined();
    expect(borrowerStatement(Loan.parse({ id: 'L', borrower: { kind: 'other' }, schedule: [{}] }))).toBeUndefined();
    expect(statement('L', { id: 'B', kind: 'enterprise', size: 'small', creditTotal: '12.50' })).toEqual({
      borrower: 'B',
      loan: 'L',
      kind: 'enterprise',
      size: 'small',
      creditTotal: 1250,
    });
  });

  it.each<[string, NonNullable<LoanInput['borrower']>, NonNullable<LoanInput['borrower']>, string, string, string]>([
    ['what it is', { kind: 'enterprise' }, { kind: 'other' }, 'borrower.kind', 'enterprise', 'other'],
    ['its size', { size: 'small' }, { size: 'micro' }, 'borrower.size', 'small', 'micro'],
    ['its credit, by a fen', { creditTotal: '1.00' }, { creditTotal: '1.01' }, 'borrower.creditTotal', '1.00', '1.01'],
  ])('contradicts itself in %s', (_, one, other, field, first, second) => {
    expect(said({ id: 'B', ...one }, { id: 'B', ...other })).toEqual({
      count: 1,
      example: {
        borrower: 'B',
        field,
        said: [
          { loan: 'L-0', value: first },
          { loan: 'L-1', value: second },
        ],
      },
    });
  });

  it('does not where it agrees, is left out or is of another borrower', () => {
    const one = { id: 'B', kind: 'enterprise', size: 'small', creditTotal: '1.00' } as const;
    expect(said(one, one)).toStrictEqual({ count: 0 });
    expect(said(one, { id: 'B' }, { id: 'B', creditTotal: 1 })).toEqual({ count: 0 });
    expect(said(one, { id: 'C', kind: 'other' })).toEqual({ count: 0 });
    expect(said()).toEqual({ count: 0 });
  });

  it('is held against the first loan that says it', () => {
    expect(
      said({ id: 'B' }, { id: 'B', size: 'small' }, { id: 'B', size: 'micro' }).example?.said.map(({ loan }) => loan),
    ).toEqual(['L-1', 'L-2']);
  });

  it('counts each borrower once, and shows the first', () => {
    const found = said(
      { id: 'B', size: 'small', kind: 'enterprise' },
      { id: 'B', size: 'micro', kind: 'other' },
      { id: 'B', size: 'large' },
      { id: 'C', size: 'small' },
      { id: 'C', size: 'micro' },
    );
    expect(found).toMatchObject({ count: 2, example: { borrower: 'B', field: 'borrower.kind' } });
  });
});
