import type { Interpretation } from '../law/interpretation.js';
import { pointerOf } from '../rules/invalid-rulebook.js';
import { factsOf } from '../rules/order.js';
import type { Conclusion } from '../rules/rule-set.js';
import type { Rulebook } from '../rules/rulebook.js';
import { READING_PREFIX } from '../rules/vocabulary.js';
import type { Diagram } from './diagrams.js';
import type { Family } from './family.js';
import { conclusionDiagram } from './idle-conditions.js';
import type { Faults } from './place.js';
import { findPossible } from './search.js';

/** Interpretations that no rule tests, and readings that decide every input as another of the same question does. */
export function* readingFaults(rulebook: Rulebook, families: readonly Family[]): Faults {
  const tested = new Set(rulebook.ruleSets.flatMap(({ rules }) => rules.flatMap(({ conditions }) => factsOf(conditions))));
  for (const [index, interpretation] of rulebook.interpretations.entries()) {
    const { id, readings } = interpretation;
    if (!tested.has(`${READING_PREFIX}${id}`)) {
      yield {
        kind: 'untested-interpretation',
        pointer: pointerOf(['interpretations', index]),
        zh: `没有规则取决于${id}`,
        en: `no rule turns on ${id}`,
      };
      continue;
    }
    for (const [at, { id: reading }] of readings.entries()) {
      const alike = readings
        .slice(0, at)
        .find((other) => !families.some((family) => differ(family, interpretation, reading, other.id)));
      if (alike === undefined) continue;
      yield {
        kind: 'idle-reading',
        pointer: pointerOf(['interpretations', index, 'readings', at]),
        zh: `${id}的解读${reading}与${alike.id}从无不同结果`,
        en: `${id}: the reading ${reading} decides nothing otherwise than ${alike.id} does`,
      };
    }
  }
}

/** Whether some input is decided otherwise under one reading than under another. */
function differ(family: Family, { id }: Interpretation, one: string, other: string): boolean {
  const { diagrams, partition, examined } = family;
  const variable = partition.variables.findIndex((each) => each.kind === 'reading' && each.interpretation === id);
  const reading = partition.variables[variable];
  if (reading?.kind !== 'reading') return false;
  const [left, right] = [reading.readings.indexOf(one), reading.readings.indexOf(other)];
  return examined.some((ruleSet) => {
    const decided: Diagram[] =
      ruleSet.hitPolicy === 'first'
        ? [conclusionDiagram(family, ruleSet, family.decision(ruleSet), saysTheSame)]
        : ruleSet.rules.map(({ conditions }) => family.truth(conditions));
    const isLeft = diagrams.choose(
      variable,
      reading.readings.map((_, state) => (state === left ? 1 : 0)),
    );
    return decided.some((each) => {
      const [under, instead] = [diagrams.fix(each, variable, left), diagrams.fix(each, variable, right)];
      if (under === instead) return false;
      const differs = ([before, after, is]: readonly number[]) => before !== after && is === 1;
      return findPossible(family, ruleSet, [under, instead, isLeft], differs, { differing: true }) !== undefined;
    });
  });
}

/** Whether conclusions do not even differ in their words, which tell what follows on a reading. */
function saysTheSame(one: Conclusion | undefined, other: Conclusion | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
