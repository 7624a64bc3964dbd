import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal } from '../../../src/facts/values/decimal.js';
import { fen, MAX_YUAN, YUAN_PATTERN, yuanText } from '../../../src/facts/values/money.js';
import { runs } from '../../depth.js';

describe('an amount in yuan is read to the fen', () => {
  it.each([
    ['0', 0],
    ['0.1', 10],
    ['0.01', 1],
    ['10000000.00', 1_000_000_000],
    ['10000000.01', 1_000_000_001],
    ['9999999999999.99', 999_999_999_999_999],
    [0, 0],
    [-0, 0],
    [0.1, 10],
    [0.29, 29],
    [1.1, 110],
    [4503599627370.49, 450_359_962_737_049],
    [MAX_YUAN, 999_999_999_999_999],
  ])('%s is %d fen', (yuan, expected) => {
    expect(fen(yuan)).toBe(expected);
  });

  it.each(['', ' 1', '1 ', '+1', '-1', '01', '1.', '.5', '1.005', '1e3', '1,000', '¥1', '10000000000000', 'NaN', 'Infinity'])(
    '%j is refused',
    (yuan) => {
      expect(fen(yuan)).toBeUndefined();
    },
  );

  it.each([-0.01, 1.005, 0.1 + 0.2, Number.NaN, Number.POSITIVE_INFINITY, 1e13, Number.MAX_SAFE_INTEGER])(
    'the number %d is refused',
    (yuan) => {
      expect(fen(yuan)).toBeUndefined();
    },
  );

  it.each([
    [-1, '-0.01'],
    [-12_345, '-123.45'],
    [9, '0.09'],
    [10, '0.10'],
  ])('is written with two decimals, also below zero: %d', (amount, text) => {
    expect(yuanText(amount)).toBe(text);
  });

  const TEXTS: readonly (readonly [text: string, fen: number | undefined])[] = [
    ['0', 0],
    ['12', 1200],
    ['1.5', 150],
    ['1.55', 155],
    ['1234567890123', 123_456_789_012_300],
    ['12345678901234', undefined],
    ...['x', '/', ':', '-'].flatMap((sign) =>
      [`1.${sign}`, `1.${sign}5`, `1.5${sign}`, `1${sign}5`, `${sign}5`].map((text) => [text, undefined] as const),
    ),
  ];
  it.each(TEXTS)('is read from a text as the schema reads it: %s', (text, amount) => {
    expect(fen(text)).toBe(amount);
    expect(YUAN_PATTERN.test(text)).toBe(amount !== undefined);
  });

  it('is written back as it was read, for any amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999_999 }), (amount) => {
        const text = yuanText(amount);
        expect(text).toBe(new Decimal(amount).div(100).toFixed(2));
        expect(fen(text)).toBe(amount);
        expect(fen(Number(text))).toBe(amount);
      }),
    );
  });

  it('is read from a text if and only if the text matches the pattern of the schema', () => {
    const figures = fc.string({ unit: fc.constantFrom(...'0001259.-e /:'), maxLength: 17 });
    fc.assert(
      fc.property(fc.oneof(figures, fc.stringMatching(YUAN_PATTERN), fc.string()), (text) => {
        expect(fen(text) !== undefined).toBe(YUAN_PATTERN.test(text));
        if (YUAN_PATTERN.test(text)) expect(fen(text)).toBe(Number(new Decimal(text).times(100)));
      }),
      { numRuns: runs(2000) },
    );
  });
});
