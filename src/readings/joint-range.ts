import type { Readings } from '../evaluate/scope.js';
import type { Decimal } from '../facts/values/decimal.js';
import { largest } from '../facts/values/extremes.js';
import type { Choices } from './reading-tree.js';

/** An amount that follows from certain readings, whatever the other readings are. */
export interface ReadAmount {
  readonly readings: Readings;
  readonly amount: Decimal;
}

/** The least and the greatest possible amount. */
export interface Extremes {
  readonly least: Decimal;
  readonly most: Decimal;
}

// A cell is a combination of readings that the amounts distinguish. Amounts that share no reading are summed separately, so a
// loan seldom has more than a few hundred cells. The limit is for hostile loans.
const MOST_CELLS = 20_000;

/**
 * The least and the greatest possible sum of amounts, if one choice of readings holds for all of them. Each amount is given by
 * the leaves of its reading tree. Above 20,000 cells, the extremes of the remaining amounts are added instead. The range may
 * then be wider than the exact one, but it contains it.
 */
export function jointRange(amounts: readonly (readonly ReadAmount[])[], choices: Choices, none: Decimal): Extremes {
  const waiting = merged(amounts.map((leaves) => pruned(leaves, choices))).sort((one, other) => one.length - other.length);
  let total: Extremes = { least: none, most: none };
  while (waiting.length > 0) total = plus(total, clusterRange(takeCluster(waiting), none));
  return total;
}

/** Adds up amounts that depend on the same readings in the same way, as those of many instalments do. */
function merged(amounts: readonly (readonly ReadAmount[])[]): (readonly ReadAmount[])[] {
  const sums = new Map<string, readonly ReadAmount[]>();
  for (const leaves of amounts) {
    const key = JSON.stringify(leaves.map(({ readings }) => readings));
    const known = sums.get(key);
    const sum = known?.map(({ readings, amount }, at) => ({ readings, amount: amount.plus(leaves[at]?.amount ?? 0) }));
    sums.set(key, sum ?? leaves);
  }
  return [...sums.values()];
}

/** Merges the leaves of a branching if they have the same amount. */
function pruned(leaves: readonly ReadAmount[], choices: Choices): ReadAmount[] {
  const depth = (leaf: ReadAmount) => Object.keys(leaf.readings).length;
  const deepest = largest(leaves.map(depth));
  let left = [...leaves];
  for (let level = deepest; level > 0; level--) {
    const bundles = new Map<string, ReadAmount[]>();
    const rest = left.filter((leaf) => depth(leaf) !== level);
    for (const leaf of left) {
      if (depth(leaf) !== level) continue;
      const path = Object.entries(leaf.readings);
      // The interpretation of the last branching, and the readings before it.
      const key = JSON.stringify([path.slice(0, -1), path.at(-1)?.[0]]);
      bundles.set(key, [...(bundles.get(key) ?? []), leaf]);
    }
    left = rest.concat(
      [...bundles.values()].flatMap((bundle) => {
        const [first] = bundle;
        const path = Object.entries(first?.readings ?? {});
        const whole = bundle.length === choices.get(path.at(-1)?.[0] ?? '')?.length;
        if (first === undefined || !whole || !bundle.every(({ amount }) => amount.eq(first.amount))) return bundle;
        return [{ readings: Object.fromEntries(path.slice(0, -1)), amount: first.amount }];
      }),
    );
  }
  return left;
}

/** Removes from the list, and returns, the first amount and all amounts linked to it by common readings. */
function takeCluster(waiting: (readonly ReadAmount[])[]): (readonly ReadAmount[])[] {
  const cluster = waiting.splice(0, 1);
  const names = new Set(cluster.flatMap(interpretationsOf));
  for (let at = 0; at < waiting.length; ) {
    const next = waiting[at] as readonly ReadAmount[];
    const own = interpretationsOf(next);
    if (!own.some((id) => names.has(id))) {
      at++;
      continue;
    }
    for (const id of own) names.add(id);
    cluster.push(...waiting.splice(at, 1));
    at = 0;
  }
  return cluster;
}

function interpretationsOf(leaves: readonly ReadAmount[]): string[] {
  return [...new Set(leaves.flatMap(({ readings }) => Object.keys(readings)))];
}

/** The extremes of the sums under certain readings. */
interface Cell extends Extremes {
  readonly readings: Readings;
}

function clusterRange(cluster: readonly (readonly ReadAmount[])[], none: Decimal): Extremes {
  let cells: Cell[] = [{ readings: {}, least: none, most: none }];
  for (let at = 0; at < cluster.length; at++) {
    // Readings that no later amount depends on need not be distinguished.
    const later = new Set(cluster.slice(at + 1).flatMap(interpretationsOf));
    const joined = new Map<string, Cell>();
    for (const cell of cells) {
      for (const { readings, amount } of cluster[at] as readonly ReadAmount[]) {
        if (!agree(cell.readings, readings)) continue;
        const kept = Object.entries({ ...cell.readings, ...readings }).filter(([id]) => later.has(id));
        const key = JSON.stringify(kept.sort(([one], [other]) => (one < other ? -1 : 1)));
        const [least, most] = [cell.least.plus(amount), cell.most.plus(amount)];
        const known = joined.get(key);
        joined.set(key, {
          readings: Object.fromEntries(kept),
          least: known === undefined || least.lt(known.least) ? least : known.least,
          most: known === undefined || most.gt(known.most) ? most : known.most,
        });
      }
    }
    cells = [...joined.values()];
    if (cells.length > MOST_CELLS) {
      const rest = cluster
        .slice(at + 1)
        .map((leaves) => extremesOf(leaves.map(({ amount }) => ({ least: amount, most: amount }))));
      return rest.reduce(plus, extremesOf(cells));
    }
  }
  return extremesOf(cells);
}

function agree(one: Readings, other: Readings): boolean {
  return Object.entries(other).every(([id, reading]) => (one[id] ?? reading) === reading);
}

function extremesOf(all: readonly Extremes[]): Extremes {
  return all.reduce(({ least, most }, next) => ({
    least: next.least.lt(least) ? next.least : least,
    most: next.most.gt(most) ? next.most : most,
  }));
}

function plus(one: Extremes, other: Extremes): Extremes {
  return { least: one.least.plus(other.least), most: one.most.plus(other.most) };
}
