import { describe, expect, it } from 'vitest';
import type { Parameter } from '../../src/law/parameter.js';
import { parameterValue, stands, unfitValues } from '../../src/rulebook/parameter-value.js';
import type { RuleSet } from '../../src/rulebook/rule-set.js';
import { interpretationsOf } from '../../src/rulebook/rulebook-part.js';
import { SMALL } from './load/small-rulebook.js';

const reason = { zh: '因', en: 'why' };
const parameter = (id: string, type: Parameter['type'], value: string, more: object = {}) =>
  ({ id, type, value, ...more }) as Parameter;

describe('the value of a parameter', () => {
  it.each<[Parameter['type'], string, boolean]>([
    ['count', '0', true],
    ['count', '10', true],
    ['count', '010', false],
    ['count', '-1', false],
    ['count', '1.0', false],
    ['count', 'x1', false],
    ['count', '1x', false],
    ['money', '10.05', true],
    ['money', '10.005', false],
    ['rate', '0.0435', true],
    ['date', '2021-02-28', true],
    ['date', '2021-02-29', false],
    ['factor', '1.5', true],
  ])('of the type %s may be written %s: %s', (type, text, fits) => {
    expect(parameterValue(type, text) !== undefined).toBe(fits);
  });

  it('stands to another as an operator says, if both are of the type', () => {
    expect([stands('count', '9', 'lessThan', '10'), stands('count', '10', 'lessThan', '9')]).toEqual([true, false]);
    expect([stands('date', 'x', 'before', '2021-01-01'), stands('date', '2021-01-01', 'before', 'x')]).toEqual([false, false]);
    expect([stands('money', 'x', 'isNot', '1.00'), stands('money', '1.00', 'isNot', 'x')]).toEqual([false, false]);
  });
});

describe('values of parameters are unfit', () => {
  it.each<[string, Parameter, string | undefined, string | undefined]>([
    ['of another type', parameter('a', 'count', 'x'), 'a whole number from 0', '不小于0的整数'],
    [
      'below a range',
      parameter('a', 'money', '0.99', { range: { min: '1.00', reason } }),
      'from 1.00 (why)',
      '不小于1.00的值(因)',
    ],
    ['above a range', parameter('a', 'rate', '0.5', { range: { max: '0.4', reason } }), 'to 0.4 (why)', '不大于0.4的值(因)'],
    [
      'before a range',
      parameter('a', 'date', '2020-12-31', { range: { min: '2021-01-01', max: '2021-12-31', reason } }),
      'from 2021-01-01 to 2021-12-31 (why)',
      '不小于2021-01-01、不大于2021-12-31的值(因)',
    ],
    [
      'after a range',
      parameter('a', 'date', '2022-01-01', { range: { min: '2021-01-01', max: '2021-12-31', reason } }),
      'from 2021-01-01 to 2021-12-31 (why)',
      '不小于2021-01-01、不大于2021-12-31的值(因)',
    ],
    ['not whole', parameter('a', 'factor', '360.5', { range: { whole: true, reason } }), 'a whole number (why)', '整数的值(因)'],
    [
      'nowhere on a day of the range',
      parameter('a', 'date', '2021-01-01', { range: { min: '2021-01-01', max: '2021-01-01', reason } }),
      undefined,
      undefined,
    ],
    ['nowhere below the most of a range', parameter('a', 'count', '3', { range: { max: '4', reason } }), undefined, undefined],
    [
      'nowhere in a range that has no whole number',
      parameter('a', 'factor', '360.5', { range: { whole: false, min: '360', reason } }),
      undefined,
      undefined,
    ],
  ])('%s', (_, one, en, zh) => {
    expect(unfitValues([one]).map(({ expected }) => [expected.en, expected.zh])).toEqual(en === undefined ? [] : [[en, zh]]);
  });

  const first = parameter('first', 'date', '2021-01-01', { relations: [{ operator: 'before', parameter: 'last', reason }] });
  const last = parameter('last', 'date', '2021-12-31');
  const unfit = (set: Readonly<Record<string, string>>) =>
    unfitValues([first, last], set).map(({ id, value, expected }) => `${id} ${value}: ${expected.en}`);

  it('where they do not stand to each other as they should: the one that was set is, or the one that is related', () => {
    expect(unfit({})).toEqual([]);
    expect(unfit({ first: '2021-12-31' })).toEqual(['first 2021-12-31: a day before last, "2021-12-31" (why)']);
    expect(unfit({ last: '2021-01-01' })).toEqual(['last 2021-01-01: a day after first, "2021-01-01" (why)']);
    expect(unfit({ first: '2022-01-01', last: '2021-06-01' })).toEqual([
      'first 2022-01-01: a day before last, "2021-06-01" (why)',
    ]);
    expect(unfit({ first: '2021-12-30' })).toEqual([]);
    expect(unfit({ first: 'never', last: '2020-01-01' })).toEqual([
      'first never: a calendar day YYYY-MM-DD, without time or time zone',
    ]);
    expect(unfitValues([first])).toEqual([]);
  });
});

it('the interpretations of rule sets are those whose readings their rules test', () => {
  const ruleSets = SMALL.ruleSets as unknown as readonly RuleSet[];
  expect([...interpretationsOf(ruleSets)]).toEqual(['small.question']);
  expect([...interpretationsOf(ruleSets.slice(0, 1))]).toEqual([]);
});
