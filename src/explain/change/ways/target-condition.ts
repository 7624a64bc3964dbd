import type { CompiledRulebook } from '../../../evaluate/compile-rulebook.js';
import type { Scope } from '../../../evaluate/scope.js';
import { settleCondition } from '../../../evaluate/settled-condition.js';
import { TRACKS } from '../../../facts/loan/component.js';
import { type Comparison, type Condition, foldWithoutNot } from '../../../rulebook/condition.js';
import { comparatorOf } from '../../../rulebook/operator.js';
import { conclusionsOf, type RuleSet } from '../../../rulebook/rule-set.js';
import { trackOrderOf } from '../../../rulebook/track-order.js';
import { FALSE, TRUE } from '../../../rulebook/truth.js';
import { GUARANTEE_VERDICTS, placesIn, type Target, type TargetScope } from '../../target/target.js';
import { closingReadings } from '../../why/closing-readings.js';
import type { FactPlace } from '../../why/stated-fact.js';
import type { AtomicCondition, DemandedComparison } from './atomic-condition.js';
import type { ConditionTree } from './condition-tree.js';
import type { InstalmentGroup } from './instalment-group.js';

/** Writes the condition of a target, rule set by rule set. */
export interface TargetConditions {
  of(target: Target): ConditionTree;
  /** The readings under which a rule for the target cannot hold, among the rules written so far. */
  readonly closedBy: ReadonlySet<string>;
}

const NEVER: ConditionTree = { kind: 'any', parts: [] };
const ALWAYS: ConditionTree = { kind: 'all', parts: [] };

/**
 * Writes the conditions of targets for loans with these groups of instalments. Two instalments stand for each group. The first
 * stands for the one that has to differ from the rest. The second stands for all others, or for the whole group if none has
 * to differ. `groups` is only called if a condition concerns all instalments.
 */
