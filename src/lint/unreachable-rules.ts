import type { Condition } from '../rules/condition.js';
import type { RuleSet } from '../rules/rule-set.js';
import { TRUE } from '../rules/truth.js';
import { type Family, ranked } from './family.js';
import { type Faults, placeOf } from './place.js';
import type { Witness } from './report.js';
import { findPossible } from './search.js';
import { witnessOf } from './witness.js';

/** Rules that decide no input under any readings: they never hold, or another of higher priority does wherever they do. */
export function* unreachableRules(family: Family): Faults {
  for (const ruleSet of family.examined) {
    for (const { rule, index } of ranked(ruleSet)) {
      if (isReached(family, ruleSet, index)) continue;
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
        continue;
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
  }
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
