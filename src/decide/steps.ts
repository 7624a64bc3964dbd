import type { FactValues } from '../evaluate/scope.js';
import { COMPONENTS } from '../facts/loan/component.js';
import type { InstalmentFacts } from '../facts/loan/instalment-facts.js';
import { loanSlot } from '../facts/loan/loan-facts.js';
import { type Loan, writeComponent, writeGuarantee } from '../facts/loan/parse-loan.js';
import { civilDate, type DayNumber } from '../facts/values/civil-date.js';
import { type Assembler, newTally, type Tally, unsettledOf } from './assemble.js';
import type { ComponentDecision, Decision, GuaranteeDecision, InstalmentDecision, Track } from './decision.js';
import { initialFacts } from './loan-run.js';
import type { DecisionPlan } from './plan.js';
import type { ScopePlan, Verdict } from './rule-set-plan.js';

const LOAN_TRACK = loanSlot('loan.track');
const AS_OF = loanSlot('asOf');

/**
 * The steps of a decision: the loan, each component of each instalment, each guarantee. Whoever decides runs the rule
 * sets of each step on `facts` and says what they concluded; how they are run is not known here.
 */
export class Steps {
  /** The facts of the step at hand. */
  readonly facts: FactValues;
  private readonly tally: Tally;
  private readonly instalments: InstalmentDecision[] = [];
  private inclusive: Decision['inclusive'] = { value: 'undetermined' };
  private readonly guarantees: GuaranteeDecision[] = [];
  private principal: ComponentDecision | undefined;
  private track: Track;
  /** -1 before the loan, then two an instalment, then one a guarantee. */
  private at = -2;

  constructor(
    private readonly plan: DecisionPlan,
    private readonly assembler: Assembler,
    private readonly loan: Loan,
    traced: boolean,
  ) {
    this.track = plan.tracks.strongest([]);
    this.tally = newTally(loan, traced);
    this.facts = initialFacts(plan.compiled, loan);
  }

  /** Enters the next step and returns its rule sets, to be run on `facts`; `undefined` after the last. */
  next(): ScopePlan | undefined {
    const { plan, loan, facts } = this;
    this.at++;
    if (this.at === -1) {
      plan.compiled.derive(facts, 'loan');
      return plan.scopes.loan;
    }
    const components = loan.instalments.length * 2;
    if (this.at < components) {
      const { index, kind } = this.place();
      writeComponent(facts, loan, loan.instalments[index] as InstalmentFacts, kind);
      plan.compiled.derive(facts, 'component');
      return plan.scopes.component;
    }
    const guarantee = this.at - components;
    if (guarantee >= loan.guarantees.length || plan.scopes.guarantee.ruleSets.length === 0) return undefined;
    writeGuarantee(facts, loan, guarantee);
    facts[LOAN_TRACK] = this.track === 'undetermined' ? undefined : this.track;
    plan.compiled.derive(facts, 'guarantee');
    return plan.scopes.guarantee;
  }

  /** Takes what the rule sets of the step concluded. */
  conclude(verdict: Verdict): void {
    const { assembler, tally, facts, loan } = this;
    if (this.at === -1) {
      this.inclusive = assembler.inclusive(tally, facts, verdict);
      return;
    }
    const guarantee = this.at - loan.instalments.length * 2;
    if (guarantee >= 0) {
      this.guarantees.push(assembler.guarantee(tally, facts, verdict, guarantee));
      return;
    }
    const place = this.place();
    const component = assembler.component(tally, facts, verdict, place);
    if (this.principal === undefined) {
      this.principal = component;
      return;
    }
    const track = this.plan.tracks.stronger(this.principal.track, component.track);
    const dueDate = loan.instalments[place.index]?.dueDate;
    this.instalments.push(
      dueDate === undefined
        ? { track, principal: this.principal, interest: component }
        : { dueDate: civilDate(dueDate), track, principal: this.principal, interest: component },
    );
    this.track = this.plan.tracks.stronger(this.track, track);
    this.principal = undefined;
  }

  /** The decision, once every step is concluded. */
  decision(): Decision {
    const { plan, loan, tally, facts } = this;
    const { compiled } = plan;
    const decision: Decision = {
      loanId: loan.id,
      track: this.track,
      inclusive: this.inclusive,
      instalments: this.instalments,
      findings: tally.findings,
      warnings: tally.warnings,
      missing: tally.missing === undefined ? [] : [...tally.missing],
      unsettled: unsettledOf(tally),
      readings: compiled.readings,
      rulebook: plan.rulebook,
      citations: plan.citationsOf(tally.cited),
    };
    if (this.guarantees.length > 0) decision.guarantees = this.guarantees;
    const asOf = facts[AS_OF];
    if (asOf !== undefined) decision.asOf = civilDate(asOf as DayNumber);
    if (Object.keys(compiled.overrides).length > 0) decision.parameters = compiled.overrides;
    if (tally.traces !== undefined) decision.trace = tally.traces;
    return decision;
  }

  private place() {
    return {
      index: this.at >> 1,
      kind: this.at % 2 === 0 ? COMPONENTS[0] : COMPONENTS[1],
    };
  }
}
