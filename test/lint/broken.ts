import { PENALTY_PARAMETERS } from '../../src/decide/contract.js';
import { conditionSchema } from '../../src/rulebook/condition.js';
import { loadRulebook } from '../../src/rulebook/load/load-rulebook.js';
import type { Rule, RuleSet } from '../../src/rulebook/rule-set.js';
import type { Rulebook, RulebookData } from '../../src/rulebook/rulebook.js';
import { partOf } from '../../src/rulebook/rulebook-part.js';
import { ningxia2020 } from '../../src/rulebook/shipped/ningxia-2020.js';

type Writable<T> = T extends object ? { -readonly [K in keyof T]: Writable<T[K]> } : T;

/** The parts of a rulebook that a test may break. */
export interface Breakable {
  readonly data: Writable<RulebookData>;
  ruleSet(id: string): Writable<RuleSet>;
  rule(name: string): Writable<Rule>;
}

/** The part of the shipped rulebook that decides the given grains, broken in one way. It still loads. */
export function broken(grains: RuleSet['grain'] | readonly RuleSet['grain'][], change: (book: Breakable) => void): Rulebook {
  const { digest: _, ...data } = structuredClone(
    partOf(ningxia2020(), [grains].flat(), PENALTY_PARAMETERS),
  ) as Writable<Rulebook>;
  const found = <T>(what: T | undefined, name: string): T => {
    if (what === undefined) throw new RangeError(`no ${name}`);
    return what;
  };
  // A value that a broken rule set no longer concludes has unused words. That fault is not the one under test.
  delete data.words?.values;
  change({
    data,
    ruleSet: (id) =>
      found(
        data.ruleSets.find((ruleSet) => ruleSet.id === id),
        id,
      ),
    rule: (name) =>
      found(
        data.ruleSets.flatMap(({ rules }) => rules).find((rule) => rule.name === name),
        name,
      ),
  });
  return loadRulebook(data);
}

/** Adds a condition to a rule. */
export function addCondition(rule: Writable<Rule>, condition: unknown): void {
  const { conditions } = rule;
  if (!('all' in conditions)) throw new RangeError(`${rule.name} has no list`);
  (conditions.all as unknown[]).push(conditionSchema.parse(condition));
}
