import type { FactType } from '../../../facts/fact.js';

const DAYS_A_YEAR = 365;

/** How far two exact values of a fact lie apart, so that facts of any type can be added up: days by the year, figures by their share. */
export function distanceBetween(type: FactType, one: number, other: number): number {
  const distance = Math.abs(one - other);
  return type.kind === 'date' ? distance / DAYS_A_YEAR : distance / Math.max(one, other, 1);
}
