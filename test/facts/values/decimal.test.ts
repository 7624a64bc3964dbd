import { Decimal as DecimalOfHost } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { Decimal } from '../../../src/facts/values/decimal.js';

describe('exact arithmetic', () => {
  it('holds the largest product of an amount, a rate, a factor and days, to the last digit', () => {
    const [amount, rate, factor, days] = ['9999999999999.99', '0.99999999', '999999999999999.999999999999999', '99999'];
    const digits = [amount, rate, factor, days].reduce((product, each) => product * BigInt(each.replace('.', '')), 1n);
    const product = new Decimal(amount).times(rate).times(factor).times(days);
    expect(product.toFixed().replace('.', '')).toBe(digits.toString());
  });

  it('is written without an exponent, however small or large it is', () => {
    expect(String(new Decimal('0.000000000000000000000000000001'))).toBe('0.000000000000000000000000000001');
    expect(String(new Decimal(10).pow(39))).toBe(`1${'0'.repeat(39)}`);
  });

  it('does not change with what a host sets for its own, nor sets it', () => {
    const { precision } = DecimalOfHost;
    expect(precision).not.toBe(Decimal.precision);
    try {
      DecimalOfHost.set({ precision: 3 });
      expect(String(new Decimal(1).div(3))).toBe(`0.${'3'.repeat(60)}`);
    } finally {
      DecimalOfHost.set({ precision });
    }
  });
});
