import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Overdue, penaltyFigures, penaltyInterest, penaltyTerms, ratesLacking } from '../../src/decide/penalty-interest.js';
import { COMPONENTS } from '../../src/facts/loan/component.js';
import { Decimal } from '../../src/facts/values/decimal.js';
import { runs } from '../depth.js';

const terms = penaltyTerms(new Decimal('1.5'), new Decimal('360'));
const FROM = 18_414;

function overdue(
  kind: Overdue['kind'],
  amount: number,
  days: number,
  penaltyRate: number | undefined,
  contractRate: number | undefined,
): Overdue {
  return { kind, amount, from: FROM, until: FROM + days, penaltyRate, contractRate };
}

describe('罚息 on principal: contract interest continues, and only the surcharge above it (加收部分) is waived', () => {
  it.each([
    // principal (fen), days, penalty rate, contract rate: spared, at the penalty rate, contract interest
    [
      30_000_000,
      228,
      6_525_000,
      4_350_000,
      '300000.00 × (0.06525 − 0.0435) ÷ 360 × 228 = 4132.50',
      '300000.00 × 0.06525 ÷ 360 × 228 = 12397.50',
      '300000.00 × 0.0435 ÷ 360 × 228 = 8265.00',
    ],
    [
      30_000_000,
      228,
      undefined,
      4_350_000,
      '300000.00 × (0.0435 × 1.5 − 0.0435) ÷ 360 × 228 = 4132.50',
      '300000.00 × 0.0435 × 1.5 ÷ 360 × 228 = 12397.50',
      '300000.00 × 0.0435 ÷ 360 × 228 = 8265.00',
    ],
    // A penalty rate below the contract rate never makes an amount negative.
    [
      10_000_000,
      90,
      4_000_000,
      4_350_000,
      '100000.00 × max(0.04 − 0.0435, 0) ÷ 360 × 90 = 0.00',
      '100000.00 × 0.04 ÷ 360 × 90 = 1000.00',
      '100000.00 × 0.0435 ÷ 360 × 90 = 1087.50',
    ],
    // A period of no days has no interest.
    [
      10_000_000,
      0,
      6_525_000,
      4_350_000,
      '100000.00 × (0.06525 − 0.0435) ÷ 360 × 0 = 0.00',
      '100000.00 × 0.06525 ÷ 360 × 0 = 0.00',
      '100000.00 × 0.0435 ÷ 360 × 0 = 0.00',
    ],
    // Each figure is rounded separately, so two figures below half a fen may add up to one fen.
    [
      1,
      360,
      99_999_998,
      49_999_999,
      '0.01 × (0.99999998 − 0.49999999) ÷ 360 × 360 = 0.00',
      '0.01 × 0.99999998 ÷ 360 × 360 = 0.01',
      '0.01 × 0.49999999 ÷ 360 × 360 = 0.00',
    ],
    [
      1,
      360,
      99_000_000,
      49_000_000,
      '0.01 × (0.99 − 0.49) ÷ 360 × 360 = 0.01',
      '0.01 × 0.99 ÷ 360 × 360 = 0.01',
      '0.01 × 0.49 ÷ 360 × 360 = 0.00',
    ],
  ])('%d fen for %d days at %s and %s', (amount, days, penalty, contract, spared, gross, interest) => {
    const amountOf = (formula: string) => formula.split(' = ')[1];
    expect(penaltyInterest(overdue('principal', amount, days, penalty, contract), terms)).toEqual({
      amount: amountOf(spared),
      formula: spared,
      rateBasis: penalty === undefined ? 'assumed-multiple' : 'contract',
      atPenaltyRate: { amount: amountOf(gross), formula: gross },
      contractInterest: { amount: amountOf(interest), formula: interest },
    });
  });

  it('without the contract rate the surcharge is absent, and the amount at the penalty rate is still given', () => {
    expect(penaltyInterest(overdue('principal', 10_000_000, 90, 6_525_000, undefined), terms)).toEqual({
      rateBasis: 'contract',
      atPenaltyRate: { amount: '1631.25', formula: '100000.00 × 0.06525 ÷ 360 × 90 = 1631.25' },
    });
    expect(ratesLacking('principal', 6_525_000, undefined)).toEqual(['annualRate']);
  });
});

describe('罚息 on interest: the interest on it (复利), at the penalty rate (银发〔2003〕251号第三条)', () => {
  it.each([
    [450_000, 228, 6_525_000, 4_350_000, '4500.00 × 0.06525 ÷ 360 × 228 = 185.96'],
    [450_000, 228, 6_525_000, undefined, '4500.00 × 0.06525 ÷ 360 × 228 = 185.96'],
    [450_000, 228, undefined, 4_350_000, '4500.00 × 0.0435 × 1.5 ÷ 360 × 228 = 185.96'],
    // 0.01 × 0.5 ÷ 360 × 360 is half a fen, which rounds up; a day less rounds down.
    [1, 360, 50_000_000, undefined, '0.01 × 0.5 ÷ 360 × 360 = 0.01'],
    [1, 359, 50_000_000, undefined, '0.01 × 0.5 ÷ 360 × 359 = 0.00'],
  ])('%d fen for %d days at %s and %s', (amount, days, penalty, contract, formula) => {
    expect(penaltyInterest(overdue('interest', amount, days, penalty, contract), terms)).toEqual({
      amount: formula.split(' = ')[1],
      formula,
      rateBasis: penalty === undefined ? 'assumed-multiple' : 'contract',
    });
    expect(ratesLacking('interest', penalty, contract)).toEqual([]);
  });
});

