import type { Draft } from '../../law/immutable.js';
import type { Period } from '../../law/period.js';
import { type Condition, oppositeOf } from '../condition.js';
import type { Fault } from '../load/invalid-rulebook.js';
import type { Conclusion, Otherwise, Rule, RuleSet } from '../rule-set.js';
import { type ConditionContext, type ConditionGroup, expandWhen } from './expand-condition.js';
import type { Expectation } from './expectations.js';
import { type PlacedRule, placedRules, type TableRules } from './placed-rule.js';
import { withFirstDay } from './written-period.js';
import { unknownName, type WrittenPlace, type WrittenPlaces, within } from './written-places.js';
import type { WrittenConclusion, WrittenRuleSet } from './written-rule-set.js';

/** The step between the priorities of rules that follow each other. */
const PRIORITY_STEP = 10;

/** What the expansion of a rule set needs beside it. */
export interface RuleSetContext extends ConditionContext {
  readonly tables: TableRules;
  readonly faults: Fault[];
  /** The day since when the rulebook governs, if it says so. */
  readonly first: string | undefined;
}

/** A rule set as it is run: its rules in json-rules-engine's form, with the priorities that their order gives them. */
export function expandRuleSet(
  written: WrittenRuleSet,
  place: WrittenPlace,
  expectation: { readonly data: Expectation; readonly place: WrittenPlace } | undefined,
  context: RuleSetContext,
): RuleSet {
  const { hitPolicy = 'first', otherwise, rules, inForce, ...head } = written;
  // What is no period is refused with the loaded form.
  const rest = inForce === undefined ? head : { ...head, inForce: withFirstDay(inForce, context.first) as Period };
  const placed = placedRules(rules, within(place, 'rules'), context.tables, context.faults);
  const overridden = overridesOf(rest.id, placed, expectation, context);
  const expanded = placed.map((one, index) => {
    const overrides = overridden[index];
    const rule = expandRule(one, `${rest.id}/${one.rule.name}`, PRIORITY_STEP * (placed.length - index), context);
    return overrides === undefined ? rule : context.places.note({ ...rule, overrides }, one.place);
  });
  const fallback: Draft<Otherwise> | undefined =
    otherwise && expandConclusion(otherwise, within(place, 'otherwise'), context.places);
  if (fallback !== undefined && expectation?.data.otherwise !== undefined)
    fallback.conditions = expandWhen(expectation.data.otherwise, within(expectation.place, 'otherwise'), context);
  else if (fallback !== undefined) {
    const missed = limitsMissed(rules, placed);
    if (missed !== undefined) fallback.conditions = context.places.note(missed, within(place, 'rules', 0));
  }
  const ruleSet = { ...rest, hitPolicy, rules: expanded, ...(fallback === undefined ? {} : { otherwise: fallback }) };
  return context.places.note(ruleSet, place);
}

function expandRule({ rule, place, first }: PlacedRule, name: string, priority: number, context: ConditionContext): Rule {
  const { name: _, when, ...conclusion } = rule;
  const { places } = context;
  const own = when === undefined ? undefined : expandWhen(when, within(place, 'when'), context);
  const before = first.map(({ comparison, fact, value }) => places.note({ ...comparison }, value, { fact, value }));
  const conditions = before.length === 0 && own !== undefined ? own : places.note(joined(before, own), within(place, 'when'));
  return places.note({ name, priority, conditions, event: expandConclusion(conclusion, place, places) }, place);
}

/** The conditions of a block, and then those of the rule. */
function joined(before: readonly Condition[], own: ConditionGroup | undefined): ConditionGroup {
  if (own === undefined) return { all: before };
  return { all: [...before, ...('all' in own && own.named === undefined ? own.all : [own])] };
}

function expandConclusion({ then, ...params }: WrittenConclusion, place: WrittenPlace, places: WrittenPlaces): Conclusion {
  return places.note({ type: then, params: places.note(params, place) }, place, { type: within(place, 'then') });
}

/**
 * What is meant to fall to `otherwise` where the only rule is one a row of a table with limits, as nobody need say: for each
 * row, that one of its limits is not met. What no row has is then a gap.
 */
function limitsMissed([only, ...others]: WrittenRuleSet['rules'], placed: readonly PlacedRule[]): ConditionGroup | undefined {
  if (only === undefined || others.length > 0 || !('table' in only) || only.limits === undefined || only.when !== undefined)
    return undefined;
  const rows = placed.flatMap(({ first: [row, ...limits] }): Condition[] => {
    const [missed, ...more] = limits.map(({ comparison }) => oppositeOf(comparison));
    if (row === undefined || missed === undefined) return [];
    return [{ all: [row.comparison, more.length === 0 ? missed : { any: [missed, ...more] }] }];
  });
  return rows.length === 0 ? undefined : { any: rows };
}

/**
 * The rules that each rule is expected to prevail over. A name in braces means each rule that its block makes, and between
 * two rules of a block those for the same value.
 */
function overridesOf(
  id: string,
  rules: readonly PlacedRule[],
  expectation: { readonly data: Expectation; readonly place: WrittenPlace } | undefined,
  { places, faults }: RuleSetContext,
): readonly (string[] | undefined)[] {
  const overridden: (string[] | undefined)[] = rules.map(() => undefined);
  if (expectation === undefined) return overridden;
  const known = rules.flatMap(({ template, rule }) => [template, rule.name]);
  for (const [name, others] of Object.entries(expectation.data.overlaps ?? {})) {
    const place = within(expectation.place, 'overlaps', name);
    if (!known.includes(name)) faults.push(unknownName('rule', name, known, place));
    others.forEach((other, at) => {
      if (!known.includes(other)) faults.push(unknownName('rule', other, known, within(place, at)));
    });
    rules.forEach((rule, index) => {
      if (!isCalled(rule, name)) return;
      const meant = (one: PlacedRule, other: string) =>
        one.rule.name === other || (one.template === other && sameValue(one, rule));
      const names = others.flatMap((other) => rules.filter((one) => meant(one, other)).map((one) => `${id}/${one.rule.name}`));
      overridden[index] = places.note([...(overridden[index] ?? []), ...names], place);
    });
  }
  return overridden;
}

/** Whether two rules can hold together: those of a block for different values of its fact cannot. */
function sameValue(one: PlacedRule, other: PlacedRule): boolean {
  return one.value === undefined || other.value === undefined || one.value === other.value;
}

function isCalled({ template, rule }: PlacedRule, name: string): boolean {
  return template === name || rule.name === name;
}
