import { fieldOf, pathOf } from '../../../facts/loan/loan-path.js';
import { smallest as smallestOf } from '../../../facts/values/extremes.js';
import { entryOf } from '../../../facts/values/map-entries.js';
import type { ExaminedLoan } from '../examined-loan.js';
import type { AtomicCondition } from './atomic-condition.js';
import { type DependentCondition, isDependent, reversed } from './dependent-days.js';
import type { InstalmentGroup } from './instalment-group.js';
import { conditionAt } from './instalment-groups.js';
import { distanceOf } from './partial-way.js';
import { intersection, isEmpty, type Region } from './region.js';
import type { Way } from './way.js';

/** What a way requires of one instalment. */
interface Share {
  readonly regions: ReadonlyMap<string, Region>;
  readonly failing: ReadonlySet<string>;
  readonly conditions: readonly AtomicCondition[];
}

/** A way through groups, taken apart by the instalments that stand for them. */
interface GroupWay {
  /** What it requires of the loan as a whole. */
  readonly whole: Share;
  readonly shares: ReadonlyMap<number, Share>;
}

/** Ways through groups of instalments, written out as ways through the single instalments. */
export interface ExpandedWays {
  readonly ways: readonly Way[];
  /** The fewest failing facts of a way that was left out; infinite if none was. */
  readonly passedOver: number;
  /** The fewest failing facts of a mixture of directions that was left out; infinite if none was. */
  readonly unmixed: number;
}

/**
 * Writes ways through groups out for every instalment. A requirement of a whole group applies to each of its instalments. A
 * requirement of one instalment gives a way through each of them, and the nearest are kept. If the instalments of a group
 * can be moved in several directions, one more way moves each in the nearest direction.
 */
