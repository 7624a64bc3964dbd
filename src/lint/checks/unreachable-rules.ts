import { entryOf } from '../../facts/values/map-entries.js';
import type { Condition } from '../../rulebook/condition.js';
import type { Rule, RuleSet } from '../../rulebook/rule-set.js';
import { TRUE } from '../../rulebook/truth.js';
import { type Check, ofEachRule } from '../check.js';
import { witnessOf } from '../inputs/witness.js';
import type { Witness } from '../lint-report.js';
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
      { zh: `${rule.name}成立,但由更优先的规则决定`, en: `${rule.name} holds, and a rule of higher priority decides` },
      (evaluated) => evaluated.get(ruleSet.id)?.truth(index) === TRUE && evaluated.get(ruleSet.id)?.fired !== index,
    );
    yield {
      kind: 'unreachable-rule',
      ...place,
      zh: `规则${rule.name}成立时,总有更优先的规则成立`,
      en: `wherever ${rule.name} holds, a rule of higher priority does`,
      ...shown,
    };
    return;
  }
  const nearest = nearestTo(proof, ruleSet, rule.conditions);
  yield {
    kind: 'unreachable-rule',
    ...place,
    zh: `规则${rule.name}从不成立`,
    en: `${rule.name} never holds`,
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
    zh: `${id}的规则无所不包,otherwise从不适用`,
    en: `the rules of ${id} leave nothing to otherwise`,
    ...(last === undefined || path === undefined
      ? {}
      : witnessOf(
          proof,
          path,
          {
            zh: `最后的规则${rules[last]?.name}决定了其余各条所不及的`,
            en: `${rules[last]?.name}, the last rule, decides what the others leave`,
          },
          (evaluated) => evaluated.get(id)?.fired === last,
        )),
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
      {
        zh: `满足其${parts.length}项条件中的${met.length}项,其余不能同时满足`,
        en: `it meets ${met.length} of its ${parts.length} conditions, and none meets the rest as well`,
      },
      (evaluated) => evaluated.get(ruleSet.id)?.truth(index) !== TRUE,
    );
    // It shows how near an input comes, not a fault.
    return witness === undefined ? {} : { witness };
  };
}
