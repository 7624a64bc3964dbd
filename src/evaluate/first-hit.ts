import { type Conclusion, sameConclusion } from '../rulebook/rule-set.js';
import { FALSE, TRUE, type Truth } from '../rulebook/truth.js';

/** What a rule set with the hit policy `first` comes to where an unknown fact leaves its conclusion open. */
export const UNDETERMINED = -1;

/**
 * The first hit under three-valued truth, one rule at a time: the conclusion of a rule and all those behind it, by its
 * index. A rule that holds decides. One that does not leaves the conclusion to those behind it. One that is unknown leaves
 * it open, unless those behind it come to what it would conclude itself.
 *
 * INVARIANT (one first hit): a rule set's conclusion is this step taken from its last rule to its first, beginning with
 * `otherwise`. Closures, json-rules-engine, lint's diagrams and the values that readings leave possible all take it; SQL
 * prints it (`sql/rules/rule-set-step.ts`).
 */
export function firstHit(truth: Truth, rule: number, behind: number, conclusions: readonly Conclusion[]): number {
  if (truth === TRUE) return rule;
  if (truth === FALSE || sameConclusion(conclusions[rule], conclusions[behind])) return behind;
  return UNDETERMINED;
}
