import { describe, expect, it } from 'vitest';
import type { LoanInput } from '../../../src/facts/loan/loan-schema.js';
import { missingFields } from '../../../src/facts/loan/missing-fields.js';
import { Loan } from '../../../src/facts/loan/parse-loan.js';

const loan = (instalment: LoanInput['schedule'][number], more: Partial<LoanInput> = {}) =>
  Loan.parse({ id: 'L', schedule: [{ dueDate: '2020-01-01' }, instalment], ...more });
const PRINCIPAL = { index: 1, kind: 'principal' } as const;
const INTEREST = { index: 1, kind: 'interest' } as const;

describe('the fields that an unknown fact is waiting for', () => {
  it.each<[string, string, string[]]>([
    ['a field of the loan', 'borrower.kind', ['borrower.kind']],
    ['a fact that a rulebook declares', 'extensions.industry', ['extensions.industry']],
    ['what is asked for the loan', 'application.principalRequested', ['application.principalUntil']],
    ['a day of a component', 'component.dueDate', ['component.dueDate']],
    ['an amount of a component', 'component.amount', ['component.amount']],
    ['what is made of others', 'component.requested', ['component.requested']],
    ['what the walk brings', 'loan.track', ['loan.track']],
  ])('outside a component are its own: %s', (_, fact, paths) => {
    expect(missingFields(fact, loan({}), undefined)).toEqual(paths);
  });

  it.each<[string, string[], string[]]>([
    ['component.amount', ['schedule[1].principal'], ['schedule[1].interest']],
    ['component.amountDue', ['schedule[1].principal'], ['schedule[1].interest']],
    ['component.dueDate', ['schedule[1].dueDate'], ['schedule[1].dueDate']],
    ['component.originalDueDate', ['schedule[1].originalDueDate'], ['schedule[1].originalDueDate']],
    ['component.requestedUntil', ['application.principalUntil'], ['application.interestUntil']],
    ['component.kind', ['component.kind'], ['component.kind']],
    ['borrower.size', ['borrower.size'], ['borrower.size']],
  ])('of a component are those of its instalment: %s', (fact, principal, interest) => {
    expect(missingFields(fact, loan({}), PRINCIPAL)).toEqual(principal);
    expect(missingFields(fact, loan({}), INTEREST)).toEqual(interest);
  });

  it('of what was never deferred is the day on which it falls due', () => {
    expect(missingFields('component.originalDueDate', loan({ originalDueDate: null }), PRINCIPAL)).toEqual([
      'schedule[1].dueDate',
    ]);
    expect(missingFields('component.amount', loan({ originalDueDate: null }), PRINCIPAL)).toEqual(['schedule[1].principal']);
  });

  it.each<[string, LoanInput['schedule'][number], LoanInput['application'], string[]]>([
    ['both', {}, undefined, ['application.principalUntil', 'schedule[1].dueDate']],
    ['the day that is asked', { dueDate: '2020-08-15' }, undefined, ['application.principalUntil']],
    ['the due date', {}, { principalUntil: '2021-01-01' }, ['schedule[1].dueDate']],
    ['the due date, where the instalment asks for itself', { principalUntil: '2021-01-01' }, undefined, ['schedule[1].dueDate']],
    ['nothing', { dueDate: '2020-08-15' }, { principalUntil: '2021-01-01' }, []],
    ['the due date, where nothing is asked', {}, null, ['schedule[1].dueDate']],
  ])('of what is made of several are those left out: %s', (_, instalment, application, paths) => {
    expect(missingFields('component.requested', loan(instalment, { application }), PRINCIPAL)).toEqual(paths);
  });

  it('of a guarantee stand where the loan describes it', () => {
    expect(missingFields('guarantee.chargedFeeRate', loan({}), undefined)).toEqual(['guarantee.chargedFeeRate']);
    const listed = loan({}, { guarantees: [{}, {}] });
    expect(missingFields('guarantee.chargedFeeRate', listed, undefined, 1)).toEqual(['guarantees[1].chargedFeeRate']);
    expect(missingFields('guarantee.chargedFeeRate', listed, undefined)).toEqual(['guarantees[0].chargedFeeRate']);
  });
});