export function expandedWays(
  ways: readonly Way[],
  groups: readonly InstalmentGroup[],
  examined: ExaminedLoan,
  most: number,
): ExpandedWays {
  const memberships = new Map(groups.flatMap((group) => group.slice(0, 2).map((at) => [at, group] as const)));
  const moved = movedShares(examined);
  let passedOver = Number.POSITIVE_INFINITY;
  let unmixed = Number.POSITIVE_INFINITY;

  /** The instalments that a share applies to, if one of the group is singled out. */
  const meant = (at: number, { shares }: GroupWay): readonly number[] => {
    const [first, second, ...others] = groupOf(at);
    if (at === first || second === undefined) return [at];
    return shares.has(first) ? [second, ...others] : [first, second, ...others];
  };

  const apart = ways.map((way) => takenApart(way));
  const candidates = nearerThanRest(apart).flatMap((way): Candidate[] => {
    const [first, ...others] = singledOf(way);
    if (first === undefined) return [candidateOf(way, undefined)];
    const [at, share] = first;
    if (others.length > 0 || touchesLoan(share)) {
      // A different instalment would leave the application of the loan different days.
      passedOver = Math.min(passedOver, sizeOf(way));
      return [candidateOf(way, undefined)];
    }
    const each = groupOf(at).map((member) =>
      candidateOf(way, { at, member, share: moved(share, at, member), rest: restAt(way, at, member) }),
    );
    // If others have to move too, the nearest stands for all of them.
    const isAlone = [...way.shares].every(([other, { failing }]) => other === at || failing.size === 0);
    if (isAlone) return each;
    if (each.length > 1) unmixed = Math.min(unmixed, sizeOf(way));
    return each.slice(0, 1).map((it) => each.reduce((one, other) => (other.distance < one.distance ? other : one), it));
  });
  unmixed = Math.min(unmixed, fewestOfMixtures());

  /** The requirements of an instalment if another one of its group is singled out. */
  function restAt({ shares }: GroupWay, at: number, member: number): Share | undefined {
    const [, second = at] = groupOf(at);
    const rest = shares.get(second);
    return rest === undefined ? undefined : moved(rest, second, member);
  }

  /** The fewest facts that fail if the instalments of a group move in different directions. */
  function fewestOfMixtures(): number {
    const wants = new Map<InstalmentGroup, Map<string, { each: number; size: number }>>();
    for (const way of apart) {
      for (const [at, share] of way.shares) {
        if (share.failing.size === 0 || meant(at, way).length < 2) continue;
        const known = entryOf(wants, groupOf(at), () => new Map<string, { each: number; size: number }>());
        const text = textOf(share);
        known.set(text, { each: share.failing.size, size: Math.min(known.get(text)?.size ?? Infinity, sizeOf(way)) });
      }
    }
    const pairs = [...wants.values()].flatMap((known) => {
      const [first, second] = [...known.values()].sort((a, b) => a.each - b.each);
      return first === undefined || second === undefined ? [] : [first.size + second.each - first.each];
    });
    return smallestOf(pairs);
  }

  function groupOf(at: number): InstalmentGroup {
    return memberships.get(at) ?? [at];
  }

  /** The instalments with a requirement that the others of their group do not have. */
  function singledOf({ shares }: GroupWay): (readonly [at: number, share: Share])[] {
    return [...shares].filter(([at, share]) => {
      const [first, second] = groupOf(at);
      if (at !== first || second === undefined || share.failing.size === 0) return false;
      const rest = shares.get(second);
      return rest === undefined || textOf(share) !== textOf(rest);
    });
  }

  /** The ways with the fewest changes: at least as many as are kept, and all that have no more changes than those. */
  function nearerThanRest(all: readonly GroupWay[]): GroupWay[] {
    const sizes = new Map(all.map((way) => [way, sizeOf(way)]));
    let count = 0;
    let largest = Number.POSITIVE_INFINITY;
    for (const [way, size] of [...sizes].sort(([, a], [, b]) => a - b)) {
      const [own] = singledOf(way);
      count += own === undefined ? 1 : groupOf(own[0]).length;
      if (count > most) {
        largest = size;
        break;
      }
    }
    const left = all.filter((way) => (sizes.get(way) ?? 0) > largest);
    if (left.length > 0) passedOver = Math.min(passedOver, ...left.map((way) => sizes.get(way) ?? passedOver));
    return all.filter((way) => !left.includes(way));
  }

  function candidateOf(way: GroupWay, singled: Candidate['singled']): Candidate {
    // The instalment no longer needs the change that is required of the others.
    const distance = farOf(singled?.share) - farOf(singled?.rest);
    return { way, singled, size: sizeOf(way), distance };
  }

  function sizeOf(way: GroupWay): number {
    return [...way.shares].reduce(
      (sum, [at, { failing }]) => sum + failing.size * (failing.size === 0 ? 0 : meant(at, way).length),
      way.whole.failing.size,
    );
  }

  const near =
    candidates.length <= most ? candidates : [...candidates].sort((a, b) => a.size - b.size || a.distance - b.distance);
  if (near.length > most) passedOver = Math.min(passedOver, near[most]?.size ?? passedOver);
  const kept = new Set(near.slice(0, most));

  const nearest = nearestOfEach(apart, meant, sizeOf, moved);
  const written = candidates.flatMap((candidate): Way[] => {
    if (!kept.has(candidate) || nearest.inPlaceOf.has(candidate.way)) return [];
    const { way, singled } = candidate;
    const shares = [...way.shares].flatMap(([at, share]) => {
      if (singled === undefined || groupOf(at) !== groupOf(singled.at)) {
        return meant(at, way).map((member) => moved(share, at, member));
      }
      if (at === singled.at) return [singled.share];
      const others = groupOf(at).filter((member) => member !== singled.member);
      return others.map((member) => moved(share, at, member));
    });
    return joined(way.whole, shares);
  });
  return { ways: [...written, ...nearest.ways], passedOver, unmixed };
}

interface Candidate {
  readonly way: GroupWay;
  /** The instalment that is singled out, in place of the one that stands for it. */
  readonly singled:
    | {
        readonly at: number;
        readonly member: number;
        readonly share: Share | undefined;
        /** What the way requires of this instalment if another one is singled out. */
        readonly rest: Share | undefined;
      }
    | undefined;
  readonly size: number;
  readonly distance: number;
}

/** What is required of an instalment, written so that it applies to any instalment. */
function textOf({ regions, failing }: Share): string {
  const wants = [...regions].map(([key, region]) => JSON.stringify([fieldOf(key).field, region, failing.has(key)]));
  return wants.sort().join();
}

/** Whether a requirement of an instalment restricts the loan as a whole. */
function touchesLoan({ conditions }: Share): boolean {
  return conditions.some(
    ({ key, relational, dependsOn, reverses }) =>
      reverses !== undefined || (fieldOf(key).instalment === undefined && (relational || dependsOn !== undefined)),
  );
}

