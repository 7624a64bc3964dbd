import { type Rule, type RuleSet, sameConclusion } from '../../rulebook/rule-set.js';
import { TRUE } from '../../rulebook/truth.js';
import { type Check, ofEachRule } from '../check.js';
import { FAULT_WORDS } from '../lint-words.js';
import { findDifference, findPossible } from '../proof/input-search.js';
import type { Proof } from '../proof/proof.js';
import { type Faults, placeOf } from './fault-place.js';
import { witnessOfBoth } from './overlaps.js';

/**
 * Two rules of a rule set that collects hold for the same inputs under all readings and conclude the same, so that the finding
 * is made twice. With the hit policy `first` the second is never reached, which is a fault of its own.
 */
export function duplicateRuleChecks(ruleSets: readonly RuleSet[]): Check[] {
  return ruleSets
    .filter(({ hitPolicy }) => hitPolicy === 'collect')
    .flatMap((ruleSet) => ofEachRule('duplicate-rule', ruleSet, [...ruleSet.rules.keys()], duplicateRule));
}

function* duplicateRule(proof: Proof, ruleSet: RuleSet, index: number): Faults {
  const rule = ruleSet.rules[index] as Rule;
  proof.steps.take(ruleSet.rules.length);
  const truth = proof.truth(rule.conditions);
  const first = ruleSet.rules.findIndex(
    (other) =>
      sameConclusion(other.event, rule.event) &&
      findDifference(proof, ruleSet, proof.truth(other.conditions), truth) === undefined,
  );
  if (first >= index) return;
  const path = findPossible(proof, ruleSet, [truth], ([value]) => value === TRUE);
  if (path === undefined) return;
  const before = ruleSet.rules[first]?.name;
  yield {
    kind: 'duplicate-rule',
    ...placeOf(proof.rulebook, ruleSet, index),
    ...FAULT_WORDS.duplicateRule(rule.name, before),
    ...witnessOfBoth(proof, ruleSet, path, [first, index], () => true),
  };
}
