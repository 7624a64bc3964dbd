import { describe, expect, it } from 'vitest';
import {
  askedPath,
  DUE_DATE,
  type Field,
  fieldOf,
  guaranteeFieldPath,
  guaranteePath,
  instalmentPath,
  isDueDate,
  ORIGINAL_DUE_DATE,
  pathOf,
  stepsOf,
} from '../../../src/facts/loan/loan-path.js';
import type { LoanInput } from '../../../src/facts/loan/loan-schema.js';
import { valueAt, withValue, withValues } from '../../../src/facts/loan/loan-values.js';

const PLACES: readonly (readonly [path: string, field: Field, steps: (string | number)[]])[] = [
  ['id', { field: 'id' }, ['id']],
  ['borrower.kind', { field: 'borrower.kind' }, ['borrower', 'kind']],
  ['guarantee.arrangement', { field: 'guarantee.arrangement' }, ['guarantee', 'arrangement']],
  ['schedule[0].dueDate', { field: 'schedule[].dueDate', instalment: 0 }, ['schedule', 0, 'dueDate']],
  ['schedule[12].principalUntil', { field: 'schedule[].principalUntil', instalment: 12 }, ['schedule', 12, 'principalUntil']],
  ['guarantees[0].chargedFeeRate', { field: 'guarantee.chargedFeeRate', guarantee: 0 }, ['guarantees', 0, 'chargedFeeRate']],
  ['guarantees[10].arrangement', { field: 'guarantee.arrangement', guarantee: 10 }, ['guarantees', 10, 'arrangement']],
];

describe('the path of a field', () => {
  it.each(PLACES)('is taken apart and put together: %s', (path, field, steps) => {
    expect(fieldOf(path)).toEqual(field);
    expect(pathOf(field)).toBe(path);
    expect(stepsOf(field)).toEqual(steps);
  });

  it.each([
    'x.schedule[0].dueDate',
    'other[0].field',
    'guarantees[0]',
    'my.guarantees[0].arrangement',
    'guarantees[a].arrangement',
    'guarantees[0].arrangement\n',
  ])('of no field of the list stays as it is: %s', (path) => {
    expect(fieldOf(path)).toEqual({ field: path });
  });

  it('of an instalment names its place', () => {
    expect(instalmentPath(3, 'dueDate')).toBe('schedule[3].dueDate');
    expect(pathOf({ field: DUE_DATE, instalment: 0 })).toBe('schedule[0].dueDate');
    expect(pathOf({ field: ORIGINAL_DUE_DATE, instalment: 3 })).toBe('schedule[3].originalDueDate');
    // A field of every instalment has no place.
    expect(pathOf({ field: 'schedule[].dueDate' })).toBe('schedule[].dueDate');
    expect(['schedule[3].dueDate', 'schedule[3].originalDueDate', 'dueDate'].map(isDueDate)).toEqual([true, false, false]);
  });

  it('of a guarantee is that of the list where the loan has one', () => {
    const listed = { guarantees: [{}, {}] } as Pick<LoanInput, 'guarantees'>;
    expect([guaranteePath({}, 0), guaranteePath(listed, 1)]).toEqual(['guarantee', 'guarantees[1]']);
    expect(guaranteeFieldPath('guarantee.arrangement', {}, 0)).toBe('guarantee.arrangement');
    expect(guaranteeFieldPath('guarantee.arrangement', listed, 1)).toBe('guarantees[1].arrangement');
    // What arithmetic derives for a guarantee is no field of it.
    expect(guaranteeFieldPath('guarantee.allowedFeeRate', listed, 1)).toBe('guarantee.allowedFeeRate');
    expect(guaranteeFieldPath('borrower.kind', listed, 1)).toBe('borrower.kind');
  });

  it('of the day that is asked is the instalment’s own where it has one', () => {
    const loan: LoanInput = { id: 'L', schedule: [{}, { principalUntil: '2021-01-01' }, { interestUntil: null }] };
    expect(askedPath('principal', loan, 1)).toBe('schedule[1].principalUntil');
    expect(askedPath('interest', loan, 2)).toBe('schedule[2].interestUntil');
    expect(askedPath('interest', loan, 1)).toBe('application.interestUntil');
    expect(askedPath('principal', loan, 0)).toBe('application.principalUntil');
    expect(askedPath('principal', loan, 9)).toBe('application.principalUntil');
    expect(askedPath('principal', loan, undefined)).toBe('application.principalUntil');
    expect(askedPath('principal', undefined, 1)).toBe('application.principalUntil');
  });
});

