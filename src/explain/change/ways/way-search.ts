import { fieldOf } from '../../../facts/loan/loan-path.js';
import { entryOf } from '../../../facts/values/map-entries.js';
import type { ExaminedLoan } from '../examined-loan.js';
import type { AtomicCondition } from './atomic-condition.js';
import type { ConditionTree } from './condition-tree.js';
import { waysWithDays } from './dependent-days.js';
import { expandedWays } from './group-expansion.js';
import type { InstalmentGroup } from './instalment-group.js';
import { keyed } from './keyed-index.js';
import {
  distanceOf,
  isStricter,
  joined,
  NOTHING_NEEDED,
  type PartialWay,
  single,
  whole,
  withoutMixtures,
  withoutSettled,
} from './partial-way.js';
import { isRedundant } from './redundant-field.js';
import { smallestWays } from './smallest-ways.js';
import type { Way } from './way.js';

/** The ways to make a tree hold. */
export interface FoundWays {
  /** None of them contains another. */
  readonly ways: readonly Way[];
  /**
   * The fewest failing facts of a way that was dropped because there were too many; infinite if none was. All ways with
   * fewer changes are included.
   */
  readonly passedOver: number;
  /**
   * The fewest failing facts of a mixture that was left out; infinite if none was. A mixture moves instalments of one group in
   * different directions. All ways with fewer changes are included, and so are nearer ways with equally many.
   */
  readonly unmixed: number;
}

// Nobody reads more ways than this.
const MOST_WAYS = 128;
const MOST_OF_LONG = 64;
// If few instalments stand for a long schedule, the search keeps more ways at each step than it returns.
const MOST_BETWEEN = 512;
const LONG = 24;

/**
 * Finds the ways to make a tree hold for a loan. If it holds already, the only way needs no change. The tree is written for
 * the instalments that stand for their groups.
 */
