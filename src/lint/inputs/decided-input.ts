import type { Track } from '../../decide/decision.js';
import { LoanWalk } from '../../decide/loan-walk.js';
import { type WalkPlan, walkPlanOf } from '../../decide/plan.js';
import type { Verdict } from '../../decide/rule-set-plan.js';
import { type CompiledRulebook, type CompiledRuleSet, type Fired, runRuleSet } from '../../evaluate/compile-rulebook.js';
import type { FactValues } from '../../evaluate/scope.js';
import { loanSlot } from '../../facts/loan/loan-facts.js';
import type { Loan } from '../../facts/loan/parse-loan.js';
import { entryOf } from '../../facts/values/map-entries.js';
import { FALSE, type Truth } from '../../rulebook/truth.js';
import type { Assignment, InputModel } from './input-model.js';
import { kindOf } from './loan-model.js';
import { GIVEN, givenFact } from './servicing-model.js';

/** What a rule set decided for an input. */
export interface Evaluated {
  /** The index of the conclusion, or `UNDETERMINED`. For a rule set that collects, the indices of the rules that hold. */
  readonly fired: Fired;
  /** The truth of a rule, by its index. */
  truth(rule: number): Truth;
}

const LOAN_TRACK = loanSlot('loan.track');

// INVARIANT (compiled once): a compiled rulebook is never changed, so its walks are planned once.
const walkPlans = new WeakMap<CompiledRulebook, WalkPlan>();

/**
 * Runs the rule sets of a model's grains on an input. Returns the results by the id of the rule set.
 *
 * The walk decides the loan. Then each rule set runs once more, because a fault is a state of all facts together: those of a
 * component, of a guarantee and of what was done, which a walk writes one place after another. The truth of every rule is
 * asked, too, also of rules behind the one that decides.
 */
export function evaluate(compiled: CompiledRulebook, model: InputModel, assignment: Assignment): ReadonlyMap<string, Evaluated> {
  const loan = model.loan?.(assignment);
  if (loan === undefined) return runAll(compiled, factsOf(model, assignment, compiled));
  const { track, given } = walked(compiled, loan, assignment);
  const facts = factsOf(model, new Map([...assignment, ...given]), compiled);
  if (track !== 'undetermined') facts[LOAN_TRACK] = track;
  return runAll(compiled, facts);
}

/** Whether an input with these values is possible, that is, whether they do not contradict each other. */
export function isPossible(compiled: CompiledRulebook, model: InputModel, assignment: Assignment): boolean {
  return model.facts(assignment, compiled) !== undefined;
}

function factsOf(model: InputModel, assignment: Assignment, compiled: CompiledRulebook): FactValues {
  return model.facts(assignment, compiled) ?? new Array(compiled.scope.size).fill(undefined);
}

/** The track of a loan, and the days that the conclusions on the assignment's component give. */
function walked(
  compiled: CompiledRulebook,
  loan: Loan,
  assignment: Assignment,
): { readonly track: Track; readonly given: readonly (readonly [string, string])[] } {
  const walk = new LoanWalk(
    entryOf(walkPlans, compiled, () => walkPlanOf(compiled)),
    loan,
  );
  const given: [string, string][] = [];
  while (walk.next()) {
    const verdict = walk.run();
    if (walk.place?.index !== 0 || walk.place.kind !== kindOf(assignment)) continue;
    for (const [path, { name, by }] of Object.entries(GIVEN)) given.push([path, givenBy(walk, verdict, by, name)]);
  }
  return { track: walk.track, given };
}

/** The fact that the conclusion on a decided fact gives under a name. */
function givenBy({ ruleSets }: LoanWalk, { fired }: Verdict, fact: string, name: string): string {
  const at = ruleSets.findIndex(({ compiled: { ruleSet } }) => ruleSet.decides === fact);
  const index = fired[at];
  const conclusion = typeof index === 'number' ? ruleSets[at]?.compiled.conclusions[index] : undefined;
  return givenFact(conclusion?.params.gives?.[name]);
}

function runAll({ ruleSets }: CompiledRulebook, facts: FactValues): Map<string, Evaluated> {
  return new Map(ruleSets.map((each) => [each.ruleSet.id, evaluateRuleSet(each, facts)]));
}

function evaluateRuleSet(compiled: CompiledRuleSet, facts: FactValues): Evaluated {
  const { tests, indices } = compiled;
  const truths = tests.map((test) => test(facts));
  return {
    fired: runRuleSet(compiled, facts),
    // A rule that is false under these readings alone has no test.
    truth: (rule) => truths[indices.indexOf(rule)] ?? FALSE,
  };
}
