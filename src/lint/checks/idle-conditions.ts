import { type Condition, foldCondition } from '../../rulebook/condition.js';
import { type Conclusion, conclusionsOf, type Rule, type RuleSet, sameConclusion } from '../../rulebook/rule-set.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { TRUE } from '../../rulebook/truth.js';
import { type Check, ofEachRule } from '../check.js';
import { witnessOf } from '../inputs/witness.js';
import type { LintFault } from '../lint-report.js';
import { FAULT_WORDS, WITNESS_WORDS } from '../lint-words.js';
import type { Diagram } from '../proof/diagrams.js';
import { findDifference, findPossible } from '../proof/input-search.js';
import { LEFT_OPEN, type Proof } from '../proof/proof.js';
import { type Faults, placeOf } from './fault-place.js';
import { isReached } from './unreachable-rules.js';
import { type Variant, variantsOf } from './variants.js';

/**
 * Conditions that never matter: without them a rule holds for the same inputs under all readings, and is unknown for the
 * same inputs; or the rule set reaches the same conclusions without them and with their opposite.
 */
export function idleConditionChecks(ruleSets: readonly RuleSet[]): Check[] {
  return ruleSets.flatMap((ruleSet) => ofEachRule('idle-condition', ruleSet, [...ruleSet.rules.keys()], idleConditions));
}

function* idleConditions(proof: Proof, ruleSet: RuleSet, index: number): Faults {
  const rule = ruleSet.rules[index] as Rule;
  // A rule that is never reached is a fault of its own.
  if (!isReached(proof, ruleSet, index)) return;
  if (isLone(rule.conditions) && alwaysHolds(proof, ruleSet, rule)) {
    yield {
      kind: 'idle-condition',
      ...placeOf(proof.rulebook, ruleSet, index, ['conditions']),
      ...FAULT_WORDS.onlyConditionIdle(rule.name),
    };
    return;
  }
  const idle: Variant[] = [];
  for (const variant of variantsOf(rule.conditions)) {
    const within = idle.some(({ path }) => path.every((step, at) => step === variant.path[at]));
    if (within || !isIdle(proof, ruleSet, rule, variant)) continue;
    idle.push(variant);
    yield faultOf(proof, ruleSet, index, variant);
  }
}

/** Whether a condition is a single comparison, possibly nested in groups of one. */
function isLone(condition: Condition): boolean {
  const isOnlyOne = (parts: readonly boolean[]) => parts.length === 1 && parts[0] === true;
  return foldCondition<boolean>(condition, { all: isOnlyOne, any: isOnlyOne, not: () => false, comparison: () => true });
}

function alwaysHolds(proof: Proof, ruleSet: RuleSet, { conditions }: Rule): boolean {
  return findPossible(proof, ruleSet, [proof.truth(conditions)], ([truth]) => truth !== TRUE) === undefined;
}

function isIdle(proof: Proof, ruleSet: RuleSet, rule: Rule, { without, opposite }: Variant): boolean {
  if (findDifference(proof, ruleSet, proof.truth(rule.conditions), proof.truth(without)) === undefined) return true;
  if (ruleSet.hitPolicy === 'collect' || opposite === undefined) return false;
  const conclusion = (diagram: Diagram) => conclusionDiagram(proof, ruleSet, diagram);
  const changed = (condition: Condition) =>
    conclusion(proof.decision(ruleSet, (each) => proof.truth(each === rule ? condition : each.conditions)));
  const decided = conclusion(proof.decision(ruleSet));
  return (
    findDifference(proof, ruleSet, decided, changed(without)) === undefined &&
    findDifference(proof, ruleSet, decided, changed(opposite)) === undefined
  );
}

/** What a rule set decides, with like conclusions merged: by default, those that are equal and cite the same provisions. */
export function conclusionDiagram(
  { diagrams }: Proof,
  ruleSet: RuleSet,
  decision: Diagram,
  alike: (one: Conclusion | undefined, other: Conclusion | undefined) => boolean = sameGround,
): Diagram {
  const conclusions = conclusionsOf(ruleSet);
  return diagrams.map(decision, (index) =>
    index === LEFT_OPEN ? LEFT_OPEN : conclusions.findIndex((one) => alike(one, conclusions[index])),
  );
}

/** Whether two conclusions are the same, cite the same provisions and have the same force. */
function sameGround(one: Conclusion | undefined, other: Conclusion | undefined): boolean {
  const [left, right] = [one, other].map((each) => [each?.params.force, ...(each?.params.provisions ?? [])].join());
  return sameConclusion(one, other) && left === right;
}

function faultOf(proof: Proof, ruleSet: RuleSet, index: number, variant: Variant): LintFault {
  const { rulebook } = proof;
  const rule = ruleSet.rules[index] as Rule;
  const what = variant.value === undefined ? textOf(variant.part) : JSON.stringify(variant.value);
  // Prefer an input for which the part and the whole condition have different truths; else take any possible input.
  const path =
    findPossible(proof, ruleSet, [proof.truth(variant.part), proof.truth(rule.conditions)], ([part, whole]) => part !== whole) ??
    findPossible(proof, ruleSet, [], () => true);
  const without = withConditions(rulebook, ruleSet, index, variant.without);
  return {
    kind: 'idle-condition',
    ...placeOf(rulebook, ruleSet, index, variant.path),
    ...FAULT_WORDS.idleCondition(rule.name, what),
    ...(path === undefined
      ? {}
      : witnessOf(proof, path, WITNESS_WORDS.decidedAlike, (evaluated, by) => {
          const [one, other] = [evaluated.get(ruleSet.id)?.fired, by(without).get(ruleSet.id)?.fired];
          const conclusions = conclusionsOf(ruleSet);
          return typeof one === 'number' && typeof other === 'number'
            ? sameGround(conclusions[one], conclusions[other])
            : String(one) === String(other);
        })),
  };
}

function withConditions(rulebook: Rulebook, ruleSet: RuleSet, index: number, conditions: Condition): Rulebook {
  const rules = ruleSet.rules.map((rule, at) =>
    at === index ? { ...rule, conditions: 'fact' in conditions ? { all: [conditions] } : conditions } : rule,
  ) as RuleSet['rules'];
  return { ...rulebook, ruleSets: rulebook.ruleSets.map((each) => (each === ruleSet ? { ...ruleSet, rules } : each)) };
}

/** A condition in one line: `borrower.size oneOf ["micro","small"]`. */
function textOf(condition: Condition): string {
  return foldCondition<string>(condition, {
    all: (parts) => `(${parts.join(' and ')})`,
    any: (parts) => `(${parts.join(' or ')})`,
    not: (part) => `not ${part}`,
    comparison: ({ fact, operator, value }) =>
      `${fact} ${operator} ${typeof value === 'object' && 'fact' in value ? value.fact : JSON.stringify(value)}`,
  });
}
