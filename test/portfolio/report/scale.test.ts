import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandScale, figureScale, roundFigures } from '../../../src/portfolio/report/scale.js';

describe('round figures along an axis', () => {
  it.each([
    [1, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [0.07, [0, 0.02, 0.04, 0.06, 0.08]],
    [7, [0, 1, 2, 3, 4, 5, 6, 7]],
    [1472.63, [0, 500, 1000, 1500, 2000]],
    [9_999_999.99, [0, 2_000_000, 4_000_000, 6_000_000, 8_000_000, 10_000_000]],
    [15_650_346_610.91, [0, 5e9, 10e9, 15e9, 20e9]],
  ])('up to %d are %j', (most, figures) => {
    expect(roundFigures(most, 5)).toEqual(figures);
  });

  it('are some three to eight, at equal distances, and reach the greatest figure', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), (fen) => {
        const most = fen / 100;
        const figures = roundFigures(most, 5);
        const [, step = 0] = figures;
        expect(figures.at(-1)).toBeGreaterThanOrEqual(most);
        // Where the last figure has a greater step than the greatest had, one more may stand above it.
        expect(figures.at(-2)).toBeLessThan(most + step);
        expect(figures.length).toBeGreaterThanOrEqual(4);
        expect(figures.length).toBeLessThanOrEqual(9);
        for (const [at, figure] of figures.entries()) expect(figure).toBeCloseTo(step * at, 6);
      }),
    );
  });
});

describe('bars side by side', () => {
  it('fill the axis, with the gaps asked for', () => {
    const { step, width, at } = bandScale(4, [100, 500], 0.25, 0.25);
    expect(width).toBeCloseTo(step * 0.75);
    expect(at(1) - at(0)).toBeCloseTo(step);
    expect(at(0) - 100).toBeCloseTo(step * 0.25);
    expect(500 - (at(3) + width)).toBeCloseTo(step * 0.25);
  });
});

it('a figure stands in proportion, upwards or to the right', () => {
  expect([0, 5, 10].map(figureScale(10, [300, 100]))).toEqual([300, 200, 100]);
});