describe('the surcharge in a formula', () => {
  it.each([
    // the multiple of the law, penalty rate, contract rate: spared
    ['1.5', undefined, 4_350_000, '1000.00 × (0.0435 × 1.5 − 0.0435) ÷ 360 × 90 = 5.44'],
    // A multiple that is no surcharge never makes an amount negative.
    ['1', undefined, 4_350_000, '1000.00 × max(0.0435 × 1 − 0.0435, 0) ÷ 360 × 90 = 0.00'],
    ['0.8', undefined, 4_350_000, '1000.00 × max(0.0435 × 0.8 − 0.0435, 0) ÷ 360 × 90 = 0.00'],
    ['1.5', 4_350_000, 4_350_000, '1000.00 × (0.0435 − 0.0435) ÷ 360 × 90 = 0.00'],
    ['1.5', 4_349_999, 4_350_000, '1000.00 × max(0.04349999 − 0.0435, 0) ÷ 360 × 90 = 0.00'],
    ['1.5', 4_350_000, 0, '1000.00 × (0.0435 − 0) ÷ 360 × 90 = 10.88'],
  ])('under a multiple of %s, at %s and %s', (multiple, penalty, contract, formula) => {
    const own = penaltyTerms(new Decimal(multiple), new Decimal('360'));
    expect(penaltyInterest(overdue('principal', 100_000, 90, penalty, contract), own)).toMatchObject({
      formula,
      amount: formula.split(' = ')[1],
    });
  });

  it('has no days where it would begin later than it ends', () => {
    expect(penaltyInterest(overdue('interest', 100_000, -1, 4_350_000, 0), terms)).toMatchObject({
      formula: '1000.00 × 0.0435 ÷ 360 × 0 = 0.00',
    });
  });
});

describe('the figures of a waiver', () => {
  it('are unknown if no rate is given', () => {
    for (const kind of COMPONENTS) expect(penaltyInterest(overdue(kind, 1, 1, undefined, undefined), terms)).toBeUndefined();
    expect(ratesLacking('principal', undefined, undefined)).toEqual(['annualRate', 'penaltyAnnualRate']);
    expect(ratesLacking('interest', undefined, undefined)).toEqual(['penaltyAnnualRate']);
  });

  const decimals = fc
    .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 3 }))
    .map(([digits, places]) => new Decimal(digits).div(10 ** places));
  const rates = fc.option(fc.integer({ min: 0, max: 99_999_999 }), { nil: undefined });

  it('equal the results of decimal arithmetic, for any amount, rates, period and terms', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...COMPONENTS),
        fc.integer({ min: 0, max: 999_999_999_999_999 }),
        fc.integer({ min: 0, max: 20_000 }),
        rates,
        rates,
        decimals,
        decimals,
        (kind, amount, days, penalty, contract, multiplier, dayCount) => {
          const at = (rate: Decimal | undefined) => {
            if (rate === undefined) return undefined;
            const exact = new Decimal(amount).times(rate).times(days).div(dayCount);
            return exact.toDecimalPlaces(0, Decimal.ROUND_HALF_UP);
          };
          const contractRate = contract === undefined ? undefined : new Decimal(contract).div('1e8');
          const penaltyRate = penalty === undefined ? contractRate?.times(multiplier) : new Decimal(penalty).div('1e8');
          const surcharge =
            penaltyRate === undefined || contractRate === undefined ? undefined : Decimal.max(0, penaltyRate.minus(contractRate));
          const expected =
            kind === 'principal' ? [at(surcharge), at(penaltyRate), at(contractRate)] : [at(penaltyRate), undefined, undefined];
          const made = penaltyFigures(overdue(kind, amount, days, penalty, contract), penaltyTerms(multiplier, dayCount));
          // No amount under the law exceeds the integers that a number holds exactly.
          if (expected.some((one) => one?.gt(Number.MAX_SAFE_INTEGER))) return;
          expect([made.spared, made.atPenaltyRate, made.contractInterest]).toEqual(expected.map((one) => one?.toNumber()));
        },
      ),
      { numRuns: runs(1000) },
    );
  });

  it('on principal add up: waived plus charged is the amount under the contract, up to the rounding of each', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100_000_000_000 }),
        fc.integer({ min: 0, max: 2000 }),
        fc.integer({ min: 0, max: 50_000_000 }),
        fc.option(fc.integer({ min: 0, max: 40_000_000 }), { nil: undefined }),
        (amount, days, contract, above) => {
          const penalty = above === undefined ? undefined : contract + above;
          const {
            spared = 0,
            atPenaltyRate = 0,
            contractInterest = 0,
          } = penaltyFigures(overdue('principal', amount, days, penalty, contract), terms);
          expect(Math.abs(spared + contractInterest - atPenaltyRate)).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: runs(1000) },
    );
  });
});
