import { lawInForce } from '../../rulebook/in-force/law-in-force.js';
import { holdsOn } from '../../rulebook/in-force/law-on.js';
import type { RuleSet } from '../../rulebook/rule-set.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { compiledWhole, type RuleDiff, ruleDiffs } from './rule-diff.js';

/**
 * The rules that differ in rule sets that are in force on the own day of neither of two whole rulebooks. Each rule set is taken by
 * the law of the first day on which it is in force in both, or in each where there is no such day.
 */
export function rulesOfOtherDays(from: Rulebook, to: Rulebook): RuleDiff[] {
  const ofOwnDay = new Set([from, to].flatMap((rulebook) => lawInForce(rulebook).ruleSets.map(({ id }) => id)));
  const ids = new Set([...to.ruleSets, ...from.ruleSets].map(({ id }) => id).filter((id) => !ofOwnDay.has(id)));
  return [...ids].flatMap((id) => {
    const [one, other] = [firstDayOf(from, id), firstDayOf(to, id)];
    const later = one === undefined || (other !== undefined && one < other) ? other : one;
    const lawOf = (rulebook: Rulebook, own: string | undefined) =>
      compiledWhole(lawInForce(rulebook, { lawAsOf: isInForce(rulebook, id, later) ? later : own }));
    return ruleDiffs(lawOf(from, one), lawOf(to, other)).filter(({ ruleSet }) => ruleSet === id);
  });
}

const ruleSetOf = ({ ruleSets }: Rulebook, id: string): RuleSet | undefined => ruleSets.find((it) => it.id === id);

/** The first day on which a rulebook governs and one of its rule sets is in force; `undefined` where there is none. */
function firstDayOf(rulebook: Rulebook, id: string): string | undefined {
  const days = [ruleSetOf(rulebook, id)?.inForce?.from, rulebook.governs?.from];
  const day = days.reduce((latest, one) => (latest === undefined || (one !== undefined && latest < one) ? one : latest));
  return isInForce(rulebook, id, day) ? day : undefined;
}

function isInForce(rulebook: Rulebook, id: string, day: string | undefined): boolean {
  const ruleSet = ruleSetOf(rulebook, id);
  return day !== undefined && ruleSet !== undefined && holdsOn(ruleSet.inForce, day) && holdsOn(rulebook.governs, day);
}
