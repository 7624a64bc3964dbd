import { GRAINS } from '../facts/fact.js';
import { factsOf } from './condition.js';
import { conditionsOf, type RuleSet } from './rule-set.js';
import type { RulebookData } from './rulebook.js';

/** The rule sets in the order in which they can be decided: by grain, each after those whose facts it tests. */
export function orderRuleSets(rulebook: Pick<RulebookData, 'ruleSets'>): {
  readonly ordered: readonly RuleSet[];
  /** The ids of the rule sets that wait for each other; empty in an acyclic rulebook. */
  readonly circular: readonly string[];
} {
  const deciding = new Map(rulebook.ruleSets.map((ruleSet) => [ruleSet.decides, ruleSet]));
  const needs = new Map(
    rulebook.ruleSets.map((ruleSet) => {
      const facts = new Set(conditionsOf(ruleSet).flatMap(factsOf));
      return [ruleSet, [...facts].flatMap((fact) => deciding.get(fact) ?? [])] as const;
    }),
  );
  const ordered: RuleSet[] = [];
  let waiting = [...rulebook.ruleSets].sort((a, b) => GRAINS.indexOf(a.grain) - GRAINS.indexOf(b.grain));
  while (waiting.length > 0) {
    const ready = waiting.filter((ruleSet) => needs.get(ruleSet)?.every((needed) => ordered.includes(needed)));
    if (ready.length === 0) return { ordered, circular: waiting.map(({ id }) => id) };
    ordered.push(...ready);
    waiting = waiting.filter((ruleSet) => !ready.includes(ruleSet));
  }
  return {
    ordered: ordered.sort((a, b) => GRAINS.indexOf(a.grain) - GRAINS.indexOf(b.grain)),
    circular: [],
  };
}
