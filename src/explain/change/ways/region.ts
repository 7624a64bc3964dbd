/**
 * The values that a fact may take. `set` lists them. `range` holds for ordered values (fen, rate units, day numbers), which are
 * whole numbers, and includes both ends; `none` says that it may also be known that there is no value. `not-given` allows no
 * value: the record must not state the fact.
 */
export type Region =
  | { readonly kind: 'set'; readonly values: readonly (string | number | boolean)[] }
  | { readonly kind: 'range'; readonly from: number; readonly to: number; readonly none: boolean }
  | { readonly kind: 'not-given' };

export function setOf(values: readonly (string | number | boolean)[]): Region {
  return { kind: 'set', values };
}

export function rangeOf(from: number, to: number, none = false): Region {
  return { kind: 'range', from, to, none };
}

export const NOT_GIVEN: Region = { kind: 'not-given' };

/** The values that both regions allow. */
export function intersection(one: Region, other: Region): Region {
  if (one.kind === 'set' && other.kind === 'set') return setOf(one.values.filter((value) => other.values.includes(value)));
  if (one.kind === 'range' && other.kind === 'range') {
    return rangeOf(Math.max(one.from, other.from), Math.min(one.to, other.to), one.none && other.none);
  }
  return one.kind === 'not-given' && other.kind === 'not-given' ? NOT_GIVEN : setOf([]);
}

export function isEmpty(region: Region): boolean {
  if (region.kind === 'not-given') return false;
  return region.kind === 'set' ? region.values.length === 0 : region.from > region.to && !region.none;
}

/** Whether one region is contained in the other. */
export function isWithin(one: Region, other: Region): boolean {
  if (one.kind === 'set') return other.kind === 'set' && one.values.every((value) => other.values.includes(value));
  if (one.kind === 'not-given') return other.kind === 'not-given';
  if (other.kind !== 'range') return false;
  const range = one.from > one.to || (one.from >= other.from && one.to <= other.to);
  return range && (!one.none || other.none);
}
