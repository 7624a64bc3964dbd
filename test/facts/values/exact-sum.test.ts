import { describe, expect, it } from 'vitest';
import { addFen, addSum, differenceText, noSum, sumText, totalText } from '../../../src/facts/values/exact-sum.js';

describe('a sum', () => {
  it('is exact beyond what a number holds', () => {
    const sum = noSum();
    for (let at = 0; at < 100; at++) addFen(sum, 999_999_999_999_999);
    const twice = noSum();
    addSum(twice, sum);
    addSum(twice, sum);
    expect(sumText(sum)).toBe('999999999999999.00');
    expect(sumText(twice)).toBe('1999999999999998.00');
    expect(sumText(noSum())).toBe('0.00');
  });

  it('is exact where some of it is carried over and some is not', () => {
    const sum = noSum();
    for (let at = 0; at < 5; at++) addFen(sum, 999_999_999_999_999);
    addFen(sum, 6);
    expect(sumText(sum)).toBe('50000000000000.01');
  });

  it.each([
    ['0.00', '0.00', '0.00'],
    ['1.05', '0.10', '-0.95'],
    ['0.10', '1.05', '0.95'],
    ['99999999999999999999.99', '100000000000000000000.00', '0.01'],
    ['99999999999999999999.99', '0.00', '-99999999999999999999.99'],
  ])('from %s to %s is a difference of %s', (from, to, difference) => {
    expect(differenceText(from, to)).toBe(difference);
  });

  it.each([
    [[], '0.00'],
    [['0.01', '0.02'], '0.03'],
    [['99999999999999999999.99', '0.01'], '100000000000000000000.00'],
  ])('of %j is %s', (sums, total) => {
    expect(totalText(sums)).toBe(total);
  });
});
