import { UNDETERMINED } from '../rules/compile.js';
import { UNKNOWN } from '../rules/truth.js';
import { type Family, LEFT_OPEN } from './family.js';
import { type Faults, placeOf } from './place.js';
import { completeIn, findPossible } from './search.js';
import { witnessOf } from './witness.js';

/**
 * Gaps: an input that leaves nothing out, and yet a rule set with the hit policy `first` comes to no conclusion, or one
 * that collects does not know whether a rule holds. What a rule set upstream leaves open is that one's gap.
 */
export function* gaps(family: Family): Faults {
  const { examined, rulebook } = family;
  const allowed = completeIn(family);
  for (const ruleSet of examined) {
    const { id, hitPolicy, rules } = ruleSet;
    if (hitPolicy === 'first') {
      const path = findPossible(family, ruleSet, [family.decision(ruleSet)], ([decided]) => decided === LEFT_OPEN, { allowed });
      if (path === undefined) continue;
      yield {
        kind: 'gap',
        ...placeOf(rulebook, ruleSet),
        zh: `事实齐备而${ruleSet.title.zh}不能得出结论`,
        en: `every fact is known, and ${id} comes to no conclusion`,
        ...witnessOf(
          family,
          path,
          { zh: `${id}:待定`, en: `${id}: undetermined` },
          (evaluated) => evaluated.get(id)?.fired === UNDETERMINED,
        ),
      };
      continue;
    }
    for (const [index, rule] of rules.entries()) {
      const path = findPossible(family, ruleSet, [family.truth(rule.conditions)], ([truth]) => truth === UNKNOWN, { allowed });
      if (path === undefined) continue;
      yield {
        kind: 'gap',
        ...placeOf(rulebook, ruleSet, index),
        zh: `事实齐备而不知规则${rule.name}是否成立`,
        en: `every fact is known, but not whether rule ${rule.name} holds`,
        ...witnessOf(
          family,
          path,
          { zh: `${rule.name}:未知`, en: `${rule.name}: unknown` },
          (evaluated) => evaluated.get(id)?.truth(index) === UNKNOWN,
        ),
      };
    }
  }
}
