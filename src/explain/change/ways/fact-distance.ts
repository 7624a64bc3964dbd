import type { FactType } from '../../../facts/fact.js';

const DAYS_A_YEAR = 365;

/** The distance of two exact values, comparable across types: days count in years, and figures relative to their size. */
export function distanceBetween(type: FactType, one: number, other: number): number {
  const distance = Math.abs(one - other);
  return type.kind === 'date' ? distance / DAYS_A_YEAR : distance / Math.max(one, other, 1);
}
