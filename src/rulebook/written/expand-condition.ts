import type { Comparison, Condition } from '../condition.js';
import type { When, WrittenCondition } from './written-condition.js';
import { type WrittenPlace, type WrittenPlaces, within } from './written-places.js';

/** A condition that is no comparison, as json-rules-engine wants it at the root of a rule. */
export type ConditionGroup = Exclude<Condition, Comparison>;

/** What the expansion of conditions needs beside them. */
export interface ConditionContext {
  readonly places: WrittenPlaces;
  readonly conditions: {
    /** What a name stands for, tagged with it. */
    named(name: string, reference: WrittenPlace): ConditionGroup;
  };
}

/** A condition as it is run: a group, in which each named condition is replaced by what it stands for. */
export function expandWhen(when: When, place: WrittenPlace, context: ConditionContext): ConditionGroup {
  const { places } = context;
  if (Array.isArray(when)) {
    const all = when.map((part, index) => expandCondition(part, within(place, index), context));
    return places.note({ all: places.note(all, place) }, place);
  }
  const condition = expandCondition(when as WrittenCondition, place, context);
  return 'fact' in condition ? places.note({ all: places.note([condition], place) }, place) : condition;
}

function expandCondition(condition: WrittenCondition, place: WrittenPlace, context: ConditionContext): Condition {
  const { places, conditions } = context;
  const parts = (written: readonly WrittenCondition[], key: 'all' | 'any') =>
    written.map((part, index) => expandCondition(part, within(place, key, index), context));
  if ('all' in condition) return places.note({ all: parts(condition.all, 'all') }, place);
  if ('any' in condition) return places.note({ any: parts(condition.any, 'any') }, place);
  if ('not' in condition) return places.note({ not: expandCondition(condition.not, within(place, 'not'), context) }, place);
  if ('condition' in condition) return conditions.named(condition.condition, within(place, 'condition'));
  return places.note({ ...condition }, place);
}