export function targetConditionsOf(
  { rulebook, scope }: CompiledRulebook,
  groups: () => readonly InstalmentGroup[],
  conditionFor: (demand: DemandedComparison) => AtomicCondition,
): TargetConditions {
  const deciding = new Map(rulebook.ruleSets.map((ruleSet) => [ruleSet.decides, ruleSet]));
  const { strongestFirst } = trackOrderOf(rulebook);
  const known = new Map<string, ConditionTree>();
  const closedBy = new Set<string>();

  /**
   * The scope at a place, where the kind of the component is known. So rules for the other kind are settled, and are not reported
   * as closed by a reading.
   */
  const scopeAt = (place: FactPlace | undefined): Scope =>
    place === undefined
      ? scope
      : { ...scope, constantOf: (name) => (name === 'component.kind' ? place.component : scope.constantOf(name)) };

  /** The tree that makes a rule set decide a value; `against` if the purpose is to keep another rule from holding. */
  const decides = (ruleSet: RuleSet, value: string, place: FactPlace | undefined, against: boolean): ConditionTree => {
    const at = ruleSet.grain === 'component' ? place : undefined;
    const key = JSON.stringify([ruleSet.id, value, at, against]);
    const tree = known.get(key) ?? writtenOut(ruleSet, value, at, against);
    known.set(key, tree);
    return tree;
  };

  const writtenOut = (ruleSet: RuleSet, value: string, place: FactPlace | undefined, against: boolean): ConditionTree => {
    const conclusions = conclusionsOf(ruleSet);
    const scopeHere = scopeAt(place);
    const rules = ruleSet.rules.map(({ name, conditions }, index) => ({
      conditions,
      source: { ruleSet, rule: name, place },
      wanted: conclusions[index]?.type === value,
      settled: settleCondition(conditions, scopeHere),
    }));
    // A rule of higher priority matters only if it concludes something else.
    const keptOut: ConditionTree[] = [];
    const ways: ConditionTree[] = [];
    for (const { source, wanted, settled, conditions } of rules) {
      if (settled === FALSE) {
        if (wanted && !against) for (const id of closingReadings(conditions, rulebook, scopeHere)) closedBy.add(id);
      } else if (wanted) {
        ways.push(group('all', [settled === TRUE ? ALWAYS : demanded(settled, true, { ...source, against }), ...keptOut]));
      } else {
        keptOut.push(settled === TRUE ? NEVER : demanded(settled, false, { ...source, against: true }));
      }
    }
    if (ruleSet.otherwise?.type === value) ways.push(group('all', keptOut));
    return group('any', ways);
  };

  /** The tree that makes a condition hold, or makes it fail. */
  const demanded = (condition: Condition, holds: boolean, source: Omit<DemandedComparison, 'comparison'>): ConditionTree =>
    foldWithoutNot<ConditionTree>(
      condition,
      {
        all: (parts) => group('all', parts),
        any: (parts) => group('any', parts),
        comparison: (comparison) => compared(comparison, source),
      },
      !holds,
    );

  const compared = (comparison: Comparison, source: Omit<DemandedComparison, 'comparison'>): ConditionTree => {
    const { fact, operator, value } = comparison;
    const { place } = source;
    const constant = scopeAt(place).constantOf(fact);
    if (constant !== undefined && (typeof value !== 'object' || Array.isArray(value))) {
      return comparatorOf(operator)(constant, value) ? ALWAYS : NEVER;
    }
    const ruleSet = deciding.get(fact);
    const values =
      fact === 'loan.track' ? TRACKS : ruleSet === undefined ? [] : [...new Set(conclusionsOf(ruleSet).map(({ type }) => type))];
    if (values.length === 0) return { kind: 'comparison', condition: conditionFor({ comparison, ...source }) };
    const allowed = values.filter((it) => comparatorOf(operator)(it, value as string | string[]));
    // No comparison holds for an undetermined fact, so one of the allowed values has to be decided. The search never aims at an
    // undetermined fact, although `given` may ask for one.
    return group(
      'any',
      allowed.map((it) =>
        ruleSet === undefined ? tracked(it as (typeof TRACKS)[number], {}) : decides(ruleSet, it, place, source.against),
      ),
    );
  };

  const goal = (fact: string, value: string, place: FactPlace | undefined): ConditionTree => {
    const ruleSet = deciding.get(fact);
    return ruleSet === undefined ? NEVER : decides(ruleSet, value, place, false);
  };

  /** The tree that makes this track the strongest of certain components. */
  const tracked = (track: (typeof TRACKS)[number], part: TargetScope): ConditionTree => {
    const key = JSON.stringify([track, part]);
    const tree = known.get(key) ?? trackedAnew(track, part);
    known.set(key, tree);
    return tree;
  };

  const trackedAnew = (track: (typeof TRACKS)[number], part: TargetScope): ConditionTree => {
    const ruleSet = deciding.get('component.track');
    if (ruleSet === undefined) return NEVER;
    const meant: readonly InstalmentGroup[] = part.instalment === undefined ? groups() : [[part.instalment]];
    const weaker = strongestFirst.slice(strongestFirst.indexOf(track) + 1);
    const some = ([first]: InstalmentGroup): ConditionTree =>
      group(
        'any',
        placesIn(first, part).map((place) => decides(ruleSet, track, place, false)),
      );
    // The strength of an open track is unknown, so each track has to be decided, one way or the other.
    const none = (instalment: number): ConditionTree[] =>
      placesIn(instalment, part).map((place) =>
        group(
          'any',
          [track, ...weaker].map((it) => decides(ruleSet, it, place, true)),
        ),
      );
    if (track === strongestFirst[0]) return group('any', meant.map(some));
    const all = meant.map(([first, other = first]) => none(other));
    if (weaker.length === 0) return group('all', all.flat());
    if (meant.every(({ length }) => length === 1)) return group('all', [group('any', meant.map(some)), ...all.flat()]);
    return group(
      'any',
      meant.map((one, at) =>
        group('all', [some(one), ...none(one[0]), ...all.flatMap((it, place) => (place !== at || one.length > 1 ? it : []))]),
      ),
    );
  };

  return {
    closedBy,
    of(target) {
      if ('house' in target) return goal(target.house, target.value, placeIn(target));
      if ('guarantee' in target) return goal(GUARANTEE_VERDICTS[target.guarantee], target.verdict, undefined);
      if ('track' in target) return tracked(target.track, target);
      if ('outcome' in target) return goal('component.outcome', target.outcome, target);
      return goal('component.penaltyWaiver', target.waiver, target);
    },
  };
}

/** The component that a target of the house is for. */
function placeIn({ instalment, component }: TargetScope): FactPlace | undefined {
  return instalment === undefined || component === undefined ? undefined : { instalment, component };
}

/** Makes a group of the parts that are not settled yet. */
function group(kind: 'all' | 'any', parts: readonly ConditionTree[]): ConditionTree {
  const settling = kind === 'all' ? NEVER : ALWAYS;
  if (parts.some((part) => same(part, settling))) return settling;
  const rest = parts.flatMap((part) => (part.kind === kind ? part.parts : [part]));
  const [only] = rest;
  return rest.length === 1 && only !== undefined ? only : { kind, parts: rest };
}

function same(one: ConditionTree, other: ConditionTree): boolean {
  return one.kind !== 'comparison' && other.kind === one.kind && one.parts.length === 0 && other.parts.length === 0;
}
