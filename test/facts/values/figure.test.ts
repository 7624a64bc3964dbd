import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal } from '../../../src/facts/values/decimal.js';
import { grouped, percentText } from '../../../src/facts/values/figure.js';
import { runs } from '../../depth.js';

describe('figures as they are shown', () => {
  it.each([
    ['0', '0'],
    ['999', '999'],
    ['1000', '1,000'],
    ['1234567.80', '1,234,567.80'],
    ['1234567.8912345', '1,234,567.8912345'],
  ])('%s is grouped as %s', (figure, text) => {
    expect(grouped(figure)).toBe(text);
  });

  it.each([
    ['0', '0%'],
    ['1', '100%'],
    ['0.01', '1%'],
    ['0.0435', '4.35%'],
    ['0.00825', '0.825%'],
    ['12.5', '1250%'],
    ['.5', '50%'],
    ['0.0120500', '1.205%'],
    ['0.0100', '1%'],
    ['', '0%'],
    ['-0.005', '-0.5%'],
  ])('%s as a percentage is %s', (fraction, text) => {
    expect(percentText(fraction)).toBe(text);
  });

  it('a percentage is exact, however many decimals it has', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.integer({ min: 0, max: 12 }), (units, decimals) => {
        const fraction = new Decimal(units.toString()).div(new Decimal(10).pow(decimals)).toFixed();
        expect(percentText(fraction)).toBe(`${new Decimal(fraction).times(100).toFixed()}%`);
      }),
      { numRuns: runs(2000) },
    );
  });
});
