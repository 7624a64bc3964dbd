import { exactValue, type PlainValue } from '../../../facts/fact.js';
import { fieldOf } from '../../../facts/loan/loan-path.js';
import { groupedBy } from '../../../facts/values/map-entries.js';
import type { ExaminedLoan } from '../examined-loan.js';
import { type AtomicCondition, atomicConditionOf, type DemandedComparison } from './atomic-condition.js';
import type { ConditionTree } from './condition-tree.js';
import type { InstalmentGroup } from './instalment-group.js';
import type { Region } from './region.js';

/** Each instalment by itself. */
export function singly(instalments: number): InstalmentGroup[] {
  return Array.from({ length: instalments }, (_, at) => [at]);
}

/** Groups the instalments of a loan by what a tree finds for each. The tree is written for any one instalment. */
export function instalmentGroups(tree: ConditionTree, examined: ExaminedLoan): InstalmentGroup[] {
  // Conditions on the loan as a whole do not distinguish instalments.
  const demands = distinctDemands(tree).filter(({ key, relational, comparison }) => relational || key !== comparison.fact);
  const days = dayBoundaries(demands);
  const groups = groupedBy(examined.loan.instalments.keys(), (at) =>
    JSON.stringify(demands.map((demand) => findingOf(conditionAt(demand, at, examined), days))),
  );
  return [...groups.values()];
}

/** States the condition of a rule for another instalment. */
export function conditionAt(demand: DemandedComparison, instalment: number, examined: ExaminedLoan): AtomicCondition {
  const { comparison, place, ruleSet, rule, against } = demand;
  return atomicConditionOf(
    { comparison, ruleSet, rule, against, place: place === undefined ? undefined : { ...place, instalment } },
    examined,
  );
}

/** The comparisons that a tree requires of a component, each once. */
function distinctDemands(tree: ConditionTree): AtomicCondition[] {
  const found = new Map<string, AtomicCondition>();
  const seen = new Set<ConditionTree>();
  const collect = (part: ConditionTree): void => {
    if (seen.has(part)) return;
    seen.add(part);
    if (part.kind !== 'comparison') part.parts.forEach(collect);
    else {
      const { comparison, place } = part.condition;
      if (place !== undefined) found.set(JSON.stringify([comparison, place.component]), part.condition);
    }
  };
  collect(tree);
  return [...found.values()];
}

/** The days at which a region that is required of a date begins or ends. */
function dayBoundaries(conditions: readonly AtomicCondition[]): number[] {
  const ends = conditions.flatMap(({ type, region, dependsOn }) =>
    type.kind === 'date' && dependsOn === undefined && region.kind === 'range' ? [region.from, region.to] : [],
  );
  return [...new Set(ends.filter(Number.isFinite))];
}

/** What distinguishes instalments: everything that a search for ways uses, except the distance from the required values. */
function findingOf(condition: AtomicCondition, days: readonly number[]): readonly unknown[] {
  const { key, path, holds, value, expected, operator, dependsOn, relational, region } = condition;
  const isKnown = value === undefined || value === null ? value : true;
  const found = [fieldOf(key).field, fieldOf(path).field, holds, String(isKnown)];
  if (dependsOn !== undefined) {
    // The positions among the boundaries tell whether the day asked could be after the due date.
    return [...found, ...ranksOf(dependsOn.asItIs, days), ...ranksOf(region, days)];
  }
  if (relational) return [...found, value, isOrdered(operator) ? expected === undefined : expected];
  return [...found, region];
}

function ranksOf(region: Region, days: readonly number[]): readonly unknown[] {
  if (region.kind !== 'range') return [region.kind];
  return [region.none, ...[region.from, region.to].map((end) => days.map((day) => Math.sign(end - day)).join())];
}

/**
 * What a rule demands, in terms of the loan. The second instalment of a group stands for all the others: if they demand
 * something of the loan as a whole, the strictest of their demands counts.
 */
export function groupCondition(
  demand: DemandedComparison,
  groups: readonly InstalmentGroup[],
  examined: ExaminedLoan,
): AtomicCondition {
  const own = atomicConditionOf(demand, examined);
  const group = groups.find(([, second]) => second !== undefined && second === demand.place?.instalment);
  const isOfLoan = fieldOf(own.key).instalment === undefined && (own.relational || own.dependsOn !== undefined);
  if (group === undefined || !isOfLoan) return own;
  return group
    .map((at) => conditionAt(demand, at, examined))
    .reduce((one, other) => (isStricterThan(other, one) ? other : one), own);
}

function isStricterThan(one: AtomicCondition, other: AtomicCondition): boolean {
  if (one.relational) {
    const [mine, its] = [figureOf(one, one.expected), figureOf(other, other.expected)];
    if (mine === undefined || its === undefined) return false;
    return isUpward(one.operator) ? mine > its : mine < its;
  }
  if (one.region.kind !== 'range' || other.region.kind !== 'range') return false;
  return one.region.from > other.region.from || one.region.to < other.region.to;
}

function figureOf({ type }: AtomicCondition, plain: PlainValue | readonly string[] | undefined): number | undefined {
  if (plain === undefined || typeof plain === 'object') return undefined;
  const exact = exactValue(type, plain);
  return typeof exact === 'number' ? exact : undefined;
}

function isUpward(operator: AtomicCondition['operator']): boolean {
  return operator === 'atLeast' || operator === 'moreThan' || operator === 'onOrAfter' || operator === 'after';
}

function isOrdered(operator: AtomicCondition['operator']): boolean {
  return isUpward(operator) || ['atMost', 'lessThan', 'onOrBefore', 'before'].includes(operator);
}
