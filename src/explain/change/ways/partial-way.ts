import { exactValue } from '../../../facts/fact.js';
import { fieldOf, instalmentPath, ORIGINAL_DUE_DATE } from '../../../facts/loan/loan-path.js';
import { smallest as smallestOf } from '../../../facts/values/extremes.js';
import type { AtomicCondition } from './atomic-condition.js';
import { distanceBetween } from './fact-distance.js';
import { intersection, isEmpty, isWithin, type Region, rangeOf } from './region.js';
import type { Way } from './way.js';

/** A way during the search. Its conditions are collected only when it is complete. */
export interface PartialWay {
  readonly regions: ReadonlyMap<string, Region>;
  readonly failing: ReadonlySet<string>;
  /** The conditions whose regions depend on other fields. These regions are not in `regions` yet. */
  readonly dependsOn: ReadonlySet<AtomicCondition>;
  readonly madeOf: readonly PartialWay[] | AtomicCondition;
}

export const NOTHING_NEEDED: PartialWay = { regions: new Map(), failing: new Set(), dependsOn: new Set(), madeOf: [] };

/** The distance of dates and figures from the values that a partial way requires. */
export function distanceOf(
  { regions, failing }: Pick<PartialWay, 'regions' | 'failing'>,
  conditions: ReadonlyMap<string, AtomicCondition>,
): number {
  let distance = 0;
  for (const key of failing) {
    const [region, { type, value } = {}] = [regions.get(key), conditions.get(key)];
    if (region?.kind !== 'range' || type === undefined || value === undefined || value === null) continue;
    const exact = exactValue(type, value);
    if (typeof exact !== 'number') continue;
    distance += distanceBetween(type, exact, Math.min(Math.max(exact, region.from), region.to));
  }
  return distance;
}

/**
 * Removes mixtures. Some ways change the same fields, and no other part of the search tests these fields. Of such ways, this
 * keeps those with the fewest different requirements, and the nearest one. A mixture, such as one that moves every due date
 * but one forward, says nothing new, and each further instalment doubles their number. In a long schedule, the same field of
 * two instalments counts as one field.
 *
 * @param isOpen whether another part of the search tests the field, too
 */
export function withoutMixtures(
  parts: readonly PartialWay[],
  isOpen: (key: string) => boolean,
  isLong: boolean,
  isNearer: (part: PartialWay, other: PartialWay) => boolean,
): PartialWay[] {
  const alike = new Map<string, PartialWay[]>();
  for (const part of parts) {
    const open = [...part.regions].filter(([key]) => isOpen(key)).sort(([a], [b]) => (a < b ? -1 : 1));
    const fields = isLong ? fieldsOf(part.failing, isOpen) : [...part.failing].sort();
    const key = JSON.stringify([fields, open.map(([path, region]) => [path, textOf(region)])]);
    const same = alike.get(key) ?? [];
    same.push(part);
    alike.set(key, same);
  }
  const kept = new Set(
    [...alike.values()].flatMap((same) => {
      const wants = same.map((part) => wantsOf(part, isOpen));
      const fewest = smallestOf(wants);
      const nearest = same.reduce((best, part) => (isNearer(part, best) ? part : best));
      return [...same.filter((_, at) => wants[at] === fewest), nearest];
    }),
  );
  return parts.filter((part) => kept.has(part));
}

/** The failing fields: each open field of an instalment, and each other field once, whatever its instalment. */
function fieldsOf(failing: ReadonlySet<string>, isOpen: (key: string) => boolean): string[] {
  return [...new Set([...failing].map((key) => (isOpen(key) ? key : fieldOf(key).field)))].sort();
}

/** The number of different requirements of a partial way for the settled fields of instalments. */
function wantsOf({ regions, failing }: PartialWay, isOpen: (key: string) => boolean): number {
  const settled = [...regions].filter(([key]) => failing.has(key) && !isOpen(key));
  return new Set(settled.map(([key, region]) => `${fieldOf(key).field} ${textOf(region)}`)).size;
}

