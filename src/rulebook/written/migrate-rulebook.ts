import { parsedData } from '../../facts/input/parsed-data.js';
import { type Comparison, type Condition, foldCondition } from '../condition.js';
import { conditionShapeFaults, listOf, property } from '../condition-shape.js';
import { type Fault, faultsOf } from '../load/invalid-rulebook.js';
import { type Conclusion, inOrderOfPriority, type Rule, type RuleSet, ruleSetSchema } from '../rule-set.js';
import type { Expectation } from './expectations.js';
import type { WrittenRule } from './rule-block.js';
import { EXPECTATIONS, RULE_SETS, type RulebookFiles } from './rulebook-files.js';
import type { When } from './written-condition.js';
import { type Locate, refusalOf } from './written-places.js';
import type { WrittenConclusion, WrittenRuleSet } from './written-rule-set.js';

/** Whether a file of a rule set is in the format of version 0.1: with json-rules-engine's events, and with priorities. */
export function isOfVersion01(data: unknown): boolean {
  return listOf(property(data, 'rules')).some((rule) => property(rule, 'event') !== undefined);
}

/**
 * Rewrites the files of a rulebook whose rule sets are in the format of version 0.1. Files that are not concerned are
 * returned as they are.
 *
 * @throws {InvalidRulebookError} for a rule set that is not in that format either
 */
export function migrateRulebook(files: RulebookFiles, locate?: Locate): RulebookFiles {
  const faults: Fault[] = [];
  const migrated: Record<string, unknown> = { ...files };
  for (const [file, data] of Object.entries(files)) {
    if (!file.startsWith(`${RULE_SETS}/`) || !isOfVersion01(data)) continue;
    const misshapen = conditionShapeFaults({ ruleSets: [data] });
    const { data: read, issues } = misshapen.length > 0 ? { issues: [] } : parsedData(ruleSetSchema, data);
    if (read === undefined) {
      const own = misshapen.map((fault) => ({ ...fault, pointer: fault.pointer.replace('/ruleSets/0', '') }));
      faults.push(...[...own, ...faultsOf(issues, data, ruleSetSchema)].map((fault) => ({ file, ...fault })));
      continue;
    }
    const { ruleSet, expectation } = migrateRuleSet(read);
    migrated[file] = ruleSet;
    if (expectation !== undefined) migrated[EXPECTATIONS] = { ...Object(migrated[EXPECTATIONS]), [ruleSet.id]: expectation };
  }
  if (faults.length > 0) throw refusalOf(faults, locate);
  return migrated;
}

/** A rule set as it is written, and what its author expects of it. */
export interface MigratedRuleSet {
  readonly ruleSet: WrittenRuleSet;
  /** Absent where nothing is expected. */
  readonly expectation?: Expectation;
}

/**
 * Writes a rule set of the format of version 0.1, which files had before and which is still what is run, as files have it
 * now. Its rules keep their order; where they stood out of it they are put into it.
 */
export function migrateRuleSet(given: RuleSet): MigratedRuleSet {
  const { hitPolicy, rules, otherwise, id, ...head } = inOrderOfPriority(given);
  const short = (name: string) => (name.startsWith(`${id}/`) ? name.slice(id.length + 1) : name);
  const overlaps = rules.flatMap(({ name, overrides }): [string, string[]][] =>
    overrides === undefined ? [] : [[short(name), overrides.map(short)]],
  );
  const expectation: Expectation = {
    ...(overlaps.length === 0 ? {} : { overlaps: Object.fromEntries(overlaps) }),
    ...(otherwise?.conditions === undefined ? {} : { otherwise: whenOf(otherwise.conditions) }),
  };
  return {
    ruleSet: {
      id,
      ...head,
      ...(hitPolicy === 'first' ? {} : { hitPolicy }),
      rules: rules.map((rule) => writtenRule(rule, short(rule.name))),
      ...(otherwise === undefined ? {} : { otherwise: writtenConclusion(otherwise) }),
    },
    ...(Object.keys(expectation).length === 0 ? {} : { expectation }),
  };
}

function writtenRule({ conditions, event }: Rule, name: string): WrittenRule {
  return { name, when: whenOf(conditions), ...writtenConclusion(event) };
}

function writtenConclusion({ type, params }: Conclusion): WrittenConclusion {
  // biome-ignore lint/suspicious/noThenProperty: when and then are the words of a rule, and a text is no promise
  return { then: type, ...params };
}

/** The conditions of a rule: a comparison that stands alone without its group, and the parts of `all` as a list. */
function whenOf(conditions: Condition): When {
  if (!('all' in conditions)) return conditions;
  const [only, ...others] = conditions.all;
  return only !== undefined && others.length === 0 && isComparison(only) ? only : [...conditions.all];
}

function isComparison(condition: Condition): condition is Comparison {
  const no = () => false;
  return foldCondition(condition, { all: no, any: no, not: no, comparison: () => true });
}
