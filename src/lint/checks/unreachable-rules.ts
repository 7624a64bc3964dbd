import { entryOf } from '../../facts/values/map-entries.js';
import type { Condition } from '../../rulebook/condition.js';
import type { Rule, RuleSet } from '../../rulebook/rule-set.js';
import { TRUE } from '../../rulebook/truth.js';
import { type Check, ofEachRule } from '../check.js';
import { witnessOf } from '../inputs/witness.js';
import type { Witness } from '../lint-report.js';
import { FAULT_WORDS, WITNESS_WORDS } from '../lint-words.js';
import { completeIn, findPossible } from '../proof/input-search.js';
import type { Proof } from '../proof/proof.js';
import { type Faults, placeOf } from './fault-place.js';

/**
 * Rules that decide no input under any readings, because they never hold or a rule of higher priority always holds with them.
 * The check also reports an `otherwise` that is never reached.
 */
export function unreachableRuleChecks(ruleSets: readonly RuleSet[]): Check[] {
  return [
    ...ruleSets
      .filter(({ otherwise }) => otherwise !== undefined)
      .map(
        (ruleSet): Check => ({
          kind: 'unreachable-rule',
          ruleSet,
          find: (proof) => unreachableOtherwise(proof, ruleSet),
        }),
      ),
    ...ruleSets.flatMap((ruleSet) => ofEachRule('unreachable-rule', ruleSet, [...ruleSet.rules.keys()], unreachableRule)),
  ];
}

function* unreachableRule(proof: Proof, ruleSet: RuleSet, index: number): Faults {
  if (isReached(proof, ruleSet, index)) return;
  const rule = ruleSet.rules[index] as Rule;
  const holds = findPossible(proof, ruleSet, [proof.truth(rule.conditions)], ([truth]) => truth === TRUE);
  const place = placeOf(proof.rulebook, ruleSet, index);
  if (holds !== undefined) {
    const shown = witnessOf(
      proof,
      holds,
      WITNESS_WORDS.decidedByHigher(rule.name),
      (evaluated) => evaluated.get(ruleSet.id)?.truth(index) === TRUE && evaluated.get(ruleSet.id)?.fired !== index,
    );
    yield {
      kind: 'unreachable-rule',
      ...place,
      ...FAULT_WORDS.alwaysPreceded(rule.name),
      ...shown,
    };
    return;
  }
  const nearest = nearestTo(proof, ruleSet, rule.conditions);
  yield {
    kind: 'unreachable-rule',
    ...place,
    ...FAULT_WORDS.neverHolds(rule.name),
    ...(nearest === undefined ? {} : nearest(index)),
  };
}

function* unreachableOtherwise(proof: Proof, ruleSet: RuleSet): Faults {
  const { id, otherwise, rules } = ruleSet;
  if (otherwise === undefined) return;
  const decision = proof.decision(ruleSet);
  // With incomplete inputs, `otherwise` may be reached because unknown rules have the same conclusion, so they are excluded.
  const allowed = completeIn(proof, ruleSet);
  if (findPossible(proof, ruleSet, [decision], ([decided]) => decided === rules.length, { allowed }) !== undefined) return;
  const [last] = [...rules.entries()].reverse().find(([index]) => isReached(proof, ruleSet, index)) ?? [];
  const path = last === undefined ? undefined : findPossible(proof, ruleSet, [decision], ([decided]) => decided === last);
  yield {
    kind: 'unreachable-rule',
    ...placeOf(proof.rulebook, ruleSet, undefined, ['otherwise']),
    ...FAULT_WORDS.unreachableOtherwise(id),
    ...(last === undefined || path === undefined
      ? {}
      : witnessOf(proof, path, WITNESS_WORDS.lastDecides(rules[last]?.name), (evaluated) => evaluated.get(id)?.fired === last)),
  };
}

// INVARIANT (one proof): the answers to questions about a proof stay the same, because its diagrams are never changed.
const reached = new WeakMap<Proof, Map<string, boolean>>();

/** Whether a rule decides some input. In a rule set that collects, whether it holds for some input. */
export function isReached(proof: Proof, ruleSet: RuleSet, index: number): boolean {
  const known = entryOf(reached, proof, () => new Map<string, boolean>());
  return entryOf(known, `${ruleSet.id} ${index}`, () => reaches(proof, ruleSet, index));
}

function reaches(proof: Proof, ruleSet: RuleSet, index: number): boolean {
  const rule = ruleSet.rules[index];
  if (rule === undefined) return false;
  if (ruleSet.hitPolicy === 'collect') {
    return findPossible(proof, ruleSet, [proof.truth(rule.conditions)], ([truth]) => truth === TRUE) !== undefined;
  }
  return findPossible(proof, ruleSet, [proof.decision(ruleSet)], ([decided]) => decided === index) !== undefined;
}

/** An input that meets the conditions one after the other in their order, as far as they can be met together. */
function nearestTo(
  proof: Proof,
  ruleSet: RuleSet,
  conditions: Condition,
): ((index: number) => { readonly witness?: Witness }) | undefined {
  const parts = 'all' in conditions ? conditions.all : [conditions];
  const met: Condition[] = [];
  for (const part of parts) {
    const path = findPossible(proof, ruleSet, [proof.truth({ all: [...met, part] })], ([truth]) => truth === TRUE);
    if (path !== undefined) met.push(part);
  }
  const path =
    met.length === 0 ? undefined : findPossible(proof, ruleSet, [proof.truth({ all: met })], ([truth]) => truth === TRUE);
  if (path === undefined) return undefined;
  return (index) => {
    const { witness } = witnessOf(
      proof,
      path,
      WITNESS_WORDS.meetsSome(parts.length, met.length),
      (evaluated) => evaluated.get(ruleSet.id)?.truth(index) !== TRUE,
    );
    // It shows how near an input comes, not a fault.
    return witness === undefined ? {} : { witness };
  };
}
