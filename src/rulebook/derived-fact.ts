import * as z from 'zod/mini';
import { GRAINS } from '../facts/fact.js';
import type { Decimal } from '../facts/values/decimal.js';
import type { Immutable } from '../law/immutable.js';
import { wordingSchema } from '../law/wording.js';

const base = {
  /** Its name, by which rules test it. */
  fact: z.string(),
  /** What kind of value comes of it: `money` in yuan, `rate` a fraction a year, `count` a whole number, `factor` a decimal. */
  type: z.enum(['money', 'rate', 'count', 'factor']),
  /** What it is derived for: the loan, a component, a guarantee, or another subject. */
  grain: z.enum(GRAINS),
  /** What it is called. */
  title: wordingSchema,
};
const operands = z.array(z.string()).check(z.minLength(2));

/**
 * A fact computed from others. A sum, a product and a difference (the first minus the rest) are exact. A quotient (the first
 * divided by the rest) is for display; conditions compare products instead.
 */
export const derivedFactSchema = z.union([
  z.strictObject({
    ...base,
    /** The facts that are added. */
    sum: operands,
  }),
  z.strictObject({
    ...base,
    /** The facts that are multiplied. */
    product: operands,
  }),
  z.strictObject({
    ...base,
    /** The first fact, less all others. */
    difference: operands,
  }),
  z.strictObject({
    ...base,
    /** The first fact, divided by all others. */
    quotient: operands,
  }),
]);
export type DerivedFact = Immutable<z.output<typeof derivedFactSchema>>;

export type Arithmetic = 'sum' | 'product' | 'difference' | 'quotient';

/** The operands of a derived fact and the arithmetic that combines them. */
export function formulaOf(derived: DerivedFact): {
  readonly arithmetic: Arithmetic;
  readonly operands: readonly string[];
} {
  if ('sum' in derived) return { arithmetic: 'sum', operands: derived.sum };
  if ('product' in derived) return { arithmetic: 'product', operands: derived.product };
  if ('difference' in derived) return { arithmetic: 'difference', operands: derived.difference };
  return { arithmetic: 'quotient', operands: derived.quotient };
}

/** Combines two operands; a division by zero gives `undefined`. */
export function combine(arithmetic: Arithmetic, one: Decimal, other: Decimal): Decimal | undefined {
  switch (arithmetic) {
    case 'sum':
      return one.plus(other);
    case 'product':
      return one.times(other);
    case 'difference':
      return one.minus(other);
    case 'quotient':
      return other.isZero() ? undefined : one.div(other);
  }
}