function takenApart({ regions, failing, conditions }: Way): GroupWay {
  const empty = () => ({ regions: new Map<string, Region>(), failing: new Set<string>(), conditions: [] as AtomicCondition[] });
  const whole = empty();
  const shares = new Map<number, ReturnType<typeof empty>>();
  const shareAt = (at: number | undefined) => {
    if (at === undefined) return whole;
    return entryOf(shares, at, empty);
  };
  for (const [key, region] of regions) shareAt(fieldOf(key).instalment).regions.set(key, region);
  for (const key of failing) shareAt(fieldOf(key).instalment).failing.add(key);
  for (const it of conditions) shareAt(fieldOf(it.key).instalment ?? it.place?.instalment).conditions.push(it);
  return { whole, shares };
}

/** Applies the requirements of one instalment to another of its group; `undefined` if the other cannot meet them. */
function movedShares(examined: ExaminedLoan) {
  const known = new Map<AtomicCondition, Map<number, AtomicCondition>>();
  const condition = (one: AtomicCondition, member: number): AtomicCondition => {
    const moved = entryOf(known, one, () => new Map<number, AtomicCondition>());
    return entryOf(moved, member, () => conditionOfMember(one, member, examined));
  };
  return (share: Share, at: number, member: number): Share | undefined => {
    if (member === at) return share;
    const renamed = (key: string) => {
      const field = fieldOf(key);
      return field.instalment === at ? pathOf({ ...field, instalment: member }) : key;
    };
    const failing = new Set([...share.failing].map(renamed));
    const conditions = share.conditions.map((it) =>
      // The strictest instalment of the group already states what restricts the loan as a whole.
      fieldOf(it.key).instalment === undefined ? it : condition(it, member),
    );
    const dependsOn = conditions.flatMap((it) => (isDependent(it) ? [it] : []));
    const regions = new Map([...share.regions].map(([key, region]) => [renamed(key), region]));
    if (dependsOn.length > 0) {
      // The due date comes first, since the day asked is compared with it.
      const keys = new Set([...dependsOn.map((it) => it.dependsOn.key), ...dependsOn.map(({ key }) => key)]);
      for (const key of keys) {
        if (!regions.has(key)) continue;
        const region = regionAnew(key, conditions, dependsOn, failing, regions);
        if (region === undefined || isEmpty(region)) return undefined;
        regions.set(key, region);
      }
    }
    return { regions, failing, conditions };
  };
}

function conditionOfMember(one: AtomicCondition, member: number, examined: ExaminedLoan): AtomicCondition {
  if (one.reverses === undefined) return conditionAt(one, member, examined);
  const moved = conditionAt(one.reverses, member, examined);
  return isDependent(moved) ? reversed(moved) : moved;
}

/** The days that remain possible for the day asked for an instalment, or for the due date that it is compared with. */
function regionAnew(
  key: string,
  conditions: readonly AtomicCondition[],
  dependsOn: readonly DependentCondition[],
  failing: ReadonlySet<string>,
  regions: ReadonlyMap<string, Region>,
): Region | undefined {
  const plain = conditions.filter((it) => it.key === key && it.dependsOn === undefined).map(({ region }) => region);
  const asked = dependsOn
    .filter((it) => it.key === key)
    .map(({ dependsOn: { key: other, allowed }, region }) => {
      const left = regions.get(other);
      return failing.has(other) && left !== undefined ? allowed(left) : region;
    });
  const asItIs = dependsOn
    .filter((it) => it.dependsOn.key === key && failing.has(key) && !failing.has(it.key))
    .map((it) => it.dependsOn.asItIs);
  const [first, ...others] = [...plain, ...asked, ...asItIs];
  return first === undefined ? undefined : others.reduce(intersection, first);
}

/** Joins the shares of the loan and of its instalments into one way. Returns none if a share is missing. */
function joined(whole: Share, shares: readonly (Share | undefined)[]): Way[] {
  const regions = new Map(whole.regions);
  const failing = new Set(whole.failing);
  const conditions = [...whole.conditions];
  const seen = new Set<AtomicCondition>(conditions);
  for (const share of shares) {
    if (share === undefined) return [];
    for (const [key, region] of share.regions) regions.set(key, region);
    for (const key of share.failing) failing.add(key);
    for (const it of share.conditions) {
      if (seen.has(it)) continue;
      seen.add(it);
      conditions.push(it);
    }
  }
  return [{ regions, failing, conditions }];
}

