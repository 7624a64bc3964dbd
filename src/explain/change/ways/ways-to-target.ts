import type { Target } from '../../target/target.js';
import type { ExaminedLoan } from '../examined-loan.js';
import { atomicConditionOf } from './atomic-condition.js';

import type { InstalmentGroup } from './instalment-group.js';
import { groupCondition, instalmentGroups, singly } from './instalment-groups.js';
import { targetConditionsOf } from './target-condition.js';
import { type FoundWays, searchWays } from './way-search.js';

/** The ways to a target, and the readings under which a rule for it cannot hold. */
export interface WaysTo extends FoundWays {
  readonly closedBy: readonly string[];
}

// Up to this many instalments, each is examined by itself.
const FEW = 24;

/**
 * Finds the ways in which a loan reaches a target. The search examines the instalments of a long schedule by groups, so its
 * length depends on the number of groups. It examines `few` instalments or fewer one by one.
 */
export function waysTo(target: Target, examined: ExaminedLoan, few = FEW): WaysTo {
  let groups: readonly InstalmentGroup[] | undefined;
  const trees = targetConditionsOf(
    examined.compiled,
    () => {
      groups ??= groupsFor(target, examined, few);
      return groups;
    },
    (demand) => groupCondition(demand, groups ?? [], examined),
  );
  const ways = searchWays(trees.of(target), examined, groups ?? []);
  return { ...ways, closedBy: [...trees.closedBy] };
}

function groupsFor(target: Target, examined: ExaminedLoan, few: number): InstalmentGroup[] {
  const { length } = examined.loan.instalments;
  if (length <= few) return singly(length);
  const own = 'instalment' in target ? target.instalment : undefined;
  const probe: InstalmentGroup = [own ?? 0];
  const ofProbe = targetConditionsOf(
    examined.compiled,
    () => [probe],
    (demand) => atomicConditionOf(demand, examined),
  ).of(target);
  const groups = instalmentGroups(ofProbe, examined);
  if (own === undefined) return groups;
  // The instalment that the target names is a group of its own.
  const others = groups.flatMap((group): InstalmentGroup[] => {
    const [first, ...rest] = group.filter((at) => at !== own);
    return first === undefined ? [] : [[first, ...rest]];
  });
  return [probe, ...others];
}
