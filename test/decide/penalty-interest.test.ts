import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { penaltyInterest, penaltyTerms } from '../../src/decide/penalty-interest.js';
import { Decimal } from '../../src/facts/decimal.js';

const terms = penaltyTerms(new Decimal('1.5'), new Decimal('360'));

describe('罚息: amount × yearly rate ÷ 360 × calendar days, rounded half up to the fen once', () => {
  it.each([
    // overdue (fen), days, penalty rate, contract rate, amount, formula
    [10_000_000, 90, 6_525_000, undefined, '1631.25', '100000.00 × 0.06525 ÷ 360 × 90 = 1631.25'],
    [10_000_000, 90, undefined, 4_350_000, '1631.25', '100000.00 × 0.0435 × 1.5 ÷ 360 × 90 = 1631.25'],
    [10_000_000, 0, 6_525_000, undefined, '0.00', '100000.00 × 0.06525 ÷ 360 × 0 = 0.00'],
    // 0.01 × 0.5 ÷ 360 × 360 is half a fen, which rounds up; a day less rounds down.
    [1, 360, 50_000_000, undefined, '0.01', '0.01 × 0.5 ÷ 360 × 360 = 0.01'],
    [1, 359, 50_000_000, undefined, '0.00', '0.01 × 0.5 ÷ 360 × 359 = 0.00'],
  ])('%d fen for %d days', (overdue, days, penalty, contract, amount, formula) => {
    expect(penaltyInterest(overdue, 18_414, 18_414 + days, penalty, contract, terms)).toEqual({
      amount,
      formula,
      rateBasis: penalty === undefined ? 'assumed-multiple' : 'contract',
    });
  });

  it('is unknown where no rate is', () => {
    expect(penaltyInterest(1, 0, 1, undefined, undefined, terms)).toBeUndefined();
  });

  it('is what decimal arithmetic makes it, for any amount, rate, period and terms', () => {
    const decimals = fc
      .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 3 }))
      .map(([digits, places]) => new Decimal(digits).div(10 ** places));
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999_999_999 }),
        fc.integer({ min: 0, max: 99_999_999 }),
        fc.integer({ min: 0, max: 20_000 }),
        fc.boolean(),
        decimals,
        decimals,
        (overdue, rate, days, known, multiplier, dayCount) => {
          const exact = new Decimal(overdue)
            .times(rate)
            .times(days)
            .times(known ? 1 : multiplier)
            .div(dayCount.times('1e8'));
          const expected = exact.toDecimalPlaces(0, Decimal.ROUND_HALF_UP).div(100).toFixed(2);
          const made = penaltyInterest(overdue, 0, days, known ? rate : undefined, rate, penaltyTerms(multiplier, dayCount));
          // Beyond what a number counts exactly no amount of the law can lie.
          if (exact.lt(Number.MAX_SAFE_INTEGER)) expect(made?.amount).toBe(expected);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
