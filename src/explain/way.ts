import type { Formula } from './formula.js';
import { intersection, isEmpty, isWithin, type Region, setOf } from './region.js';
import { type Requirement, requirementOf } from './requirement.js';
import type { Situation } from './situation.js';

/**
 * One way in which a formula can be made to hold: the values it leaves each fact, and the comparisons behind them,
 * those that hold already among them, for they have to go on holding.
 */
export interface Way {
  readonly regions: ReadonlyMap<string, Region>;
  readonly requirements: readonly Requirement[];
  /** The keys of what does not hold yet. */
  readonly failing: ReadonlySet<string>;
}

/** The ways in which a formula can be made to hold. */
export interface Ways {
  /** None of them is a part of another. */
  readonly ways: readonly Way[];
  /**
   * Where there were so many that some were passed over, the fewest facts that fail in one of those; otherwise infinite.
   * Whatever needs no more than so many changes is there.
   */
  readonly passedOver: number;
}

const NOTHING_NEEDED: Way = { regions: new Map(), requirements: [], failing: new Set() };

// More are of use to nobody, and a portfolio's longest schedule must not take minutes.
const MOST_WAYS = 128;

/** Finds the ways in which a formula can be made to hold of a loan; one that needs nothing where it holds. */
export function waysOf(formula: Formula, situation: Situation): Ways {
  let passedOver = Number.POSITIVE_INFINITY;
  const known = new Map<Formula, readonly Way[]>();

  const kept = (ways: readonly Way[]): Way[] => {
    const best: Way[] = [];
    for (const way of [...ways].sort((a, b) => a.failing.size - b.failing.size)) {
      if (best.some((other) => isStricter(way, other))) continue;
      if (best.length === MOST_WAYS) {
        passedOver = Math.min(passedOver, way.failing.size);
        break;
      }
      best.push(way);
    }
    return best;
  };

  const find = (part: Formula): readonly Way[] => {
    const found = known.get(part) ?? search(part);
    known.set(part, found);
    return found;
  };

  const search = (part: Formula): readonly Way[] => {
    switch (part.kind) {
      case 'comparison':
        return single(requirementOf(part, situation));
      case 'any':
        return kept(part.parts.flatMap(find));
      case 'all':
        return part.parts.reduce<readonly Way[]>(
          (ways, next) => kept(ways.flatMap((one) => find(next).flatMap((other) => both(one, other)))),
          [NOTHING_NEEDED],
        );
    }
  };

  // Nothing else is demanded of alternatives at the root, so none has to be passed over there.
  const roots = formula.kind === 'any' ? formula.parts.flatMap(find) : find(formula);
  const found = [...roots].sort((a, b) => a.failing.size - b.failing.size);
  // Of two ways through the same facts the wider one is kept.
  const widest = [...found].sort((a, b) => a.failing.size - b.failing.size || breadthOf(b) - breadthOf(a));
  const minimal = widest.filter((way, at) => !widest.some((other, place) => place < at && contains(way, other)));
  const ways = found.filter((way) => minimal.includes(way)).flatMap((way) => withoutShortcuts(way, minimal));
  return { ways, passedOver };
}

/** How many choices a way leaves. */
function breadthOf({ failing, regions }: Way): number {
  return [...failing].reduce((sum, key) => {
    const region = regions.get(key);
    return sum + (region?.kind === 'set' ? region.values.length : 0);
  }, 0);
}

/** The way without the choices that make another hold, of which less has to change. */
function withoutShortcuts(way: Way, others: readonly Way[]): Way[] {
  const regions = new Map(way.regions);
  const shorter = others.filter(({ failing }) => failing.size < way.failing.size);
  for (const key of way.failing) {
    const region = regions.get(key);
    if (region?.kind !== 'set') continue;
    const left = region.values.filter((value) => {
      const chosen = { ...way, regions: new Map(regions).set(key, setOf([value])) };
      return !shorter.some((other) => contains(chosen, other));
    });
    if (left.length === 0) return [];
    regions.set(key, setOf(left));
  }
  return [{ ...way, regions }];
}

/** Whether the one allows nothing that the other does not: whatever else is demanded, the other is the wider way. */
function isStricter(one: Way, other: Way): boolean {
  for (const [key, region] of other.regions) {
    const mine = one.regions.get(key);
    if (mine === undefined || !isWithin(mine, region)) return false;
  }
  return true;
}

function single(requirement: Requirement): Way[] {
  const { key, region, holds } = requirement;
  if (isEmpty(region)) return [];
  return [{ regions: new Map([[key, region]]), requirements: [requirement], failing: new Set(holds ? [] : [key]) }];
}

/** Two ways at once, where they do not contradict each other. */
function both(one: Way, other: Way): Way[] {
  if (other.requirements.length === 0) return [one];
  const regions = new Map(one.regions);
  for (const [key, region] of other.regions) {
    const mine = regions.get(key);
    const shared = mine === undefined ? region : intersection(mine, region);
    if (isEmpty(shared)) return [];
    regions.set(key, shared);
  }
  if (comesAfterItself(regions)) return [];
  const requirements = [...new Set([...one.requirements, ...other.requirements])];
  return [{ regions, requirements, failing: new Set([...one.failing, ...other.failing]) }];
}

/** Whether an instalment would have to fall due before it first did, which no loan does. */
function comesAfterItself(regions: ReadonlyMap<string, Region>): boolean {
  return [...regions].some(([key, original]) => {
    const due = key.endsWith('.originalDueDate') ? regions.get(key.replace('.originalDueDate', '.dueDate')) : undefined;
    return original.kind === 'range' && due?.kind === 'range' && original.from > due.to;
  });
}

/** Whether a part of what the one way changes makes the other hold. */
function contains(one: Way, other: Way): boolean {
  for (const key of other.failing) {
    const [mine, region] = [one.regions.get(key), other.regions.get(key)];
    if (!one.failing.has(key) || mine === undefined || region === undefined || !isWithin(mine, region)) return false;
  }
  return true;
}