export function searchWays(tree: ConditionTree, examined: ExaminedLoan, groups: readonly InstalmentGroup[]): FoundWays {
  let passedOver = Number.POSITIVE_INFINITY;
  const isLong = examined.loan.instalments.length > LONG;
  const standIns = groups.reduce((sum, { length }) => sum + Math.min(length, 2), 0);
  const most = !isLong ? MOST_WAYS : standIns <= LONG ? MOST_BETWEEN : MOST_OF_LONG;
  const mostKept = isLong ? MOST_OF_LONG : MOST_WAYS;
  const byKey = new Map<string, AtomicCondition>();
  const instalmentBy = new Map<string, number | undefined>();
  const dependsOn = new Set<string>();
  const instalments = new Map<ConditionTree, ReadonlySet<number>>();
  const found = new Map<string, readonly PartialWay[]>();
  const numbers = new Map<ConditionTree, number>();

  // The instalments that also stand for the others of their group.
  const standing = new Map(groups.flatMap((group) => (group.length > 1 ? [[group[1] as number, group]] : [])));

  /** The number of failing facts, each counted once for every instalment that it stands for. */
  const countOf = ({ failing }: Pick<PartialWay, 'failing'>): number => {
    if (standing.size === 0) return failing.size;
    return [...failing].reduce((sum, key) => sum + (weights.get(fieldOf(key).instalment ?? -1) ?? 1), 0);
  };
  const weights = new Map([...standing].map(([at, { length }]) => [at, length] as const));

  const noted = (condition: AtomicCondition): number | undefined => {
    const { key } = condition;
    const { instalment } = fieldOf(key);
    byKey.set(key, condition);
    instalmentBy.set(key, instalment);
    if (condition.dependsOn !== undefined) dependsOn.add(key);
    return instalment;
  };

  /** The instalments whose fields a tree tests. */
  const instalmentsOf = (part: ConditionTree): ReadonlySet<number> =>
    entryOf(instalments, part, () => {
      if (part.kind !== 'comparison') return new Set(part.parts.flatMap((it) => [...instalmentsOf(it)]));
      const instalment = noted(part.condition);
      return new Set(instalment === undefined ? [] : [instalment]);
    });

  /**
   * Keeps, for each choice of fields to change, the ways that leave the most open. `elsewhere` has the instalments that other
   * parts test, too.
   */
  const kept = (parts: readonly PartialWay[], elsewhere: Instalments): PartialWay[] => {
    const isOpen = (key: string) => {
      // What such a field allows is found with the whole way, even if no other part tests the instalment.
      if (dependsOn.has(key)) return true;
      const instalment = instalmentBy.get(key);
      return instalment === undefined || elsewhere.has(instalment);
    };
    const widest: PartialWay[] = [];
    const known = keyed<PartialWay>();
    for (const part of [...parts].sort((a, b) => a.failing.size - b.failing.size)) {
      if (known.of(part.regions).some((other) => isStricter(part, other, isOpen))) continue;
      const left = withoutSettled(part, isOpen);
      widest.push(left);
      known.add(
        left,
        [...left.regions.keys()].filter((key) => left.failing.has(key) || isOpen(key)),
      );
    }
    const far = new Map(widest.map((part) => [part, distanceOf(part, byKey)]));
    const order = (a: PartialWay, b: PartialWay) => countOf(a) - countOf(b) || (far.get(a) ?? 0) - (far.get(b) ?? 0);
    const best = withoutMixtures(widest, isOpen, isLong, (part, other) => order(part, other) < 0);
    if (best.length <= most) return best;
    const nearest = best.sort(order);
    const [left] = nearest.slice(most);
    if (left !== undefined) passedOver = Math.min(passedOver, countOf(left));
    return nearest.slice(0, most);
  };

  const find = (part: ConditionTree, around: Instalments): readonly PartialWay[] => {
    const elsewhere = new Set([...instalmentsOf(part)].filter((it) => around.has(it)));
    const number = numbers.get(part) ?? numbers.size;
    numbers.set(part, number);
    const key = [number, ...elsewhere].join();
    const known = found.get(key) ?? search(part, elsewhere);
    found.set(key, known);
    return known;
  };

  const search = (part: ConditionTree, elsewhere: ReadonlySet<number>): readonly PartialWay[] => {
    switch (part.kind) {
      case 'comparison':
        return single(part.condition);
      case 'any':
        return kept(
          part.parts.flatMap((it) => find(it, elsewhere)),
          elsewhere,
        );
      case 'all': {
        const conjuncts = inOrder(
          factored(part.parts, (it) => instalmentsOf(it).size > 1),
          instalmentsOf,
        );
        const range = rangesOf(conjuncts, instalmentsOf);
        const together = (from: number, until: number): readonly PartialWay[] => {
          let ways: readonly PartialWay[] = [NOTHING_NEEDED];
          for (let at = from; at < until; at++) {
            const others = find(conjuncts[at] as ConditionTree, {
              has: (it) => elsewhere.has(it) || range.isOther(it, at, at + 1),
            });
            const later = { has: (it: number) => elsewhere.has(it) || range.isOther(it, from, at + 1) };
            ways = kept(
              ways.flatMap((one) => joined(one, others)),
              later,
            );
          }
          return ways;
        };
        if (instalmentsOf(part).size <= LONG) return together(0, conjuncts.length);
        // In a long schedule, join the demands on one instalment first: most instalments have nothing to change.
        const blocks = blocksOf(conjuncts, instalmentsOf);
        return blocks.reduce<readonly PartialWay[]>(
          (ways, [from, until], place) => {
            const others = together(from, until);
            const next = ways.map((one) => joined(one, others));
            const isLast = place === blocks.length - 1;
            const later = { has: (it: number) => elsewhere.has(it) || range.isLater(it, until) };
            // If nothing was added, the choice is the same as before.
            const isSame = next.every(([first, ...more], at) => more.length === 0 && first?.regions === ways[at]?.regions);
            return isSame && !isLast ? next.flat() : kept(next.flat(), later);
          },
          [NOTHING_NEEDED],
        );
      }
    }
  };

  /** In a long schedule each instalment may be a way by itself. Keeps the ways with the fewest changes, the nearest first. */
  const nearestOf = (ways: readonly Way[]): Way[] => {
    const far = new Map(ways.map((way) => [way, distanceOf(way, byKey)]));
    const near = [...ways].sort((a, b) => a.failing.size - b.failing.size || (far.get(a) ?? 0) - (far.get(b) ?? 0));
    passedOver = Math.min(passedOver, near[mostKept]?.failing.size ?? passedOver);
    const taken = new Set(near.slice(0, mostKept));
    return ways.filter((way) => taken.has(way));
  };

  // No other part tests the alternatives at the root, so a short schedule need not drop any of them there.
  const nowhere: ReadonlySet<number> = new Set();
  const roots = (tree.kind === 'any' ? tree.parts : [tree]).flatMap((it) => find(it, nowhere));
  const minimal = smallestWays(roots.map(whole).flatMap(waysWithDays));
  const hasRedundant = (way: Way) =>
    [...way.failing].some((key) => fieldOf(key).instalment === undefined && isRedundant(key, way, tree));
  const ways = minimal.filter((way) => !hasRedundant(way));
  if (standing.size > 0) {
    const written = expandedWays(ways, groups, examined, mostKept);
    return { ...written, ways: smallestWays(written.ways), passedOver: Math.min(passedOver, written.passedOver) };
  }
  const chosen = isLong && ways.length > mostKept ? nearestOf(ways) : ways;
  return { ways: chosen, passedOver, unmixed: Number.POSITIVE_INFINITY };
}

