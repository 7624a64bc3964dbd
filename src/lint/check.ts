import type { RuleSet } from '../rulebook/rule-set.js';
import type { Faults } from './checks/fault-place.js';
import type { FaultKind } from './lint-report.js';
import type { Proof } from './proof/proof.js';

/** One question about a rule set, or about one of its rules: whether it has faults of a kind. */
export interface Check {
  readonly kind: FaultKind;
  readonly ruleSet: RuleSet;
  /** The index of the rule; absent where the question is about the rule set. */
  readonly rule?: number;
  find(proof: Proof): Faults;
}

/** The same question about each rule of a rule set. */
export function ofEachRule(
  kind: FaultKind,
  ruleSet: RuleSet,
  rules: readonly number[],
  find: (proof: Proof, ruleSet: RuleSet, rule: number) => Faults,
): Check[] {
  return rules.map((rule) => ({ kind, ruleSet, rule, find: (proof) => find(proof, ruleSet, rule) }));
}
