import { UNDETERMINED } from '../rules/compile.js';
import type { RuleSet } from '../rules/rule-set.js';
import { TRUE, UNKNOWN } from '../rules/truth.js';
import { type Family, LEFT_OPEN } from './family.js';
import { withOtherwiseAsRule } from './otherwise-as-rule.js';
import { type Faults, placeOf } from './place.js';
import { completeIn, findPossible } from './search.js';
import { witnessOf } from './witness.js';

/**
 * Gaps: an input that leaves nothing out but what rules presume something without, and yet a rule set with the hit policy `first` comes to no conclusion, or to
 * `otherwise` though that is not said to be meant for it, or one that collects does not know whether a rule holds. What a
 * rule set upstream leaves open is that one's gap.
 */
export function* gaps(family: Family): Faults {
  for (const ruleSet of family.examined) yield* undeclared(family, ruleSet);
  yield* undecided(family);
}

/** What falls to `otherwise` and is not among what is declared to. */
function* undeclared(family: Family, ruleSet: RuleSet): Faults {
  const { rulebook } = family;
  const { id, otherwise, rules } = ruleSet;
  if (otherwise?.conditions === undefined) return;
  const path = findPossible(
    family,
    ruleSet,
    [family.decision(ruleSet), family.truth(otherwise.conditions)],
    ([decided, declared]) => decided === rules.length && declared !== TRUE,
    { allowed: completeIn(family, ruleSet) },
  );
  if (path === undefined) return;
  const asked = withOtherwiseAsRule(rulebook, ruleSet, otherwise.conditions);
  yield {
    kind: 'gap',
    ...placeOf(rulebook, ruleSet, undefined, ['otherwise', 'conditions']),
    zh: `事实齐备而${ruleSet.title.zh}没有规则成立,也不在声明归于otherwise的情形之内`,
    en: `every fact is known, no rule of ${id} holds, and the case is not among what otherwise is declared to cover`,
    ...witnessOf(
      family,
      path,
      { zh: `${id}:没有规则成立,归于otherwise`, en: `${id}: no rule holds, and it falls to otherwise` },
      (evaluated, by) => evaluated.get(id)?.fired === rules.length && by(asked).get(id)?.truth(rules.length) !== TRUE,
    ),
  };
}

function* undecided(family: Family): Faults {
  const { examined, rulebook } = family;
  for (const ruleSet of examined) {
    const allowed = completeIn(family, ruleSet);
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
