import type { DecisionPlan } from '../../decide/plan.js';
import type { Verdict } from '../../decide/rule-set-plan.js';
import type { FactValues } from '../../evaluate/scope.js';
import { LOAN_FACTS } from '../../facts/loan/loan-facts.js';
import { entryOf } from '../../facts/values/map-entries.js';

/** The unknown facts that would settle goals under a verdict, and that on the loan it belongs to. */
type LackingFacts = (goals: readonly string[], facts: FactValues, ofLoan: Verdict, verdict: Verdict) => readonly string[];

// Loans lack few different sets of facts; the limit is for hostile ones.
const REMEMBERED = 20_000;

/**
 * Finds what is lacking, and remembers it: it follows from the verdicts, which are those of all facts in a cell, and from
 * which facts are unknown. A number holds the latter, a bit each.
 */
export function lackingFacts(plan: DecisionPlan): LackingFacts {
  const remembered = new WeakMap<Verdict, WeakMap<Verdict, Map<number, readonly string[]>>>();
  let count = 0;
  const search = (goals: readonly string[], facts: FactValues): readonly string[] => {
    const visited = new Set<string>();
    return goals.flatMap((goal) => plan.missing(goal, facts, visited));
  };
  return (goals, facts, ofLoan, verdict) => {
    const byLoan = entryOf(remembered, verdict, () => new WeakMap<Verdict, Map<number, readonly string[]>>());
    const byUnknown = entryOf(byLoan, ofLoan, () => new Map<number, readonly string[]>());
    let unknown = 0;
    for (let slot = 0; slot < LOAN_FACTS.length; slot++) unknown = unknown * 2 + (facts[slot] === undefined ? 1 : 0);
    const known = byUnknown.get(unknown);
    if (known !== undefined) return known;
    const found = search(goals, facts);
    if (count < REMEMBERED) {
      byUnknown.set(unknown, found);
      count++;
    }
    return found;
  };
}
