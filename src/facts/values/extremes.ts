/** The largest of some numbers; `Math.max` takes no more of them than a call has room for. */
export function largest(values: readonly number[]): number {
  return values.reduce((one, other) => (other > one ? other : one), Number.NEGATIVE_INFINITY);
}

/** The smallest of some numbers. */
export function smallest(values: readonly number[]): number {
  return values.reduce((one, other) => (other < one ? other : one), Number.POSITIVE_INFINITY);
}