/** The distance of the dates and figures of an instalment from the required values. */
function farOf(share: Share | undefined): number {
  return share === undefined ? 0 : distanceOf(share, new Map(share.conditions.map((it) => [it.key, it])));
}

interface NearestWays {
  readonly ways: readonly Way[];
  /** Ways that neither move all instalments of a group alike nor move each to its nearest value. */
  readonly inPlaceOf: ReadonlySet<GroupWay>;
}

/**
 * Adds one way for each set of ways that require the same of the loan as a whole. The added way moves each instalment in its
 * own direction: the one with the fewest changes and, among equals, the nearest.
 */
function nearestOfEach(
  ways: readonly GroupWay[],
  meant: (at: number, way: GroupWay) => readonly number[],
  sizeOf: (way: GroupWay) => number,
  moved: (share: Share, at: number, member: number) => Share | undefined,
): NearestWays {
  const alike = new Map<string, GroupWay[]>();
  for (const way of ways) {
    const many = [...way.shares.keys()].filter((at) => meant(at, way).length > 1);
    if ([...way.shares.values()].some(touchesLoan) || !many.some((at) => way.shares.get(at)?.failing.size)) continue;
    // Requirements of single instalments and of the loan are not mixed.
    const fixed = [...way.shares].filter(([at, { failing }]) => !many.includes(at) && failing.size > 0);
    const key = JSON.stringify([[...way.whole.regions], [...way.whole.failing], fixed.map(([at]) => at)]);
    entryOf(alike, key, () => []).push(way);
  }
  const found: Way[] = [];
  const inPlaceOf = new Set<GroupWay>();
  for (const same of alike.values()) {
    const way = nearestOfSame(same, meant, moved);
    if (way === undefined) continue;
    found.push(way);
    const asLong = same.filter((one) => sizeOf(one) === way.failing.size);
    const fewest = smallestOf(asLong.map(wantsOf));
    for (const one of asLong) if (wantsOf(one) > fewest) inPlaceOf.add(one);
  }
  return { ways: found, inPlaceOf };
}

/** The number of different requirements that a way has for instalments. */
function wantsOf({ shares }: GroupWay): number {
  const wants = [...shares.values()].flatMap(({ regions, failing }) =>
    [...failing].map((key) => JSON.stringify([fieldOf(key).field, regions.get(key)])),
  );
  return new Set(wants).size;
}

/** The way that moves each instalment in its nearest direction. `undefined` if each group moves in one direction only. */
function nearestOfSame(
  same: readonly GroupWay[],
  meant: (at: number, way: GroupWay) => readonly number[],
  moved: (share: Share, at: number, member: number) => Share | undefined,
): Way | undefined {
  const [first] = same;
  if (first === undefined || same.length < 2) return undefined;
  let isMixed = false;
  const shares = [...first.shares].flatMap(([at, own]) => {
    const choices = [...new Set(same.flatMap(({ shares: its }) => its.get(at) ?? []))];
    const members = meant(at, first);
    if (members.length === 1 || choices.length === 1 || own.failing.size === 0) return members.map((it) => moved(own, at, it));
    const taken = new Set<string>();
    const nearest = members.map((member) => {
      const near = nearestOf(choices, at, member, moved);
      if (near !== undefined) taken.add(JSON.stringify([...near.from.regions]));
      return near?.share;
    });
    isMixed ||= taken.size > 1;
    return nearest;
  });
  return isMixed ? joined(first.whole, shares)[0] : undefined;
}

/** The requirement of an instalment that needs the fewest changes. Among equals, the nearest. */
function nearestOf(
  choices: readonly Share[],
  at: number,
  member: number,
  moved: (share: Share, at: number, member: number) => Share | undefined,
): { readonly from: Share; readonly share: Share } | undefined {
  let best: { readonly from: Share; readonly share: Share; readonly far: number } | undefined;
  for (const from of choices) {
    const share = moved(from, at, member);
    if (share === undefined) continue;
    const far = farOf(share);
    const fewer = best === undefined ? -1 : share.failing.size - best.share.failing.size;
    if (best === undefined || fewer < 0 || (fewer === 0 && far < best.far)) best = { from, share, far };
  }
  return best;
}
