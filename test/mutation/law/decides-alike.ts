import { findDifference } from '../../../src/lint/proof/input-search.js';
import { LEFT_OPEN, type Proof, proofOf } from '../../../src/lint/proof/proof.js';
import { relatedRuleSetsOf } from '../../../src/lint/proof/related-rule-sets.js';
import { Overrun, Steps } from '../../../src/lint/proof/step-budget.js';
import { comparisonsOf } from '../../../src/rulebook/condition.js';
import { type Conclusion, conclusionsOf, conditionsOf, type RuleSet } from '../../../src/rulebook/rule-set.js';
import type { Rulebook } from '../../../src/rulebook/rulebook.js';
import { FALSE } from '../../../src/rulebook/truth.js';

const BUDGET = 20_000_000;

/**
 * Whether it is proved that a law decides as another does, whatever the input and under all readings: of each rule set that differs, by
 * the decision diagrams by which lint proves that a condition is idle. Only rule sets may differ; what they leave open must be the same
 * too, and what they conclude must rest on the same provisions. `false` where it is not so, or where the steps do not suffice.
 */
export function decidesAlike(law: Rulebook, mutant: Rulebook): boolean {
  const others = new Map(mutant.ruleSets.map((ruleSet) => [ruleSet.id, ruleSet]));
  const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  const { ruleSets: _, digest: __, conditions: ___, ...rest } = law;
  const { ruleSets: ____, digest: _____, conditions: ______, ...otherRest } = mutant;
  if (!isSame(rest, otherRest) || others.size !== law.ruleSets.length) return false;
  const differing = law.ruleSets.filter((ruleSet) => !isSame(ruleSet, others.get(ruleSet.id)));
  return differing.length > 0 && differing.every((ruleSet) => isProvedAlike(law, ruleSet, others.get(ruleSet.id) as RuleSet));
}

function isProvedAlike(law: Rulebook, ruleSet: RuleSet, other: RuleSet): boolean {
  const [related] = relatedRuleSetsOf(law, [ruleSet.id]);
  if (related === undefined || ruleSet.hitPolicy !== other.hitPolicy) return false;
  const steps = new Steps(BUDGET);
  try {
    // The comparisons of the mutant must be known to the proof.
    const own = conditionsOf(other).flatMap(comparisonsOf);
    const proof = proofOf(related, () => own, steps, BUDGET);
    if (ruleSet.hitPolicy === 'collect') return collectAlike(proof, ruleSet, other);
    const [one, two] = [ruleSet, other].map((each) => decisionOf(proof, each, ruleSet, other));
    return findDifference(proof, ruleSet, one as number, two as number) === undefined;
  } catch (error) {
    if (error instanceof Overrun) return false;
    throw error;
  }
}

/** What a rule set decides, its conclusions numbered alike in both. */
function decisionOf(proof: Proof, of: RuleSet, ...both: readonly [RuleSet, RuleSet]): number {
  const known = [...new Set(both.flatMap(conclusionsOf).map(groundOf))];
  const conclusions = conclusionsOf(of);
  const decision = proof.decision(of, ({ conditions }) => proof.truth(conditions));
  return proof.diagrams.map(decision, (index) =>
    index === LEFT_OPEN ? LEFT_OPEN : known.indexOf(groundOf(conclusions[index] as Conclusion)),
  );
}

/** What a conclusion comes to, without its words. */
function groundOf({ type, params: { force, provisions, gives } }: Conclusion): string {
  return JSON.stringify([type, force, provisions, gives]);
}

/** Whether the same rules hold where every rule that holds is a finding. */
function collectAlike(proof: Proof, ruleSet: RuleSet, other: RuleSet): boolean {
  const names = new Set([...ruleSet.rules, ...other.rules].map(({ name }) => name));
  return [...names].every((name) => {
    const [one, two] = [ruleSet, other].map(({ rules }) => rules.find((rule) => rule.name === name));
    if (one !== undefined && two !== undefined && groundOf(one.event) !== groundOf(two.event)) return false;
    const [truth, otherTruth] = [one, two].map((rule) => (rule === undefined ? FALSE : proof.truth(rule.conditions)));
    return findDifference(proof, ruleSet, truth as number, otherTruth as number) === undefined;
  });
}
