import { conclusionsOf, type Rule, type RuleSet, sameConclusion } from '../../rulebook/rule-set.js';
import { TRUE } from '../../rulebook/truth.js';
import { type Check, ofEachRule } from '../check.js';
import type { Evaluated } from '../inputs/decided-input.js';
import { witnessOf } from '../inputs/witness.js';
import type { LintFault } from '../lint-report.js';
import { FAULT_WORDS, WITNESS_WORDS } from '../lint-words.js';
import type { Path } from '../proof/diagrams.js';
import { completeIn, findPossible } from '../proof/input-search.js';
import type { Proof } from '../proof/proof.js';
import { type Faults, placeOf } from './fault-place.js';
import { withOtherwiseAsRule } from './otherwise-as-rule.js';

/**
 * Overlaps: every fact is known except those whose absence a rule tests, and two rules with different conclusions hold, so
 * that only their priorities choose between them, and the first does not declare that it overrides the second; or a rule
 * decides a case that `otherwise` is declared to cover. The check also reports overrides that are declared but never needed.
 */
export function overlapChecks(ruleSets: readonly RuleSet[]): Check[] {
  return ruleSets.flatMap((ruleSet) => {
    if (ruleSet.hitPolicy !== 'first') return [];
    const { otherwise, rules } = ruleSet;
    const all = [...rules.keys()];
    const others = rules.flatMap(({ event }, index) =>
      otherwise?.conditions === undefined || sameConclusion(event, otherwise) ? [] : [index],
    );
    return [
      ...ofEachRule('overlap', ruleSet, others, takenFromOtherwise),
      ...ofEachRule('overlap', ruleSet, all, undeclared),
      ...ofEachRule(
        'needless-override',
        ruleSet,
        all.filter((index) => overriddenBy(ruleSet, index).length > 0),
        needless,
      ),
    ];
  });
}

/** The rules after a rule, which have a lower priority. */
function rulesAfter({ rules }: RuleSet, index: number): readonly number[] {
  return [...rules.keys()].slice(index + 1);
}

/** The rules after a rule that it declares to override. */
function overriddenBy(ruleSet: RuleSet, index: number): readonly number[] {
  const { overrides = [] } = ruleSet.rules[index] as Rule;
  if (overrides.length === 0) return [];
  return rulesAfter(ruleSet, index).filter((other) => overrides.includes(ruleSet.rules[other]?.name ?? ''));
}

/** An input that a rule decides, and that another rule would decide differently without being declared as overridden. */
function* undeclared(proof: Proof, ruleSet: RuleSet, index: number): Faults {
  const conclusions = conclusionsOf(ruleSet);
  const declared = overriddenBy(ruleSet, index);
  const { name } = ruleSet.rules[index] as Rule;
  proof.steps.take(ruleSet.rules.length);
  for (const other of rulesAfter(ruleSet, index)) {
    if (declared.includes(other) || sameConclusion(conclusions[index], conclusions[other])) continue;
    const path = bothHoldAndFirstDecides(proof, ruleSet, index, other);
    if (path === undefined) continue;
    const overridden = ruleSet.rules[other] as Rule;
    const [one, two] = [conclusions[index]?.type, conclusions[other]?.type];
    yield {
      kind: 'overlap',
      ...placeOf(proof.rulebook, ruleSet, index),
      ...FAULT_WORDS.overlap(name, one, overridden.name, two),
      ...witnessOfBoth(proof, ruleSet, path, [index, other], ({ fired }) => fired === index),
    };
  }
}

function bothHoldAndFirstDecides(proof: Proof, ruleSet: RuleSet, index: number, other: number): Path | undefined {
  const [rule, second] = [ruleSet.rules[index] as Rule, ruleSet.rules[other] as Rule];
  return findPossible(
    proof,
    ruleSet,
    [proof.truth(rule.conditions), proof.truth(second.conditions), proof.decision(ruleSet)],
    ([one, two, decided]) => one === TRUE && two === TRUE && decided === index,
    { allowed: completeIn(proof, ruleSet) },
  );
}

/** The overrides of a rule that decide nothing. */
function* needless(proof: Proof, ruleSet: RuleSet, index: number): Faults {
  const conclusions = conclusionsOf(ruleSet);
  for (const other of overriddenBy(ruleSet, index)) {
    const differ = !sameConclusion(conclusions[index], conclusions[other]);
    if (differ && bothHoldAndFirstDecides(proof, ruleSet, index, other) !== undefined) continue;
    yield needlessOverride(proof, ruleSet, index, other, differ);
  }
}

/** An input that `otherwise` is declared to cover and that a rule with another conclusion decides. */
function* takenFromOtherwise(proof: Proof, ruleSet: RuleSet, index: number): Faults {
  const { rulebook } = proof;
  const { id, otherwise, rules } = ruleSet;
  const { name, event } = rules[index] as Rule;
  if (otherwise?.conditions === undefined) return;
  const path = findPossible(
    proof,
    ruleSet,
    [proof.decision(ruleSet), proof.truth(otherwise.conditions)],
    ([decided, declared]) => decided === index && declared === TRUE,
    { allowed: completeIn(proof, ruleSet) },
  );
  if (path === undefined) return;
  const asked = withOtherwiseAsRule(rulebook, ruleSet, otherwise.conditions);
  yield {
    kind: 'overlap',
    ...placeOf(rulebook, ruleSet, index),
    ...FAULT_WORDS.overlapWithOtherwise(name, event.type, otherwise.type),
    ...witnessOf(
      proof,
      path,
      WITNESS_WORDS.decidedBy(name),
      (evaluated, by) => evaluated.get(id)?.fired === index && by(asked).get(id)?.truth(rules.length) === TRUE,
    ),
  };
}

/** An override that decides nothing, with an input for which both rules hold if there is one. */
function needlessOverride(proof: Proof, ruleSet: RuleSet, index: number, other: number, differ: boolean): LintFault {
  const [rule, overridden] = [ruleSet.rules[index] as Rule, ruleSet.rules[other] as Rule];
  const path = findPossible(
    proof,
    ruleSet,
    [proof.truth(rule.conditions), proof.truth(overridden.conditions)],
    ([one, two]) => one === TRUE && two === TRUE,
  );
  const why = path === undefined ? 'neverTogether' : differ ? 'alwaysPreceded' : 'sameConclusion';
  return {
    kind: 'needless-override',
    ...placeOf(proof.rulebook, ruleSet, index, ['overrides', rule.overrides?.indexOf(overridden.name) ?? 0]),
    ...FAULT_WORDS.needlessOverride(rule.name, overridden.name, why),
    ...(path === undefined ? {} : witnessOfBoth(proof, ruleSet, path, [index, other], () => true)),
  };
}

/** An input for which two rules hold. */
export function witnessOfBoth(
  proof: Proof,
  ruleSet: RuleSet,
  path: Path,
  [one, other]: readonly [number, number],
  besides: (evaluated: Evaluated) => boolean,
): Pick<LintFault, 'witness' | 'unconfirmed'> {
  const names = [one, other].map((index) => ruleSet.rules[index]?.name);
  return witnessOf(proof, path, WITNESS_WORDS.bothHold(names), (evaluated) => {
    const result = evaluated.get(ruleSet.id);
    return result?.truth(one) === TRUE && result.truth(other) === TRUE && besides(result);
  });
}
