import { describe, expect, it } from 'vitest';
import {
  type Comparison,
  type Condition,
  comparisonsOf,
  factsOf,
  foldWithoutNot,
  knownWhereHolds,
  namesIn,
  oppositeOf,
} from '../../src/rulebook/condition.js';

const is = (fact: string, value: Comparison['value'] = 'x'): Comparison => ({ fact, operator: 'is', value });
const given = (fact: string, value: boolean): Comparison => ({ fact, operator: 'given', value });
const atMost = (fact: string, other: string): Comparison => ({ fact, operator: 'atMost', value: { fact: other } });

/** A condition in the manner of a formula. */
const textOf = (condition: Condition, isOpposed?: boolean) =>
  foldWithoutNot<string>(
    condition,
    {
      all: (parts) => `(${parts.join(' and ')})`,
      any: (parts) => `(${parts.join(' or ')})`,
      comparison: ({ fact, operator, value }) =>
        `${fact} ${operator} ${typeof value === 'object' ? JSON.stringify(value) : value}`,
    },
    isOpposed,
  );

describe('the opposite of a comparison', () => {
  it('is that of its operator, and of given that of its value', () => {
    expect(oppositeOf(is('a'))).toEqual({ ...is('a'), operator: 'isNot' });
    expect(oppositeOf(atMost('a', 'b'))).toEqual({ ...atMost('a', 'b'), operator: 'moreThan' });
    expect(oppositeOf(given('a', true))).toEqual(given('a', false));
    expect(oppositeOf(given('a', false))).toEqual(given('a', true));
  });
});

describe('a condition without not', () => {
  it.each<[Condition, string, string]>([
    [is('a'), 'a is x', 'a isNot x'],
    [{ not: is('a') }, 'a isNot x', 'a is x'],
    [{ not: { not: is('a') } }, 'a is x', 'a isNot x'],
    [{ all: [is('a'), { not: is('b') }] }, '(a is x and b isNot x)', '(a isNot x or b is x)'],
    [{ not: { any: [is('a'), { not: is('b') }] } }, '(a isNot x and b is x)', '(a is x or b isNot x)'],
    [
      { any: [is('a'), { not: { all: [is('b'), given('c', true)] } }] },
      '(a is x or (b isNot x or c given false))',
      '(a isNot x and (b is x and c given true))',
    ],
  ])('says the same: %j', (condition, said, opposite) => {
    expect([textOf(condition), textOf(condition, false), textOf(condition, true)]).toEqual([said, said, opposite]);
  });
});

describe('where a condition holds', () => {
  it.each<[Condition, readonly string[]]>([
    [is('a'), ['a']],
    [atMost('a', 'b'), ['a', 'b']],
    [given('a', true), ['a']],
    [given('a', false), []],
    [{ not: given('a', true) }, []],
    [{ not: given('a', false) }, ['a']],
    [{ all: [is('a'), given('b', false), atMost('c', 'd')] }, ['a', 'c', 'd']],
    [{ any: [{ all: [is('a'), is('b')] }, { all: [is('b'), is('c')] }, is('b')] }, ['b']],
    [{ any: [is('a'), is('b')] }, []],
    [{ any: [{ all: [is('a'), is('b')] }, { all: [is('a'), is('b')] }, is('b')] }, ['b']],
    [{ not: { any: [is('a'), atMost('b', 'c')] } }, ['a', 'b', 'c']],
    [{ not: { all: [is('a'), is('b')] } }, []],
  ])('these facts are known: %j → %j', (condition, facts) => {
    expect([...knownWhereHolds(condition)]).toEqual(facts);
  });
});

describe('of a condition are told', () => {
  const condition: Condition = {
    all: [
      { any: [is('a'), { not: atMost('b', 'c'), named: 'inner-not' }], named: 'inner' },
      { not: { all: [given('a', true), is('d', ['x', 'y'])], named: 'innermost' } },
    ],
    named: 'outer',
  };

  it('the names of those within it, the outer before the inner', () => {
    expect(namesIn(condition)).toEqual(['outer', 'inner', 'inner-not', 'innermost']);
    expect(namesIn(is('a'))).toEqual([]);
  });

  it('its comparisons in their order, and the facts of both sides', () => {
    expect(comparisonsOf(condition)).toEqual([is('a'), atMost('b', 'c'), given('a', true), is('d', ['x', 'y'])]);
    expect(factsOf(condition)).toEqual(['a', 'b', 'c', 'a', 'd']);
  });
});
