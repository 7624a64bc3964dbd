import { Decimal as DecimalJs } from 'decimal.js';

/**
 * Exact decimal arithmetic, apart from the host's own decimal.js settings. 60 digits hold any product of an amount,
 * a rate, a factor and a number of days without rounding.
 */
export const Decimal = DecimalJs.clone({ precision: 60, rounding: DecimalJs.ROUND_HALF_UP, toExpNeg: -40, toExpPos: 40 });
export type Decimal = DecimalJs;