describe('the value at a path', () => {
  const LOAN: LoanInput = {
    id: 'L',
    borrower: { kind: 'enterprise' },
    schedule: [{ dueDate: '2020-08-15' }, { principalUntil: ['2021-01-01', '2021-02-01'], originalDueDate: null }],
    guarantees: [{ arrangement: 'kept' }, { counterGuarantee: false }],
    application: { principalUntil: '2021-03-31', interestUntil: null },
  };

  it.each([
    ['id', 'L'],
    ['borrower.kind', 'enterprise'],
    ['borrower.size', undefined],
    ['commitments.employmentStable', undefined],
    ['schedule[0].dueDate', '2020-08-15'],
    ['schedule[1].dueDate', undefined],
    ['schedule[2].dueDate', undefined],
    ['schedule[1].principalUntil', '2021-02-01'],
    ['schedule[1].originalDueDate', null],
    ['guarantees[0].arrangement', 'kept'],
    ['guarantees[1].counterGuarantee', false],
    ['application.principalUntil', '2021-03-31'],
    ['application.interestUntil', null],
    ['application.appliedOn', undefined],
  ])('is read: %s', (path, value) => {
    expect(valueAt(LOAN, path)).toBe(value);
  });

  it('of a loan without an application is that nothing is asked', () => {
    const unasked: LoanInput = { ...LOAN, application: null };
    expect(valueAt(unasked, 'application.principalUntil')).toBeNull();
    expect(valueAt(unasked, 'application.appliedOn')).toBeUndefined();
    expect(valueAt(unasked, 'schedule[1].principalUntil')).toBe('2021-02-01');
    expect(valueAt({ id: 'L', schedule: [{}] }, 'application.principalUntil')).toBeUndefined();
    expect(withValue(unasked, 'application.principalUntil', '2021-01-01').application).toEqual({
      principalUntil: '2021-01-01',
      interestUntil: null,
    });
    expect(withValue(unasked, 'borrower.kind', 'other').application).toBeNull();
  });

  it.each([
    ['borrower.kind', 'other'],
    ['commitments.employmentStable', true],
    ['schedule[1].dueDate', '2020-09-15'],
    ['guarantees[1].arrangement', 'lapsed'],
    ['application.interestUntil', '2021-03-31'],
    ['schedule[0].originalDueDate', null],
  ])('is set in a copy: %s', (path, value) => {
    const before = structuredClone(LOAN);
    const changed = withValue(LOAN, path, value);
    expect(valueAt(changed, path)).toBe(value);
    expect(LOAN).toEqual(before);
    // All else is as it was.
    for (const other of ['id', 'schedule[0].dueDate', 'guarantees[0].arrangement', 'application.principalUntil'])
      expect(valueAt(changed, other)).toBe(valueAt(LOAN, other));
    expect(withValues(LOAN, new Map([[path, value]]))).toEqual(changed);
  });

  it.each([null, undefined, 7, 'x'])(
    'is unknown in what should be an object and is %s, and takes its place when it is set',
    (borrower) => {
      const unchecked = { ...LOAN, borrower } as LoanInput;
      expect(valueAt(unchecked, 'borrower.kind')).toBeUndefined();
      expect(withValue(unchecked, 'borrower.kind', 'other').borrower).toEqual({ kind: 'other' });
    },
  );

  it('is set at several paths at once', () => {
    const values = new Map<string, string | null>([
      ['schedule[0].principal', '1.00'],
      ['borrower.size', 'small'],
      ['schedule[1].dueDate', '2020-09-15'],
      ['schedule[0].dueDate', '2020-08-16'],
    ]);
    const before = structuredClone(LOAN);
    const changed = withValues(LOAN, values);
    for (const [path, value] of values) expect(valueAt(changed, path)).toBe(value);
    expect(valueAt(changed, 'schedule[1].originalDueDate')).toBeNull();
    expect(changed.schedule).toHaveLength(2);
    expect(LOAN).toEqual(before);
    expect(withValues(LOAN, new Map())).toBe(LOAN);
  });
});
