import { groupedBy } from '../../../facts/values/map-entries.js';
import type { AtomicCondition, Dependence } from './atomic-condition.js';
import { intersection, isEmpty, isWithin, type Region } from './region.js';
import type { Way } from './way.js';

/** A condition whose region depends on another field. */
export type DependentCondition = AtomicCondition & { readonly dependsOn: Dependence };

/**
 * Settles the conditions of a way that depend on other fields. A day asked has to be after a due date that moves, or it may
 * stay as it is if the due date moves far enough. Returns no way if the conditions contradict each other.
 */
export function waysWithDays(way: Way): Way[] {
  const byKey = groupedBy(way.conditions.filter(isDependent), ({ key }) => key);
  return [...byKey].reduce<Way[]>((ways, [key, demands]) => ways.flatMap((it) => settled(it, key, demands)), [way]);
}

export function isDependent(condition: AtomicCondition): condition is DependentCondition {
  return condition.dependsOn !== undefined;
}

function settled(way: Way, key: string, demands: readonly DependentCondition[]): Way[] {
  // A day asked is either after the due date or not.
  const operators = new Map(demands.map(({ dependsOn, operator }) => [dependsOn.key, operator]));
  if (demands.some(({ dependsOn, operator }) => operators.get(dependsOn.key) !== operator)) return [];
  const plain = way.regions.get(key) as Region;
  const isMoved = ({ dependsOn }: DependentCondition) => way.failing.has(dependsOn.key);
  const fixed = demands.filter((it) => !isMoved(it)).reduce((region, it) => intersection(region, it.region), plain);
  const moved = demands.filter(isMoved);
  if (moved.length === 0) {
    const changed = { ...way, regions: new Map(way.regions).set(key, fixed) };
    // If the condition does not hold, the other field may move instead.
    const other = demands.every(({ holds }) => holds) ? undefined : asItIs(way, key, demands);
    return [...(isEmpty(fixed) ? [] : [changed]), ...(other === undefined ? [] : [other])];
  }
  if (isEmpty(fixed)) return [];
  const kept = asItIs(way, key, moved);
  // If the condition holds for every value of the other field, nothing has to change.
  if (kept !== undefined && moved.every(({ dependsOn }) => isSame(kept, way, dependsOn.key))) return [kept];
  const changed = moved.reduce(
    (region, { dependsOn }) => intersection(region, dependsOn.allowed(way.regions.get(dependsOn.key) as Region)),
    fixed,
  );
  const changing = { ...way, regions: new Map(way.regions).set(key, changed), failing: new Set([...way.failing, key]) };
  return [...(kept === undefined ? [] : [kept]), ...(isEmpty(changed) ? [] : [changing])];
}

/** The way that leaves the field unchanged and, if that depends on other fields, restricts those. */
function asItIs(way: Way, key: string, moved: readonly DependentCondition[]): Way | undefined {
  const taken = new Set<AtomicCondition>(moved);
  const others = way.conditions.filter((it) => it.key === key && !taken.has(it));
  if (!others.every(({ holds }) => holds)) return undefined;
  const regions = new Map(way.regions);
  const narrowing: DependentCondition[] = [];
  for (const demand of moved) {
    const { key: other, asItIs: wanted } = demand.dependsOn;
    const mine = regions.get(other) ?? demandedOf(other, way);
    if (mine !== undefined && isWithin(mine, wanted)) continue;
    const region = mine === undefined ? wanted : intersection(mine, wanted);
    if (isEmpty(region)) return undefined;
    regions.set(other, region);
    if (!demand.holds) narrowing.push(demand);
  }
  const failing = new Set([...way.failing, ...moved.map(({ dependsOn }) => dependsOn.key)].filter((it) => it !== key));
  return { regions, failing, conditions: [...way.conditions, ...narrowing.map(reversed)] };
}

/** Everything that a way requires of a field, including what holds now and could fail after the change. */
function demandedOf(key: string, { conditions }: Way): Region | undefined {
  const [first, ...others] = conditions.filter((it) => it.key === key).map(({ region }) => region);
  return first === undefined ? undefined : others.reduce(intersection, first);
}

/** The same condition on the other field: it must be before the day asked. */
export function reversed(condition: DependentCondition): AtomicCondition {
  const { dependsOn, value, expected, ...demand } = condition;
  return {
    ...demand,
    reverses: condition,
    key: dependsOn.key,
    path: dependsOn.key,
    ...(typeof expected === 'string' ? { value: expected } : {}),
    operator: demand.operator === 'after' ? 'before' : 'onOrAfter',
    ...(value === undefined || value === null ? {} : { expected: value }),
    from: 'component.requestedUntil',
    region: dependsOn.asItIs,
  };
}

function isSame(one: Way, other: Way, key: string): boolean {
  const [mine, its] = [one.regions.get(key), other.regions.get(key)];
  return mine !== undefined && its !== undefined && isWithin(its, mine);
}
