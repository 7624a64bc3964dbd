import { pointerOf } from '../../rulebook/load/invalid-rulebook.js';
import type { RuleSet } from '../../rulebook/rule-set.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import type { LintFault } from '../lint-report.js';

/** Yields faults as they are found. */
export type Faults = Generator<LintFault, void, undefined>;

type Step = string | number;

/** The place of a rule set, of one of its rules, or of something in either, in the rulebook. */
export function placeOf(
  { ruleSets }: Rulebook,
  ruleSet: RuleSet,
  rule?: number,
  within: readonly Step[] = [],
): Pick<LintFault, 'pointer' | 'ruleSet' | 'rule'> {
  const index = ruleSets.indexOf(ruleSet);
  const name = rule === undefined ? undefined : ruleSet.rules[rule]?.name;
  return {
    pointer: pointerOf(['ruleSets', index, ...(rule === undefined ? [] : ['rules', rule]), ...within]),
    ruleSet: ruleSet.id,
    ...(name === undefined ? {} : { rule: name }),
  };
}
