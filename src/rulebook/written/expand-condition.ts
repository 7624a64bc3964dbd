import type { Comparison, Condition } from '../condition.js';
import type { When, WrittenCondition } from './written-condition.js';
import { type WrittenPlace, type WrittenPlaces, within } from './written-places.js';

/** A condition as it is run: a group, as json-rules-engine wants it at the root of a rule. */
export function expandWhen(when: When, place: WrittenPlace, places: WrittenPlaces): Exclude<Condition, Comparison> {
  if (Array.isArray(when)) {
    const all = when.map((part, index) => expandCondition(part, within(place, index), places));
    return places.note({ all: places.note(all, place) }, place);
  }
  const condition = expandCondition(when as WrittenCondition, place, places);
  return 'fact' in condition ? places.note({ all: places.note([condition], place, { 0: place }) }, place) : condition;
}

function expandCondition(condition: WrittenCondition, place: WrittenPlace, places: WrittenPlaces): Condition {
  const parts = (conditions: readonly WrittenCondition[], key: 'all' | 'any') =>
    conditions.map((part, index) => expandCondition(part, within(place, key, index), places));
  if ('all' in condition) return places.note({ all: parts(condition.all, 'all') }, place);
  if ('any' in condition) return places.note({ any: parts(condition.any, 'any') }, place);
  if ('not' in condition) return places.note({ not: expandCondition(condition.not, within(place, 'not'), places) }, place);
  return places.note({ ...(condition as Comparison) }, place);
}
