import { groupedBy } from '../../../facts/values/map-entries.js';
import { intersection, isEmpty, isWithin, type Region } from './region.js';
import type { Requirement, Turning } from './requirement.js';
import type { Way } from './way.js';

/** A requirement whose region turns on another field. */
export type TurningRequirement = Requirement & { readonly turning: Turning };

/**
 * A way with what turns on other fields settled: whether a day asked reaches beyond a due date that moves, or may stay as it
 * is if the due date moves far enough. None where that contradicts itself.
 */
export function settledWays(way: Way): Way[] {
  const byKey = groupedBy(way.requirements.filter(isTurning), ({ key }) => key);
  return [...byKey].reduce<Way[]>((ways, [key, demands]) => ways.flatMap((it) => settled(it, key, demands)), [way]);
}

export function isTurning(requirement: Requirement): requirement is TurningRequirement {
  return requirement.turning !== undefined;
}

function settled(way: Way, key: string, demands: readonly TurningRequirement[]): Way[] {
  // A day asked reaches beyond a due date or does not.
  const operators = new Map(demands.map(({ turning, operator }) => [turning.key, operator]));
  if (demands.some(({ turning, operator }) => operators.get(turning.key) !== operator)) return [];
  const plain = way.regions.get(key) as Region;
  const isMoved = ({ turning }: TurningRequirement) => way.failing.has(turning.key);
  const fixed = demands.filter((it) => !isMoved(it)).reduce((region, it) => intersection(region, it.region), plain);
  const moved = demands.filter(isMoved);
  if (moved.length === 0) {
    const changed = { ...way, regions: new Map(way.regions).set(key, fixed) };
    // Where it does not hold, the other field may be moved in its place.
    const other = demands.every(({ holds }) => holds) ? undefined : asItIs(way, key, demands);
    return [...(isEmpty(fixed) ? [] : [changed]), ...(other === undefined ? [] : [other])];
  }
  if (isEmpty(fixed)) return [];
  const kept = asItIs(way, key, moved);
  // Where every value of the other field leaves it as it is, there is nothing to change.
  if (kept !== undefined && moved.every(({ turning }) => isSame(kept, way, turning.key))) return [kept];
  const changed = moved.reduce(
    (region, { turning }) => intersection(region, turning.allowed(way.regions.get(turning.key) as Region)),
    fixed,
  );
  const changing = { ...way, regions: new Map(way.regions).set(key, changed), failing: new Set([...way.failing, key]) };
  return [...(kept === undefined ? [] : [kept]), ...(isEmpty(changed) ? [] : [changing])];
}

/** The way with the field as it is, and those that it turns on where that does. */
function asItIs(way: Way, key: string, moved: readonly TurningRequirement[]): Way | undefined {
  const taken = new Set<Requirement>(moved);
  const others = way.requirements.filter((it) => it.key === key && !taken.has(it));
  if (!others.every(({ holds }) => holds)) return undefined;
  const regions = new Map(way.regions);
  const narrowing: TurningRequirement[] = [];
  for (const demand of moved) {
    const { key: other, asItIs: wanted } = demand.turning;
    const mine = regions.get(other) ?? demandedOf(other, way);
    if (mine !== undefined && isWithin(mine, wanted)) continue;
    const region = mine === undefined ? wanted : intersection(mine, wanted);
    if (isEmpty(region)) return undefined;
    regions.set(other, region);
    if (!demand.holds) narrowing.push(demand);
  }
  const failing = new Set([...way.failing, ...moved.map(({ turning }) => turning.key)].filter((it) => it !== key));
  return { regions, failing, requirements: [...way.requirements, ...narrowing.map(reversed)] };
}

/** All that a way demands of a field, what held so far and may cease to included. */
function demandedOf(key: string, { requirements }: Way): Region | undefined {
  const [first, ...others] = requirements.filter((it) => it.key === key).map(({ region }) => region);
  return first === undefined ? undefined : others.reduce(intersection, first);
}

/** The same said of the other field: that it is before the day asked. */
export function reversed(requirement: TurningRequirement): Requirement {
  const { turning, value, expected, ...demand } = requirement;
  return {
    ...demand,
    reverses: requirement,
    key: turning.key,
    path: turning.key,
    ...(typeof expected === 'string' ? { value: expected } : {}),
    operator: demand.operator === 'after' ? 'before' : 'onOrAfter',
    ...(value === undefined || value === null ? {} : { expected: value }),
    from: 'component.requestedUntil',
    region: turning.asItIs,
  };
}

function isSame(one: Way, other: Way, key: string): boolean {
  const [mine, its] = [one.regions.get(key), other.regions.get(key)];
  return mine !== undefined && its !== undefined && isWithin(its, mine);
}
