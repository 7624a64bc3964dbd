import type { CompiledRulebook } from '../evaluate/compile-rulebook.js';
import type { FactValues } from '../evaluate/scope.js';
import type { InstalmentFacts } from '../facts/loan/instalment-facts.js';
import { loanSlot } from '../facts/loan/loan-facts.js';
import { type Loan, writeComponent, writeGuarantee } from '../facts/loan/parse-loan.js';
import type { Track } from './decision.js';
import type { DecisionPlan } from './plan.js';
import type { Place, Verdict } from './rule-set-plan.js';

const LOAN_TRACK = loanSlot('loan.track');

const AS_OF = loanSlot('asOf');

/** The facts that a decision of a loan begins with: its own, and the day as of which it is decided. */
export function initialFacts({ asOf, scope }: CompiledRulebook, loan: Loan): FactValues {
  const facts: FactValues = loan.factValues(scope.size);
  facts[AS_OF] ??= asOf;
  return facts;
}

/** Facts, and what the rule sets of a grain concluded from them. */
export interface Run {
  readonly facts: FactValues;
  readonly verdict: Verdict;
}

/** Runs the rule sets of a loan on its facts. `known` are facts to start with besides, by slot. */
export function runLoan({ compiled, scopes }: DecisionPlan, loan: Loan, known: ReadonlyMap<number, string> = new Map()): Run {
  const facts = initialFacts(compiled, loan);
  for (const [slot, value] of known) facts[slot] = value;
  compiled.derive(facts, 'loan');
  return { facts, verdict: scopes.loan.run(facts) };
}

/** Runs the rule sets of a component on facts that those of the loan have been run on. */
export function runComponent({ compiled, scopes }: DecisionPlan, loan: Loan, facts: FactValues, { index, kind }: Place): Verdict {
  writeComponent(facts, loan, loan.instalments[index] as InstalmentFacts, kind);
  compiled.derive(facts, 'component');
  return scopes.component.run(facts);
}

/** Runs the rule sets of a guarantee on facts that those of the loan have been run on. */
export function runGuarantee(
  { compiled, scopes }: DecisionPlan,
  loan: Loan,
  facts: FactValues,
  track: Track,
  guarantee: number,
): Verdict {
  writeGuarantee(facts, loan, guarantee);
  facts[LOAN_TRACK] = track === 'undetermined' ? undefined : track;
  compiled.derive(facts, 'guarantee');
  return scopes.guarantee.run(facts);
}
