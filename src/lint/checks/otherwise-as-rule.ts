import type { Conclusion, Rule, RuleSet } from '../../rulebook/rule-set.js';
import type { Rulebook } from '../../rulebook/rulebook.js';

/** The rulebook with the declared conditions of `otherwise` as an additional rule, so that inputs can be tested for them. */
export function withOtherwiseAsRule(rulebook: Rulebook, ruleSet: RuleSet, conditions: Rule['conditions']): Rulebook {
  const rule: Rule = { name: `${ruleSet.id}/otherwise`, priority: 0, conditions, event: ruleSet.otherwise as Conclusion };
  const asked = { ...ruleSet, rules: [...ruleSet.rules, rule] };
  return { ...rulebook, ruleSets: rulebook.ruleSets.map((each) => (each === ruleSet ? asked : each)) };
}