/** Instalments, counted from 0. */
type Instalments = Pick<ReadonlySet<number>, 'has'>;

/** The first and the last conjunct that test each instalment. */
function rangesOf(conjuncts: readonly ConditionTree[], instalmentsOf: (part: ConditionTree) => ReadonlySet<number>) {
  const first = new Map<number, number>();
  const last = new Map<number, number>();
  for (const [at, part] of conjuncts.entries()) {
    for (const instalment of instalmentsOf(part)) {
      if (!first.has(instalment)) first.set(instalment, at);
      last.set(instalment, at);
    }
  }
  const isLater = (instalment: number, until: number) => (last.get(instalment) ?? -1) >= until;
  return {
    isLater,
    /** Whether an instalment is tested before one position or from another position on. */
    isOther: (instalment: number, from: number, until: number) =>
      isLater(instalment, until) || (first.get(instalment) ?? Infinity) < from,
  };
}

/** Groups adjacent conjuncts that test one and the same instalment. Every other conjunct is a group of its own. */
function blocksOf(
  conjuncts: readonly ConditionTree[],
  instalmentsOf: (part: ConditionTree) => ReadonlySet<number>,
): (readonly [from: number, until: number])[] {
  const blocks: [number, number][] = [];
  let before: number | undefined;
  for (const [at, part] of conjuncts.entries()) {
    const [instalment, ...others] = instalmentsOf(part);
    const own = others.length === 0 ? instalment : undefined;
    const block = blocks.at(-1);
    if (block !== undefined && own !== undefined && own === before) block[1] = at + 1;
    else blocks.push([at, at + 1]);
    before = own;
  }
  return blocks;
}

/** Factors out a large alternative that several conjuncts share, so that its ways are searched only once. */
function factored(parts: readonly ConditionTree[], isLarge: (part: ConditionTree) => boolean): readonly ConditionTree[] {
  const choices = parts.flatMap((part) => (part.kind === 'any' ? [part] : []));
  const sharing = (it: ConditionTree) => choices.filter((choice) => choice.parts.includes(it));
  const shared = choices.flatMap((choice) => choice.parts).find((it) => isLarge(it) && sharing(it).length > 1);
  if (shared === undefined) return parts;
  const [first, ...others] = sharing(shared);
  if (first === undefined) return parts;
  const common = first.parts.filter((it) => others.every((choice) => choice.parts.includes(it)));
  const rests = [first, ...others].map(
    (choice): ConditionTree => ({ kind: 'any', parts: choice.parts.filter((it) => !common.includes(it)) }),
  );
  const joint: ConditionTree = { kind: 'any', parts: [...common, { kind: 'all', parts: rests }] };
  return factored([...parts.filter((part) => part !== first && !others.some((it) => it === part)), joint], isLarge);
}

/** Puts conjuncts that test the same instalment together, so that the search is done with each instalment early. */
function inOrder(parts: readonly ConditionTree[], instalmentsOf: (part: ConditionTree) => ReadonlySet<number>): ConditionTree[] {
  const first = new Map<number, number>();
  const places = new Map(
    parts.map((part, at) => {
      const [instalment = -1] = instalmentsOf(part);
      const place = first.get(instalment) ?? at;
      first.set(instalment, place);
      return [part, place];
    }),
  );
  return [...parts].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}
