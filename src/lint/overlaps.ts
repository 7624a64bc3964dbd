import { conclusionsOf, sameConclusion } from '../rules/rule-set.js';
import { TRUE } from '../rules/truth.js';
import { type Family, ranked } from './family.js';
import { type Faults, placeOf } from './place.js';
import { completeIn, findPossible } from './search.js';
import { witnessOf } from './witness.js';

/**
 * Overlaps: an input that leaves nothing out, for which two rules of a rule set hold that come to different conclusions,
 * so that only their priorities choose between them, though the first does not say that it overrides the second; and
 * what is said to be overridden and never is.
 */
export function* overlaps(family: Family): Faults {
  const { rulebook } = family;
  const allowed = completeIn(family);
  for (const ruleSet of family.examined) {
    if (ruleSet.hitPolicy !== 'first') continue;
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
        if (declared && (path === undefined || !differ)) {
          yield {
            kind: 'needless-override',
            ...placeOf(rulebook, ruleSet, index, ['overrides', rule.overrides?.indexOf(other.rule.name) ?? 0]),
            zh: differ ? `规则${rule.name}与${other.rule.name}从不同时成立` : `规则${rule.name}与${other.rule.name}结论相同`,
            en: differ
              ? `${rule.name} is said to override ${other.rule.name}, but the two never hold together`
              : `${rule.name} is said to override ${other.rule.name}, but the two come to the same conclusion`,
          };
        }
        if (declared || path === undefined) continue;
        const [one, two] = [conclusions[index]?.type, conclusions[other.index]?.type];
        yield {
          kind: 'overlap',
          ...placeOf(rulebook, ruleSet, index),
          zh: `规则${rule.name}(${one})与${other.rule.name}(${two})同时成立而结论不同,且未声明前者优先(overrides)`,
          en: `${rule.name} (${one}) and ${other.rule.name} (${two}) hold together and differ, and the first does not say that it overrides the second`,
          ...witnessOf(
            family,
            path,
            { zh: `两条规则均成立:${rule.name}、${other.rule.name}`, en: `both hold: ${rule.name}, ${other.rule.name}` },
            (evaluated) => {
              const result = evaluated.get(ruleSet.id);
              return result?.truth(index) === TRUE && result.truth(other.index) === TRUE && result.fired === index;
            },
          ),
        };
      }
    }
  }
}
