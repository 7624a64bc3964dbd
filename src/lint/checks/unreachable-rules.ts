import type { Condition } from '../../rulebook/condition.js';
import type { Rule, RuleSet } from '../../rulebook/rule-set.js';
import { TRUE } from '../../rulebook/truth.js';
import { type Check, ofEachRule } from '../check.js';
import { witnessOf } from '../inputs/witness.js';
import type { Witness } from '../lint-report.js';
import type { Family } from '../proof/family.js';
import { completeIn, findPossible } from '../proof/input-search.js';
import { type Faults, placeOf } from './fault-place.js';

/**
 * Rules that decide no input under any readings: they never hold, or another of higher priority does wherever they do; and
 * an `otherwise` to which rules leave nothing.
 */
export function unreachableRuleChecks(ruleSets: readonly RuleSet[]): Check[] {
  return [
    ...ruleSets
      .filter(({ otherwise }) => otherwise !== undefined)
      .map(
        (ruleSet): Check => ({
          kind: 'unreachable-rule',
          ruleSet,
          find: (family) => unreachableOtherwise(family, ruleSet),
        }),
      ),
    ...ruleSets.flatMap((ruleSet) => ofEachRule('unreachable-rule', ruleSet, [...ruleSet.rules.keys()], unreachableRule)),
  ];
}

function* unreachableRule(family: Family, ruleSet: RuleSet, index: number): Faults {
  if (isReached(family, ruleSet, index)) return;
  const rule = ruleSet.rules[index] as Rule;
  const holds = findPossible(family, ruleSet, [family.truth(rule.conditions)], ([truth]) => truth === TRUE);
  const place = placeOf(family.rulebook, ruleSet, index);
  if (holds !== undefined) {
    const shown = witnessOf(
      family,
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
  const nearest = nearestTo(family, ruleSet, rule.conditions);
  yield {
    kind: 'unreachable-rule',
    ...place,
    zh: `规则${rule.name}从不成立`,
    en: `${rule.name} never holds`,
    ...(nearest === undefined ? {} : nearest(index)),
  };
}

function* unreachableOtherwise(family: Family, ruleSet: RuleSet): Faults {
  const { id, otherwise, rules } = ruleSet;
  if (otherwise === undefined) return;
  const decision = family.decision(ruleSet);
  // Where something is left out, it may stand for rules left open that conclude the same.
  const allowed = completeIn(family, ruleSet);
  if (findPossible(family, ruleSet, [decision], ([decided]) => decided === rules.length, { allowed }) !== undefined) return;
  const [last] = [...rules.entries()].reverse().find(([index]) => isReached(family, ruleSet, index)) ?? [];
  const path = last === undefined ? undefined : findPossible(family, ruleSet, [decision], ([decided]) => decided === last);
  yield {
    kind: 'unreachable-rule',
    ...placeOf(family.rulebook, ruleSet, undefined, ['otherwise']),
    zh: `${id}的规则无所不包,otherwise从不适用`,
    en: `the rules of ${id} leave nothing to otherwise`,
    ...(last === undefined || path === undefined
      ? {}
      : witnessOf(
          family,
          path,
          {
            zh: `最后的规则${rules[last]?.name}决定了其余各条所不及的`,
            en: `${rules[last]?.name}, the last rule, decides what the others leave`,
          },
          (evaluated) => evaluated.get(id)?.fired === last,
        )),
  };
}

const reached = new WeakMap<Family, Map<string, boolean>>();

/** Whether a rule decides some input, or holds for one where all that hold are collected. */
export function isReached(family: Family, ruleSet: RuleSet, index: number): boolean {
  const known = reached.get(family) ?? new Map<string, boolean>();
  reached.set(family, known);
  const key = `${ruleSet.id} ${index}`;
  const before = known.get(key) ?? reaches(family, ruleSet, index);
  known.set(key, before);
  return before;
}

function reaches(family: Family, ruleSet: RuleSet, index: number): boolean {
  const rule = ruleSet.rules[index];
  if (rule === undefined) return false;
  if (ruleSet.hitPolicy === 'collect') {
    return findPossible(family, ruleSet, [family.truth(rule.conditions)], ([truth]) => truth === TRUE) !== undefined;
  }
  return findPossible(family, ruleSet, [family.decision(ruleSet)], ([decided]) => decided === index) !== undefined;
}

/** An input that meets as many of the conditions, in their order, as any can together. */
function nearestTo(
  family: Family,
  ruleSet: RuleSet,
  conditions: Condition,
): ((index: number) => { readonly witness?: Witness }) | undefined {
  const parts = 'all' in conditions ? conditions.all : [conditions];
  const met: Condition[] = [];
  for (const part of parts) {
    const path = findPossible(family, ruleSet, [family.truth({ all: [...met, part] })], ([truth]) => truth === TRUE);
    if (path !== undefined) met.push(part);
  }
  const path =
    met.length === 0 ? undefined : findPossible(family, ruleSet, [family.truth({ all: met })], ([truth]) => truth === TRUE);
  if (path === undefined) return undefined;
  return (index) => {
    const { witness } = witnessOf(
      family,
      path,
      {
        zh: `满足其${parts.length}项条件中的${met.length}项,其余不能同时满足`,
        en: `it meets ${met.length} of its ${parts.length} conditions, and none meets the rest as well`,
      },
      (evaluated) => evaluated.get(ruleSet.id)?.truth(index) !== TRUE,
    );
    // It shows no fault, but how near an input comes.
    return witness === undefined ? {} : { witness };
  };
}
