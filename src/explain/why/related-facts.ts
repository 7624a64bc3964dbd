import { factsOf } from '../../rulebook/condition.js';
import { conditionsOf } from '../../rulebook/rule-set.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { READING_PREFIX } from '../../rulebook/vocabulary.js';

/** The facts that a decided fact rests on, itself included: all that its rule set tests, and what those rest on in turn. */
export function factsBehind(facts: readonly string[], { ruleSets }: Rulebook): ReadonlySet<string> {
  const behind = new Set(facts);
  // A set grows while it is walked.
  for (const fact of behind) {
    const ruleSet = ruleSets.find(({ decides }) => decides === fact);
    for (const condition of ruleSet === undefined ? [] : conditionsOf(ruleSet)) {
      for (const tested of factsOf(condition)) behind.add(tested);
    }
  }
  return behind;
}

/** The interpretations that a decided fact turns on, by their ids. */
export function interpretationsBehind(fact: string, rulebook: Rulebook): ReadonlySet<string> {
  const readings = [...factsBehind([fact], rulebook)].filter((it) => it.startsWith(READING_PREFIX));
  return new Set(readings.map((it) => it.slice(READING_PREFIX.length)));
}
