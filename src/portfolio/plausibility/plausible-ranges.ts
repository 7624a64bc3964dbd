import { frozen } from '../../facts/input/frozen.js';
import type { Wording } from '../../law/wording.js';
import { IMPLAUSIBLE_REASONS } from './plausibility-words.js';

/** The bounds within which values of some facts are plausible, and why. Values outside may be right, but somebody should look. */
export interface PlausibleRange {
  /** The usual kind of fault behind values outside the range. */
  readonly check: 'magnitude' | 'rate' | 'date' | 'placeholder';
  /** The facts, as a mapping names them; those of instalments begin with `schedule.`. A `kind` stands for all facts of that kind. */
  readonly facts:
    | readonly string[]
    | {
        /** All facts of this kind. */
        readonly kind: 'date' | 'money';
      };
  /** Whether each value is compared with the bounds, or their median: then more than half of the values have to be outside. */
  readonly of: 'each' | 'median';
  /** Whether values of 0 are left out, because nothing may be due. */
  readonly withoutZeros?: true;
  /** The bounds, both plausible themselves, in the form of the loan schema. */
  readonly least?: string;
  /** The greatest value that is plausible, as text; absent where there is no limit. */
  readonly most?: string;
  /** Why a value beyond it is none. */
  readonly reason: Wording;
}

/**
 * The plausible ranges of the values of a portfolio. They are not law and decide nothing about a single loan: extracts of
 * small-micro loans stay within them, and amounts in a wrong unit do not.
 */
export const PLAUSIBLE_RANGES: readonly PlausibleRange[] = frozen<readonly PlausibleRange[]>([
  {
    check: 'magnitude',
    facts: ['borrower.creditTotal', 'borrower.creditTotalAllBanks'],
    of: 'median',
    withoutZeros: true,
    least: '10000.00',
    most: '100000000.00',
    reason: IMPLAUSIBLE_REASONS.credit,
  },
  {
    check: 'magnitude',
    facts: ['schedule.principal'],
    of: 'median',
    withoutZeros: true,
    least: '100.00',
    most: '50000000.00',
    reason: IMPLAUSIBLE_REASONS.principal,
  },
  {
    check: 'magnitude',
    facts: ['schedule.interest'],
    of: 'median',
    withoutZeros: true,
    least: '1.00',
    most: '5000000.00',
    reason: IMPLAUSIBLE_REASONS.interest,
  },
  {
    check: 'rate',
    facts: ['annualRate'],
    of: 'each',
    least: '0.001',
    most: '0.36',
    reason: IMPLAUSIBLE_REASONS.rate,
  },
  {
    check: 'rate',
    facts: ['penaltyAnnualRate'],
    of: 'each',
    least: '0.001',
    most: '0.54',
    reason: IMPLAUSIBLE_REASONS.penaltyRate,
  },
  {
    check: 'rate',
    facts: ['guarantee.standardFeeRate', 'guarantee.formerFeeRate', 'guarantee.chargedFeeRate', 'guarantee.otherFeeRate'],
    of: 'each',
    most: '0.1',
    reason: IMPLAUSIBLE_REASONS.guaranteeFee,
  },
  {
    check: 'date',
    facts: { kind: 'date' },
    of: 'each',
    least: '1990-01-01',
    most: '2050-12-31',
    reason: IMPLAUSIBLE_REASONS.day,
  },
  {
    check: 'placeholder',
    facts: ['borrower.creditTotal', 'borrower.creditTotalAllBanks'],
    of: 'each',
    least: '0.01',
    reason: IMPLAUSIBLE_REASONS.noCredit,
  },
]);

/** Amounts made of nines only: a filler in an empty field, not an amount of a loan. */
export const NINES = {
  fewest: 7,
  reason: IMPLAUSIBLE_REASONS.nines,
} as const satisfies { readonly fewest: number; readonly reason: Wording };

/** The reasons of the other checks. */
export const OTHER_REASONS = {
  'principal-above-credit': IMPLAUSIBLE_REASONS.principalAboveCredit,
  'unknown-code': IMPLAUSIBLE_REASONS.unknownCode,
  'other-currency': IMPLAUSIBLE_REASONS.otherCurrency,
} as const satisfies Readonly<Record<string, Wording>>;
