import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RATE_PATTERN, rateText, rateUnits } from '../../../src/facts/values/rate.js';
import { runs } from '../../depth.js';

describe('a yearly rate is a decimal fraction below 1', () => {
  it.each([
    ['0', 0],
    ['0.0435', 4_350_000],
    [0.0435, 4_350_000],
    ['0.00000001', 1],
    ['0.99999999', 99_999_999],
    [0.1, 10_000_000],
    [-0, 0],
  ])('%s', (rate, expected) => {
    expect(rateUnits(rate)).toBe(expected);
  });

  it.each(['1', '4.35', '4.35%', '0.000000001', '-0.01', '.5', '0.', '', 'NaN'])('%j is refused', (rate) => {
    expect(rateUnits(rate)).toBeUndefined();
  });

  it.each([1, 4.35, -0.01, 1e-9, Number.NaN])('the number %d is refused', (rate) => {
    expect(rateUnits(rate)).toBeUndefined();
  });

  const TEXTS: readonly (readonly [text: string, units: number | undefined])[] = [
    ['0', 0],
    ['0.1', 10_000_000],
    ['0.12345678', 12_345_678],
    ['0.123456789', undefined],
    ['00.1', undefined],
    ...['x', '/', ':', '-'].flatMap((sign) =>
      [`0.${sign}`, `0.1${sign}`, `0.${sign}1`, `0${sign}1`, `0${sign}`].map((text) => [text, undefined] as const),
    ),
  ];
  it.each(TEXTS)('is read from a text as the schema reads it: %s', (text, units) => {
    expect(rateUnits(text)).toBe(units);
    expect(RATE_PATTERN.test(text)).toBe(units !== undefined);
  });

  it.each([
    [0, '0'],
    [1, '0.00000001'],
    [10_000_000, '0.1'],
    [100_000_000, '1'],
    [250_000_000, '2.5'],
  ])('is written as a fraction, also of one and more: %d', (units, text) => {
    expect(rateText(units)).toBe(text);
  });

  it('is written back as it was read', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (units) => {
        expect(rateUnits(rateText(units))).toBe(units);
        expect(rateUnits(Number(rateText(units)))).toBe(units);
      }),
    );
  });

  it('is read from a text if and only if the text matches the pattern of the schema', () => {
    const figures = fc.string({ unit: fc.constantFrom(...'0001259.-e /:'), maxLength: 17 });
    fc.assert(
      fc.property(fc.oneof(figures, fc.stringMatching(RATE_PATTERN), fc.string()), (text) => {
        expect(rateUnits(text) !== undefined).toBe(RATE_PATTERN.test(text));
        if (RATE_PATTERN.test(text)) expect(rateUnits(text)).toBe(Math.round(Number(text) * 1e8));
      }),
      { numRuns: runs(2000) },
    );
  });
});
