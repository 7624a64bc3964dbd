import { keyed } from './keyed-index.js';
import { isWithin, setOf } from './region.js';
import type { Way } from './way.js';

/** The ways that contain no other way. Choices that would make a way contain another are removed from it. */
export function smallestWays(ways: readonly Way[]): Way[] {
  const found = [...ways].sort((a, b) => a.failing.size - b.failing.size);
  // Of two ways through the same facts, the wider one stays.
  const widest = [...found].sort((a, b) => a.failing.size - b.failing.size || breadthOf(b) - breadthOf(a));
  const before = keyed<Way>();
  const kept = new Set<Way>();
  for (const way of widest) {
    // Left-out ways need no check: whatever contains them also contains the ways that they contain.
    if (before.of(way.failing).some((other) => contains(way, other))) continue;
    before.add(way, way.failing);
    kept.add(way);
  }
  return found.filter((way) => kept.has(way)).flatMap((way) => withoutShortcuts(way, before.of(way.failing)));
}

/** The number of choices that a way leaves open. */
function breadthOf({ failing, regions }: Way): number {
  return [...failing].reduce((sum, key) => {
    const region = regions.get(key);
    return sum + (region?.kind === 'set' ? region.values.length : 0);
  }, 0);
}

/** Whether some of the changes of one way already make the other way hold. */
function contains(one: Way, other: Way): boolean {
  for (const key of other.failing) {
    const [mine, region] = [one.regions.get(key), other.regions.get(key)];
    if (!one.failing.has(key) || mine === undefined || region === undefined || !isWithin(mine, region)) return false;
  }
  return true;
}

/** The way without the choices that make a way with fewer changes hold. */
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
