import type { Conclusion, Rule, RuleSet } from '../rule-set.js';
import { expandWhen } from './expand-condition.js';
import type { Expectation } from './expectations.js';
import { type WrittenPlace, type WrittenPlaces, within } from './written-places.js';
import type { WrittenConclusion, WrittenRule, WrittenRuleSet } from './written-rule-set.js';

/** The step between the priorities of rules that follow each other. */
const PRIORITY_STEP = 10;

/** A rule set as it is run: its rules in json-rules-engine's form, with the priorities that their order gives them. */
export function expandRuleSet(
  written: WrittenRuleSet,
  place: WrittenPlace,
  expectation: Expectation | undefined,
  expected: WrittenPlace,
  places: WrittenPlaces,
): RuleSet {
  const { hitPolicy = 'first', otherwise, rules, ...rest } = written;
  const { id } = rest;
  const overlaps = expectation?.overlaps ?? {};
  const meant = expectation?.otherwise;
  return places.note(
    {
      ...rest,
      hitPolicy,
      rules: rules.map((rule, index) =>
        expandRule(rule, within(place, 'rules', index), {
          name: `${id}/${rule.name}`,
          priority: PRIORITY_STEP * (rules.length - index),
          overrides: Object.hasOwn(overlaps, rule.name) ? overlaps[rule.name]?.map((other) => `${id}/${other}`) : undefined,
          expected: within(expected, 'overlaps', rule.name),
          places,
        }),
      ),
      ...(otherwise === undefined
        ? {}
        : {
            otherwise: {
              ...expandConclusion(otherwise, within(place, 'otherwise'), places),
              ...(meant === undefined ? {} : { conditions: expandWhen(meant, within(expected, 'otherwise'), places) }),
            },
          }),
    },
    place,
  );
}

interface RuleContext {
  readonly name: string;
  readonly priority: number;
  readonly overrides: readonly string[] | undefined;
  /** Where the rules that it overrides are named. */
  readonly expected: WrittenPlace;
  readonly places: WrittenPlaces;
}

function expandRule(
  { when, name: _, ...conclusion }: WrittenRule,
  place: WrittenPlace,
  { name, priority, overrides, expected, places }: RuleContext,
): Rule {
  return places.note(
    {
      name,
      priority,
      conditions: expandWhen(when, within(place, 'when'), places),
      event: expandConclusion(conclusion, place, places),
      ...(overrides === undefined ? {} : { overrides: places.note([...overrides], expected) }),
    },
    place,
  );
}

function expandConclusion({ then, ...params }: WrittenConclusion, place: WrittenPlace, places: WrittenPlaces): Conclusion {
  return places.note({ type: then, params: places.note(params, place) }, place, { type: within(place, 'then') });
}
