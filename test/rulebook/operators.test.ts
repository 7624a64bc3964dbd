import { describe, expect, it } from 'vitest';
import type { FactType } from '../../src/facts/fact.js';
import { Decimal } from '../../src/facts/values/decimal.js';
import { comparatorOf, type Operand, operatorsOf, truthBy } from '../../src/rulebook/operator.js';
import { OPERATOR_NAMES, OPPOSITE, type OperatorName, type ValueOperator } from '../../src/rulebook/operator-name.js';
import { FALSE, not, TRUE, UNKNOWN } from '../../src/rulebook/truth.js';

/** Whether it holds of 1, 2 and 3 where it compares with 2. */
const ORDERS: readonly (readonly [ValueOperator, boolean, boolean, boolean])[] = [
  ['atMost', true, true, false],
  ['onOrBefore', true, true, false],
  ['atLeast', false, true, true],
  ['onOrAfter', false, true, true],
  ['lessThan', true, false, false],
  ['before', true, false, false],
  ['moreThan', false, false, true],
  ['after', false, false, true],
  ['is', false, true, false],
  ['isNot', true, false, true],
];
const CHOICES: readonly (readonly [ValueOperator, Operand, boolean, boolean])[] = [
  ['is', 'a', true, false],
  ['isNot', 'a', false, true],
  ['oneOf', ['a', 'c'], true, false],
  ['noneOf', ['a', 'c'], false, true],
];

describe('an operator', () => {
  it.each(ORDERS)('%s holds below, at and above what it compares with: %s, %s, %s', (operator, ...holds) => {
    expect([1, 2, 3].map((value) => comparatorOf(operator)(value, 2))).toEqual(holds);
    if (operator === 'is' || operator === 'isNot') return;
    const [below, above] = [new Decimal('100000000000000.000000000000001'), new Decimal('100000000000000.000000000000002')];
    expect([comparatorOf(operator)(below, above), comparatorOf(operator)(above, below)]).toEqual([holds[0], holds[2]]);
    const two = new Decimal('2.0');
    expect(['1.5', '2', '2.000001'].map((value) => comparatorOf(operator)(new Decimal(value), two))).toEqual(holds);
  });

  it.each(CHOICES)('%s compares a choice with %j: of "a" it holds %s, of "b" %s', (operator, right, ...holds) => {
    expect(['a', 'b'].map((value) => comparatorOf(operator)(value, right))).toEqual(holds);
    expect(['a', 'b'].map((value) => truthBy(operator)(value, right))).toEqual(holds.map((it) => (it ? TRUE : FALSE)));
  });

  it('is unknown where either value is, except that given asks just that', () => {
    for (const operator of OPERATOR_NAMES.filter((name) => name !== 'given')) {
      expect([truthBy(operator)(undefined, 2), truthBy(operator)(1, undefined)]).toEqual([UNKNOWN, UNKNOWN]);
    }
    const given = truthBy('given');
    expect([given(1, true), given(undefined, true), given(1, false), given(undefined, false)]).toEqual([
      TRUE,
      FALSE,
      FALSE,
      TRUE,
    ]);
    expect([comparatorOf('given')(1, true), comparatorOf('given')(1, false)]).toEqual([true, false]);
  });

  it.each(Object.entries(OPPOSITE) as [ValueOperator, ValueOperator][])(
    '%s has the opposite %s, and is its opposite',
    (one, other) => {
      expect(OPPOSITE[other]).toBe(one);
      const pairs: (readonly [Operand, Operand])[] = /Of$/.test(one)
        ? [
            ['a', ['a']],
            ['b', ['a']],
          ]
        : [
            [1, 2],
            [2, 2],
            [3, 2],
          ];
      for (const [left, right] of pairs) expect(truthBy(other)(left, right)).toBe(not(truthBy(one)(left, right)));
    },
  );

  it.each<[FactType['kind'], readonly OperatorName[]]>([
    ['choice', ['is', 'isNot', 'oneOf', 'noneOf', 'given']],
    ['flag', ['is', 'isNot', 'given']],
    ['date', ['onOrBefore', 'onOrAfter', 'before', 'after', 'given']],
    ['money', ['atMost', 'atLeast', 'lessThan', 'moreThan', 'given']],
    ['rate', ['atMost', 'atLeast', 'lessThan', 'moreThan', 'given']],
    ['count', ['atMost', 'atLeast', 'lessThan', 'moreThan', 'given']],
    ['factor', ['atMost', 'atLeast', 'lessThan', 'moreThan', 'given']],
  ])('compares a %s if it is one of %j', (kind, operators) => {
    expect(operatorsOf(kind === 'choice' ? { kind, values: [] } : { kind })).toEqual(operators);
  });
});
