import { assemblerOf, newTally } from '../../decide/assemble.js';
import type { ProvisionSet } from '../../decide/citations.js';
import type { Track } from '../../decide/decision.js';
import { runGuarantee } from '../../decide/loan-run.js';
import type { DecisionPlan } from '../../decide/plan.js';
import type { Verdict } from '../../decide/rule-set-plan.js';
import { UNDETERMINED } from '../../evaluate/compile-rulebook.js';
import type { FactValues } from '../../evaluate/scope.js';
import { LOAN_FACTS } from '../../facts/loan/loan-facts.js';
import type { Loan } from '../../facts/loan/parse-loan.js';
import { encoded } from '../write/byte-writer.js';
import { warningsOf } from './verdict-words.js';

/** What follows for a guarantee: the decision's part on it, as JSON. */
export interface GuaranteeAnswer {
  readonly json: Uint8Array;
  readonly missing: readonly string[];
  readonly warnings: readonly string[];
  readonly provisions: ProvisionSet;
}

type GuaranteeEvaluator = (loan: Loan, facts: FactValues, track: Track, guarantee: number) => GuaranteeAnswer;

// Fee rates recur; the limit is for those that do not.
const REMEMBERED_ANSWERS = 10_000;

/**
 * Makes the answers on guarantees, on facts that the rule sets of the loan have been run on. Guarantees with the same
 * figures under the same verdict have the same answer, which is remembered.
 */
export function guaranteeEvaluatorOf(plan: DecisionPlan): GuaranteeEvaluator {
  const assembler = assemblerOf(plan);
  const figures = LOAN_FACTS.flatMap(({ grain, type }, slot) =>
    grain === 'guarantee' && (type.kind === 'rate' || type.kind === 'money') ? [slot] : [],
  );
  const remembered = new WeakMap<Verdict, Map<string, GuaranteeAnswer>>();
  let count = 0;
  return (loan, facts, track, guarantee) => {
    const verdict = runGuarantee(plan, loan, facts, track, guarantee);
    // Where it is open, what it lacks depends on which facts are unknown.
    const open = verdict.fired.includes(UNDETERMINED);
    const key = open ? '' : figures.map((slot) => facts[slot]).join();
    const known = open ? undefined : remembered.get(verdict)?.get(key);
    if (known !== undefined) return known;
    const tally = newTally(loan, false);
    const decided = assembler.guarantee(tally, facts, verdict, guarantee);
    const answer = {
      json: encoded(JSON.stringify(decided)),
      missing: [...(tally.missing ?? [])],
      warnings: warningsOf(verdict),
      provisions: verdict.provisions,
    };
    if (!open && count < REMEMBERED_ANSWERS) {
      count++;
      const answers = remembered.get(verdict);
      if (answers === undefined) remembered.set(verdict, new Map([[key, answer]]));
      else answers.set(key, answer);
    }
    return answer;
  };
}
