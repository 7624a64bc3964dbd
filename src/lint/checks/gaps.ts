import { UNDETERMINED } from '../../evaluate/first-hit.js';
import type { Rule, RuleSet } from '../../rulebook/rule-set.js';
import { TRUE, UNKNOWN } from '../../rulebook/truth.js';
import { type Check, ofEachRule } from '../check.js';
import { witnessOf } from '../inputs/witness.js';
import { FAULT_WORDS, WITNESS_WORDS } from '../lint-words.js';
import { completeIn, findPossible } from '../proof/input-search.js';
import { LEFT_OPEN, type Proof } from '../proof/proof.js';
import { type Faults, placeOf } from './fault-place.js';
import { withOtherwiseAsRule } from './otherwise-as-rule.js';

/**
 * Gaps. Every fact is known except those whose absence a rule tests, but a rule set with the hit policy `first` reaches no
 * conclusion, or reaches an `otherwise` that is not declared to cover the case. In a rule set that collects, it is a gap if it
 * is unknown whether a rule holds. A gap in an upstream rule set is only reported there.
 */
export function gapChecks(ruleSets: readonly RuleSet[]): Check[] {
  return [
    ...ruleSets
      .filter(({ otherwise }) => otherwise?.conditions !== undefined)
      .map((ruleSet): Check => ({ kind: 'gap', ruleSet, find: (proof) => undeclared(proof, ruleSet) })),
    ...ruleSets.flatMap((ruleSet): Check[] =>
      ruleSet.hitPolicy === 'first'
        ? [{ kind: 'gap', ruleSet, find: (proof) => undecided(proof, ruleSet) }]
        : ofEachRule('gap', ruleSet, [...ruleSet.rules.keys()], unknownRule),
    ),
  ];
}

/** An input that falls to `otherwise` and is not among the cases that `otherwise` is declared to cover. */
function* undeclared(proof: Proof, ruleSet: RuleSet): Faults {
  const { rulebook } = proof;
  const { id, otherwise, rules } = ruleSet;
  if (otherwise?.conditions === undefined) return;
  const path = findPossible(
    proof,
    ruleSet,
    [proof.decision(ruleSet), proof.truth(otherwise.conditions)],
    ([decided, declared]) => decided === rules.length && declared !== TRUE,
    { allowed: completeIn(proof, ruleSet) },
  );
  if (path === undefined) return;
  const asked = withOtherwiseAsRule(rulebook, ruleSet, otherwise.conditions);
  yield {
    kind: 'gap',
    ...placeOf(rulebook, ruleSet, undefined, ['otherwise', 'conditions']),
    ...FAULT_WORDS.undeclaredGap(ruleSet.title.zh, id),
    ...witnessOf(
      proof,
      path,
      WITNESS_WORDS.noRuleHolds(id),
      (evaluated, by) => evaluated.get(id)?.fired === rules.length && by(asked).get(id)?.truth(rules.length) !== TRUE,
    ),
  };
}

/** An input for which a rule set with the hit policy `first` reaches no conclusion. */
function* undecided(proof: Proof, ruleSet: RuleSet): Faults {
  const { id, title } = ruleSet;
  const allowed = completeIn(proof, ruleSet);
  const path = findPossible(proof, ruleSet, [proof.decision(ruleSet)], ([decided]) => decided === LEFT_OPEN, { allowed });
  if (path === undefined) return;
  yield {
    kind: 'gap',
    ...placeOf(proof.rulebook, ruleSet),
    ...FAULT_WORDS.undecided(title.zh, id),
    ...witnessOf(proof, path, WITNESS_WORDS.undetermined(id), (evaluated) => evaluated.get(id)?.fired === UNDETERMINED),
  };
}

/** An input for which it is unknown whether a rule of a rule set that collects holds. */
function* unknownRule(proof: Proof, ruleSet: RuleSet, index: number): Faults {
  const rule = ruleSet.rules[index] as Rule;
  const allowed = completeIn(proof, ruleSet);
  const path = findPossible(proof, ruleSet, [proof.truth(rule.conditions)], ([truth]) => truth === UNKNOWN, { allowed });
  if (path === undefined) return;
  yield {
    kind: 'gap',
    ...placeOf(proof.rulebook, ruleSet, index),
    ...FAULT_WORDS.unknownRule(rule.name),
    ...witnessOf(
      proof,
      path,
      WITNESS_WORDS.unknown(rule.name),
      (evaluated) => evaluated.get(ruleSet.id)?.truth(index) === UNKNOWN,
    ),
  };
}
