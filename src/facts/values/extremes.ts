/** The largest of any number of numbers. `Math.max` is limited by the number of arguments of a call. */
export function largest(values: readonly number[]): number {
  return values.reduce((one, other) => (other > one ? other : one), Number.NEGATIVE_INFINITY);
}

/** The smallest of some numbers. */
export function smallest(values: readonly number[]): number {
  return values.reduce((one, other) => (other < one ? other : one), Number.POSITIVE_INFINITY);
}
