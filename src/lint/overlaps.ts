import { conclusionsOf, type Rule, type RuleSet, sameConclusion } from '../rules/rule-set.js';
import { TRUE } from '../rules/truth.js';
import type { Path } from './diagrams.js';
import type { Evaluated } from './evaluation.js';
import { type Family, ranked } from './family.js';
import { withOtherwiseAsRule } from './otherwise-as-rule.js';
import { type Faults, placeOf } from './place.js';
import type { LintFault } from './report.js';
import { completeIn, findPossible } from './search.js';
import { witnessOf } from './witness.js';

/**
 * Overlaps: an input that leaves nothing out but what rules presume something without, for which two rules of a rule set hold that come to different conclusions,
 * so that only their priorities choose between them, though the first does not say that it overrides the second; one that a
 * rule decides though it is declared to fall to `otherwise`; and what is said to be overridden and never is.
 */
export function* overlaps(family: Family): Faults {
  const { rulebook } = family;
  for (const ruleSet of family.examined) {
    if (ruleSet.hitPolicy !== 'first') continue;
    yield* takenFromOtherwise(family, ruleSet);
    const allowed = completeIn(family, ruleSet);
    const conclusions = conclusionsOf(ruleSet);
    const order = ranked(ruleSet);
    for (const [at, { rule, index }] of order.entries()) {
      for (const other of order.slice(at + 1)) {
        const declared = rule.overrides?.includes(other.rule.name) ?? false;
        const differ = !sameConclusion(conclusions[index], conclusions[other.index]);
        if (!declared && !differ) continue;
        const path = findPossible(
          family,
          ruleSet,
          [family.truth(rule.conditions), family.truth(other.rule.conditions), family.decision(ruleSet)],
          ([one, two, decided]) => one === TRUE && two === TRUE && decided === index,
          { allowed },
        );
        if (declared && (path === undefined || !differ)) yield needless(family, ruleSet, index, other.index, differ);
        if (declared || path === undefined) continue;
        const [one, two] = [conclusions[index]?.type, conclusions[other.index]?.type];
        yield {
          kind: 'overlap',
          ...placeOf(rulebook, ruleSet, index),
          zh: `规则${rule.name}(${one})与${other.rule.name}(${two})同时成立而结论不同,且未声明前者优先(overrides)`,
          en: `${rule.name} (${one}) and ${other.rule.name} (${two}) hold together and differ, and the first does not say that it overrides the second`,
          ...witnessOfBoth(family, ruleSet, path, [index, other.index], ({ fired }) => fired === index),
        };
      }
    }
  }
}

/** What `otherwise` is declared to cover, and a rule decides otherwise. */
function* takenFromOtherwise(family: Family, ruleSet: RuleSet): Faults {
  const { rulebook } = family;
  const { id, otherwise, rules } = ruleSet;
  if (otherwise?.conditions === undefined) return;
  const asked = withOtherwiseAsRule(rulebook, ruleSet, otherwise.conditions);
  for (const [index, { name, event }] of rules.entries()) {
    if (sameConclusion(event, otherwise)) continue;
    const path = findPossible(
      family,
      ruleSet,
      [family.decision(ruleSet), family.truth(otherwise.conditions)],
      ([decided, declared]) => decided === index && declared === TRUE,
      { allowed: completeIn(family, ruleSet) },
    );
    if (path === undefined) continue;
    yield {
      kind: 'overlap',
      ...placeOf(rulebook, ruleSet, index),
      zh: `规则${name}(${event.type})所决定的情形,已声明归于otherwise(${otherwise.type})`,
      en: `${name} (${event.type}) decides what otherwise (${otherwise.type}) is declared to cover`,
      ...witnessOf(
        family,
        path,
        { zh: `由规则${name}决定`, en: `decided by ${name}` },
        (evaluated, by) => evaluated.get(id)?.fired === index && by(asked).get(id)?.truth(rules.length) === TRUE,
      ),
    };
  }
}

/** An override that decides nothing, with an input for which both rules hold where there is one. */
function needless(family: Family, ruleSet: RuleSet, index: number, other: number, differ: boolean): LintFault {
  const [rule, overridden] = [ruleSet.rules[index] as Rule, ruleSet.rules[other] as Rule];
  const path = findPossible(
    family,
    ruleSet,
    [family.truth(rule.conditions), family.truth(overridden.conditions)],
    ([one, two]) => one === TRUE && two === TRUE,
  );
  const [zh, en] =
    path === undefined
      ? ['但两者从不同时成立,故无例可示', 'but the two never hold together, so that no input can show it']
      : differ
        ? ['但凡两者同时成立,总由更优先的规则决定', 'but wherever the two hold together, a rule of higher priority decides']
        : ['但两者结论相同', 'but the two come to the same conclusion'];
  return {
    kind: 'needless-override',
    ...placeOf(family.rulebook, ruleSet, index, ['overrides', rule.overrides?.indexOf(overridden.name) ?? 0]),
    zh: `规则${rule.name}声明优先于${overridden.name},${zh}`,
    en: `${rule.name} is said to override ${overridden.name}, ${en}`,
    ...(path === undefined ? {} : witnessOfBoth(family, ruleSet, path, [index, other], () => true)),
  };
}

/** An input for which two rules hold. */
export function witnessOfBoth(
  family: Family,
  ruleSet: RuleSet,
  path: Path,
  [one, other]: readonly [number, number],
  besides: (evaluated: Evaluated) => boolean,
): Pick<LintFault, 'witness' | 'unconfirmed'> {
  const names = [one, other].map((index) => ruleSet.rules[index]?.name);
  return witnessOf(
    family,
    path,
    { zh: `两条规则均成立:${names.join('、')}`, en: `both hold: ${names.join(', ')}` },
    (evaluated) => {
      const result = evaluated.get(ruleSet.id);
      return result?.truth(one) === TRUE && result.truth(other) === TRUE && besides(result);
    },
  );
}
