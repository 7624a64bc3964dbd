import { describe, expect, it } from 'vitest';
import { Decimal } from '../../../src/facts/values/decimal.js';
import { largest, smallest } from '../../../src/facts/values/extremes.js';
import { entryOf, groupedBy } from '../../../src/facts/values/map-entries.js';
import { zoneDays } from '../../../src/facts/values/zone-day.js';

describe('the largest and the smallest', () => {
  it.each([
    [[1], 1, 1],
    [[2, 3, 1], 3, 1],
    [[-2, -3, -1], -1, -3],
    [[0, 0], 0, 0],
    [[], Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  ])('of %j are %d and %d', (values, most, least) => {
    expect([largest(values), smallest(values)]).toEqual([most, least]);
  });

  it('are found among more than a call takes arguments', () => {
    const many = Array.from({ length: 300_000 }, (_, at) => at);
    expect([largest(many), smallest(many)]).toEqual([299_999, 0]);
  });
});

describe('a decimal', () => {
  it('has sixty digits, rounds half up, and is written without an exponent', () => {
    expect(new Decimal(1).div(3).toString()).toBe(`0.${'3'.repeat(60)}`);
    expect(new Decimal('0.125').toFixed(2)).toBe('0.13');
    expect([new Decimal('1e-30').toString(), new Decimal('1e30').toString()]).toEqual([
      `0.${'0'.repeat(29)}1`,
      `1${'0'.repeat(30)}`,
    ]);
  });
});

describe('the entries of a map', () => {
  it('are made once for a key', () => {
    const map = new Map<string, number[]>();
    const made: string[] = [];
    const make = (key: string) => {
      made.push(key);
      return [];
    };
    entryOf(map, 'a', make).push(1);
    entryOf(map, 'a', make).push(2);
    entryOf(map, 'b', make).push(3);
    expect([...map]).toEqual([
      ['a', [1, 2]],
      ['b', [3]],
    ]);
    expect(made).toEqual(['a', 'b']);
  });

  it('group things by their keys, in the order of the first of each', () => {
    expect([...groupedBy(['bc', 'a', 'bd', 'ae'], (it) => it.charAt(0))]).toEqual([
      ['b', ['bc', 'bd']],
      ['a', ['a', 'ae']],
    ]);
    expect([...groupedBy([], String)]).toEqual([]);
  });
});

describe('the day of a midnight in a zone', () => {
  it.each([
    ['Asia/Shanghai', '2020-08-14T16:00:00Z', '2020-08-15'],
    ['UTC', '2020-08-14T16:00:00Z', undefined],
    ['UTC', '2020-08-15T00:00:00Z', '2020-08-15'],
    ['UTC', '2020-08-15T00:00:00.001Z', undefined],
    ['UTC', '2020-08-15T00:00:01Z', undefined],
    ['UTC', '2020-08-15T00:01:00Z', undefined],
    ['UTC', '2020-08-15T01:00:00Z', undefined],
    ['UTC', '2020-01-02T00:00:00Z', '2020-01-02'],
    ['UTC', '0099-01-02T00:00:00Z', '0099-01-02'],
    ['UTC', '-000001-01-01T00:00:00Z', undefined],
    ['America/New_York', '2020-08-15T04:00:00Z', '2020-08-15'],
    ['America/New_York', '2020-12-15T04:00:00Z', undefined],
    ['America/New_York', '2020-12-15T05:00:00Z', '2020-12-15'],
    ['UTC', 'no date', undefined],
  ])('in %s of %s is %s', (zone, moment, day) => {
    expect(zoneDays(zone)(new Date(moment))).toBe(day);
  });

  it('is refused for a zone that there is not', () => {
    expect(() => zoneDays('Asia/Yinchuan')).toThrow(RangeError);
  });
});
