import type { Grain } from '../../facts/fact.js';
import { type NamedQuery, named } from '../statement/query.js';
import { derivation } from './fact-sql.js';
import type { MissingFields } from './missing-sql.js';
import { ruleSetStep } from './rule-set-step.js';
import type { SqlRulebook, SqlRuleSet } from './sql-rulebook.js';

/** A chain of steps, each of which reads the one before. */
export interface GrainSteps {
  readonly steps: readonly NamedQuery[];
  /** The name of the last step. */
  readonly last: string;
}

/** The steps of a grain: its derived facts, then its rule sets in their order. */
export function grainSteps(
  grain: Grain,
  rulebook: SqlRulebook,
  from: string,
  missing: MissingFields,
  needed: ReadonlySet<SqlRuleSet>,
): GrainSteps {
  const steps: NamedQuery[] = [];
  let last = from;
  const derived = rulebook.compiled.rulebook.derivedFacts.filter((it) => it.grain === grain);
  if (derived.length > 0) {
    const name = rulebook.names.of('step', `${grain} figures`);
    const selected = derived.map(({ fact, title }) => ({
      expression: derivation(fact, rulebook),
      name: rulebook.columnOf(fact),
      comment: `${title.zh}, ${title.en}`,
    }));
    steps.push({
      name,
      comment: [`Derived facts of each ${grain}`],
      query: { passThrough: true, selected, from: named(last) },
    });
    last = name;
  }
  for (const set of rulebook.ruleSets.filter(({ ruleSet }) => ruleSet.grain === grain)) {
    const step = ruleSetStep(set, rulebook, last, needed.has(set) ? missing : undefined);
    // A rule set that collects adds nothing if the readings rule out all its rules.
    if (step.query.selected.length === 0) continue;
    steps.push(step);
    last = step.name;
  }
  return { steps, last };
}

/** The rule set that decides a fact. */
export function decidingSet(fact: string, rulebook: SqlRulebook): SqlRuleSet {
  const set = rulebook.deciding(fact);
  if (set === undefined) throw new RangeError(`no rule set decides ${fact}`);
  return set;
}

/** The rule sets of these grains, in their order. */
export function setsOf(rulebook: SqlRulebook, ...grains: readonly Grain[]): SqlRuleSet[] {
  return rulebook.ruleSets.filter(({ ruleSet }) => grains.includes(ruleSet.grain));
}
