import { describe, expect, it } from 'vitest';
import { shapeOf } from '../../../src/facts/input/schema-parts.js';
import { LOAN_FACTS, sourceFields, valueField } from '../../../src/facts/loan/loan-facts.js';
import { LOAN_FIELDS, type LoanLabelPath, NULL_MEANINGS, ownFieldOf } from '../../../src/facts/loan/loan-fields.js';
import { guaranteeSchema, type LoanInput } from '../../../src/facts/loan/loan-schema.js';
import { withValue } from '../../../src/facts/loan/loan-values.js';
import { Loan } from '../../../src/facts/loan/parse-loan.js';

const LOAN: LoanInput = { id: 'L-1', schedule: [{}] };
const FIELDS = [...LOAN_FIELDS.values()];

describe('the registry of the fields of a loan', () => {
  it('has the facts that the schema gives, with their types and titles, and the fields of an instalment', () => {
    for (const { name, type, title } of LOAN_FACTS) {
      const field = LOAN_FIELDS.get(name);
      if (field !== undefined) expect({ type: field.type, title: field.title }).toEqual({ type, title });
      else expect(name).toMatch(/^(component\.|application\.\w+Requested$|loan\.track$)/);
    }
    expect(FIELDS.flatMap(({ path }) => (path.startsWith('schedule[].') ? [path] : []))).toEqual([
      'schedule[].dueDate',
      'schedule[].originalDueDate',
      'schedule[].principal',
      'schedule[].interest',
      'schedule[].principalUntil',
      'schedule[].interestUntil',
    ]);
  });

  it('has the fields of a guarantee once, however many guarantees a loan lists', () => {
    const ofGuarantees = FIELDS.map(({ path }) => path).filter((path) => path.startsWith('guarantee'));
    expect(ofGuarantees).toEqual(Object.keys(shapeOf(guaranteeSchema)).map((key) => `guarantee.${key}`));
  });

  it('says of a field what is known of it, and no more', () => {
    const title = { zh: expect.any(String), en: expect.any(String) };
    expect(LOAN_FIELDS.get('lender')).toStrictEqual({ path: 'lender', title });
    expect(LOAN_FIELDS.get('maturityDate')).toStrictEqual({ path: 'maturityDate', title, type: { kind: 'date' } });
    const none = NULL_MEANINGS['schedule[].originalDueDate'];
    expect(LOAN_FIELDS.get('schedule[].originalDueDate')).toMatchObject({ type: { kind: 'date' }, none });
    const personal = FIELDS.filter((field) => 'personal' in field).map((field) => [field.path, field.personal]);
    expect(personal).toEqual([
      ['contractNumber', true],
      ['borrower.id', true],
      ['borrower.businessCondition', true],
    ]);
  });

  it.each(FIELDS)('takes null in $path only where null has a meaning', ({ path, none }) => {
    const loan = withValue(withValue(LOAN, 'application.appliedOn', '2020-08-01'), path.replace('[]', '[0]'), null);
    if (none === undefined) expect(() => Loan.parse(loan)).toThrow();
    else expect(Loan.parse(loan).input).toBeDefined();
  });

  it('knows which fields are labels', () => {
    const labels: Readonly<Record<LoanLabelPath, true>> = {
      id: true,
      contractNumber: true,
      lender: true,
      'borrower.id': true,
      'borrower.businessCondition': true,
    };
    const untyped = [...LOAN_FIELDS.values()].filter(({ type }) => type === undefined).map(({ path }) => path);
    expect(Object.keys(labels).sort()).toEqual(untyped.sort());
  });

  it('gives a meaning of null to known fields only, each with the column that says it and the field that counts instead', () => {
    for (const path of Object.keys(NULL_MEANINGS)) expect(LOAN_FIELDS.has(path)).toBe(true);
    const meanings = Object.entries(NULL_MEANINGS).map(([path, { whether, otherwise, inPlaceOf }]) => [
      path,
      whether.name,
      otherwise ?? inPlaceOf,
    ]);
    expect(meanings).toEqual([
      ['schedule[].originalDueDate', 'schedule[].deferredBefore', 'schedule[].dueDate'],
      ['schedule[].principalUntil', 'schedule[].principalRequested', 'application.principalUntil'],
      ['schedule[].interestUntil', 'schedule[].interestRequested', 'application.interestUntil'],
      ['application.principalUntil', 'application.principalRequested', undefined],
      ['application.interestUntil', 'application.interestRequested', undefined],
    ]);
  });

  it('knows which field of an instalment takes the place of one of the loan', () => {
    expect(ownFieldOf('application.principalUntil')).toBe('schedule[].principalUntil');
    expect(ownFieldOf('application.interestUntil')).toBe('schedule[].interestUntil');
    expect(ownFieldOf('maturityDate')).toBeUndefined();
  });

  it('names the fields that a fact is made of', () => {
    expect(sourceFields('component.requested')).toEqual(['application.{component}Until', 'schedule[].dueDate']);
    expect(sourceFields('component.originalDueDate')).toEqual(['schedule[].originalDueDate', 'schedule[].dueDate']);
    expect(sourceFields('loan.track')).toEqual([]);
    expect(valueField('component.dueDate')).toBe('schedule[].dueDate');
    expect(valueField('application.principalRequested')).toBeUndefined();
  });
});
