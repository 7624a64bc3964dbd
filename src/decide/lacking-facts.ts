import type { FactValues } from '../evaluate/scope.js';
import { LOAN_FACTS } from '../facts/loan/loan-facts.js';
import { missingFields } from '../facts/loan/missing-fields.js';
import type { Loan } from '../facts/loan/parse-loan.js';
import { entryOf } from '../facts/values/map-entries.js';
import type { DecisionPlan } from './plan.js';
import type { Place, Verdict } from './rule-set-plan.js';

/** Finds the unknown facts that would settle the goals that a verdict leaves open, given the verdict on the loan itself. */
export type LackingFacts = (goals: readonly string[], facts: FactValues, verdict: Verdict, ofLoan: Verdict) => readonly string[];

/** The fields of a loan that facts are lacking for at a step of a walk, each once, by path. */
export function lackingPaths(facts: readonly string[], loan: Loan, place?: Place, guarantee?: number): readonly string[] {
  const paths = new Set<string>();
  for (const fact of facts) {
    // The loan's track is what its components leave open, and they have named what is missing.
    if (fact === 'loan.track') continue;
    for (const path of missingFields(fact, loan, place, guarantee)) paths.add(path);
  }
  return [...paths];
}

type ByVerdict<Kept> = WeakMap<Verdict, Kept>;

// Loans lack few different sets of facts; the limit is for hostile ones.
const REMEMBERED = 20_000;

/** More facts than this have no number that tells which of them are unknown. */
const MOST_FACTS = 52;

/**
 * Finds what is lacking, and remembers it.
 *
 * INVARIANT (same lack): what is lacking follows from the cells that the facts fall in, which the verdicts stand for, and from which
 * facts of the loan are unknown. `goals` is one of the few lists of `conclusionReader`. A number holds which facts are unknown, a bit each.
 *
 * Its levels are maps and not memos within memos (`facts/values/memo.ts`), which make loans that lack facts a tenth slower.
 */
export function lackingFacts(plan: DecisionPlan): LackingFacts {
  const remembered: ByVerdict<WeakMap<readonly string[], ByVerdict<Map<number, readonly string[]>>>> = new WeakMap();
  let count = 0;
  const search = (goals: readonly string[], facts: FactValues): readonly string[] => {
    const visited = new Set<string>();
    return goals.flatMap((goal) => plan.missing(goal, facts, visited));
  };
  // The facts of loans have the first slots, then come those that the rulebook declares.
  const stated = LOAN_FACTS.length + (plan.compiled.rulebook.facts?.length ?? 0);
  if (stated > MOST_FACTS) return search;
  return (goals, facts, verdict, ofLoan) => {
    const byGoals = entryOf(
      remembered,
      verdict,
      () => new WeakMap<readonly string[], ByVerdict<Map<number, readonly string[]>>>(),
    );
    const byLoan = entryOf(byGoals, goals, (): ByVerdict<Map<number, readonly string[]>> => new WeakMap());
    const byUnknown = entryOf(byLoan, ofLoan, () => new Map<number, readonly string[]>());
    let unknown = 0;
    for (let slot = 0; slot < stated; slot++) unknown = unknown * 2 + (facts[slot] === undefined ? 1 : 0);
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
