import { factsOf } from '../../rulebook/condition.js';
import { conditionsOf } from '../../rulebook/rule-set.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { READING_PREFIX } from '../../rulebook/vocabulary.js';

/** The given facts, every fact that their rule sets test, and every fact that those depend on in turn. */
export function factsBehind(facts: readonly string[], { ruleSets }: Rulebook): ReadonlySet<string> {
  const behind = new Set(facts);
  // The loop also visits the facts that are added to the set while it runs.
  for (const fact of behind) {
    const ruleSet = ruleSets.find(({ decides }) => decides === fact);
    for (const condition of ruleSet === undefined ? [] : conditionsOf(ruleSet)) {
      for (const tested of factsOf(condition)) behind.add(tested);
    }
  }
  return behind;
}

/** The ids of the interpretations that a decided fact depends on. */
export function interpretationsBehind(fact: string, rulebook: Rulebook): ReadonlySet<string> {
  const readings = [...factsBehind([fact], rulebook)].filter((it) => it.startsWith(READING_PREFIX));
  return new Set(readings.map((it) => it.slice(READING_PREFIX.length)));
}