function textOf(region: Region): string {
  if (region.kind === 'not-given') return region.kind;
  return region.kind === 'set' ? region.values.join() : `${region.from} ${region.to} ${region.none}`;
}

/** Whether everything that one way allows is allowed by the other. Further requirements for open fields do not change this. */
export function isStricter(one: PartialWay, other: PartialWay, isOpen: (key: string) => boolean): boolean {
  for (const [key, region] of other.regions) {
    if (!isOpen(key) && !other.failing.has(key)) continue;
    const mine = one.regions.get(key);
    if (mine === undefined || !isWithin(mine, region)) return false;
  }
  return [...other.dependsOn].every((it) => one.dependsOn.has(it));
}

/** Removes the requirements that hold already, for fields that no other part of the search tests. */
export function withoutSettled(part: PartialWay, isOpen: (key: string) => boolean): PartialWay {
  // A requirement that depends on another field, such as a day asked for one instalment, is settled with the whole way.
  const dependsOn = new Set([...part.dependsOn].map(({ key }) => key));
  const left = [...part.regions].filter(([key]) => part.failing.has(key) || dependsOn.has(key) || isOpen(key));
  return left.length === part.regions.size ? part : { ...part, regions: new Map(left) };
}

export function single(condition: AtomicCondition): PartialWay[] {
  const { key, region, holds, dependsOn } = condition;
  const failing = new Set(holds ? [] : [key]);
  if (dependsOn !== undefined) {
    // The allowed values are found with the whole way, because the other field may move too.
    const any = rangeOf(-Infinity, Infinity, region.kind === 'range' && region.none);
    return [{ regions: new Map([[key, any]]), failing, dependsOn: new Set([condition]), madeOf: condition }];
  }
  return isEmpty(region) ? [] : [{ regions: new Map([[key, region]]), failing, dependsOn: new Set(), madeOf: condition }];
}

/** Joins a way with each of several others. If it already contains one of them, it is joined with that one only. */
export function joined(one: PartialWay, others: readonly PartialWay[]): PartialWay[] {
  const taken = others.find((other) => isStricter(one, other, () => true));
  return taken === undefined ? others.flatMap((other) => both(one, other)) : [{ ...one, madeOf: [one, taken] }];
}

/** Both ways as one; empty if they contradict each other. */
function both(one: PartialWay, other: PartialWay): PartialWay[] {
  const regions = new Map(one.regions);
  for (const [key, region] of other.regions) {
    const mine = regions.get(key);
    const shared = mine === undefined ? region : intersection(mine, region);
    if (isEmpty(shared)) return [];
    regions.set(key, shared);
  }
  if (comesAfterItself(regions)) return [];
  const [failing, dependsOn] = [new Set([...one.failing, ...other.failing]), new Set([...one.dependsOn, ...other.dependsOn])];
  return [{ regions, failing, dependsOn, madeOf: [one, other] }];
}

/** Whether an instalment would be due before its original due date, which is impossible. */
function comesAfterItself(regions: ReadonlyMap<string, Region>): boolean {
  return [...regions].some(([key, original]) => {
    const { field, instalment } = fieldOf(key);
    if (field !== ORIGINAL_DUE_DATE || instalment === undefined) return false;
    const due = regions.get(instalmentPath(instalment, 'dueDate'));
    return original.kind === 'range' && due?.kind === 'range' && original.from > due.to;
  });
}

/** The finished way. */
export function whole({ regions, failing, madeOf }: PartialWay): Way {
  const conditions = new Set<AtomicCondition>();
  // A loop, not a recursion: the way of a long schedule is nested as deep as there are instalments.
  const waiting: PartialWay['madeOf'][] = [madeOf];
  for (let from = waiting.pop(); from !== undefined; from = waiting.pop()) {
    if ('key' in from) conditions.add(from);
    else for (let at = from.length - 1; at >= 0; at--) waiting.push((from[at] as PartialWay).madeOf);
  }
  return { regions, failing, conditions: [...conditions] };
}
