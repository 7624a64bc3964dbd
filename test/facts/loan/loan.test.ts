import { describe, expect, it } from 'vitest';
import { InvalidLoanError, pathText } from '../../../src/facts/input/invalid-input.js';
import { Loan } from '../../../src/facts/loan/parse-loan.js';
import { problemsOf as problems, refusal } from './refused-loan.js';

const loan = {
  id: 'NX-1',
  borrower: { kind: 'enterprise', size: 'small', creditTotal: '5000000.00' },
  schedule: [{ dueDate: '2020-08-15', principal: '300000.00', interest: '4500.00' }],
};

describe('a loan that is not what the schema describes is refused, with path, value and expectation', () => {
  it.each([
    ['an unknown key', { ...loan, borrower: { creditTotl: '1.00' } }, ['borrower', 'creditTotl'], '1.00', 'one of the keys'],
    [
      'an impossible date',
      { ...loan, schedule: [{ dueDate: '2020-06-31' }] },
      ['schedule', 0, 'dueDate'],
      '2020-06-31',
      'a calendar day',
    ],
    [
      'a time-zoned date',
      { ...loan, maturityDate: '2020-06-30T00:00:00+08:00' },
      ['maturityDate'],
      '2020-06-30T00:00:00+08:00',
      'without time or time zone',
    ],
    [
      'three decimals',
      { ...loan, borrower: { creditTotal: '1.005' } },
      ['borrower', 'creditTotal'],
      '1.005',
      'at most 2 decimals',
    ],
    [
      'a number of three decimals',
      { ...loan, borrower: { creditTotal: 1.005 } },
      ['borrower', 'creditTotal'],
      1.005,
      'at most 2 decimals',
    ],
    [
      'an unsafe number',
      { ...loan, borrower: { creditTotal: 2 ** 53 } },
      ['borrower', 'creditTotal'],
      2 ** 53,
      '9999999999999.99',
    ],
    ['a negative number', { ...loan, borrower: { creditTotal: -1 } }, ['borrower', 'creditTotal'], -1, 'from 0'],
    ['NaN', { ...loan, borrower: { creditTotal: Number.NaN } }, ['borrower', 'creditTotal'], Number.NaN, 'an amount in yuan'],
    ['a percentage', { ...loan, annualRate: 4.35 }, ['annualRate'], 4.35, '"0.0435" is 4.35 %'],
    ['a percentage as text', { ...loan, annualRate: '4.35' }, ['annualRate'], '4.35', 'a decimal fraction'],
    [
      'days out of order',
      { ...loan, application: { principalUntil: ['2021-01-01', '2020-12-01'] } },
      ['application', 'principalUntil'],
      ['2021-01-01', '2020-12-01'],
      'without time or time zone, or an array of several in ascending order',
    ],
    ['an empty schedule', { ...loan, schedule: [] }, ['schedule'], [], 'an array of at least one'],
    [
      'a date asked before the due date',
      { ...loan, application: { principalUntil: '2020-08-14' } },
      ['application', 'principalUntil'],
      '2020-08-14',
      'a day on or after the first due date of principal, 2020-08-15',
    ],
    [
      'one due date twice',
      { ...loan, schedule: [...loan.schedule, ...loan.schedule] },
      ['schedule', 1, 'dueDate'],
      '2020-08-15',
      'schedule[0] falls due on the same day',
    ],
    [
      'an original due date after the due date',
      { ...loan, schedule: [{ dueDate: '2020-08-15', originalDueDate: '2020-08-16' }] },
      ['schedule', 0, 'originalDueDate'],
      '2020-08-16',
      'on or before the due date',
    ],
    [
      'a text for a flag',
      { ...loan, borrower: { pandemicAffected: 'yes' } },
      ['borrower', 'pandemicAffected'],
      'yes',
      'true or false',
    ],
    [
      'a kind that there is not',
      { ...loan, borrower: { kind: 'company' } },
      ['borrower', 'kind'],
      'company',
      'one of "enterprise"',
    ],
    [
      'a __proto__ key',
      JSON.parse('{"id":"x","schedule":[{}],"__proto__":{"id":"y"}}'),
      ['__proto__'],
      { id: 'y' },
      'one of the keys',
    ],
    [
      'a __proto__ key within',
      JSON.parse('{"id":"x","schedule":[{}],"borrower":{"__proto__":{"kind":"enterprise"}}}'),
      ['borrower', '__proto__'],
      { kind: 'enterprise' },
      'one of the keys',
    ],
    ['a constructor key', { ...loan, constructor: 1 }, ['constructor'], 1, 'one of the keys'],
    ['no object', 'NX-1', [], 'NX-1', 'an object'],
    ['null', null, [], null, 'an object'],
  ])('%s', (_, input, path, value, expected) => {
    expect(problems(input)).toContainEqual(
      expect.objectContaining({ path: pathText(path), value, expected: expect.stringContaining(expected) }),
    );
  });

  it('names a missing field, and gives no value for it', () => {
    expect(problems({ schedule: [{}] })).toEqual([
      {
        path: 'id',
        expected: 'a text that is not empty',
        message: 'id: missing, expected a text that is not empty',
        zh: { expected: '非空文本', message: 'id:缺失,应为非空文本' },
      },
    ]);
  });

  it('names the nearest known key, if one is near', () => {
    expect(problems({ ...loan, schedul: [] })).toContainEqual(expect.objectContaining({ nearest: 'schedule' }));
    expect(problems({ ...loan, colour: 'red' })[0]).not.toHaveProperty('nearest');
  });

  it('names every problem at once, in a sentence that a person can act on', () => {
    expect(() => Loan.parse({ ...loan, annualRate: 4.35, maturityDate: '2020-02-30' })).toThrow(InvalidLoanError);
    expect(refusal({ ...loan, annualRate: 4.35, maturityDate: '2020-02-30' })?.message).toBe(
      'invalid loan: annualRate: 4.35, expected a yearly rate as a decimal fraction below 1 with at most 8 decimals ("0.0435" is 4.35 %); ' +
        'maturityDate: "2020-02-30", expected a calendar day YYYY-MM-DD, without time or time zone',
    );
  });

  it('never shows a value longer than a line', () => {
    expect(refusal({ ...loan, maturityDate: '9'.repeat(1_000_000) })?.message.length).toBeLessThan(400);
  });

  it('answers at once even if every key of an input is unknown', () => {
    const junk = Object.fromEntries(Array.from({ length: 30_000 }, (_, at) => [`key${at}`, at]));
    const refused = refusal({ ...loan, ...junk });
    expect(refused?.problems.length).toBe(1001);
    expect(refused?.problems.at(-1)?.message).toMatch(/29,?000/);
    expect(refused?.message.length).toBeLessThan(10_000);
  });

  it('does not change the extensions of the host', () => {
    const extensions = { core: { branch: 'Yinchuan', tags: [1, null] } };
    expect(Loan.parse({ ...loan, extensions }).input.extensions).toEqual(extensions);
  });
});
