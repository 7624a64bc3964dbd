import { compileRulebook } from '../evaluate/compile-rulebook.js';
import type { CompileOptions } from '../evaluate/scope.js';
import { InvalidLoanError } from '../facts/input/invalid-input.js';
import { asDeclared } from '../facts/loan/extension-facts.js';
import type { LoanInput } from '../facts/loan/loan-schema.js';
import { Loan } from '../facts/loan/parse-loan.js';
import { callerOptions } from '../rulebook/caller-options.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { RulebookIds } from '../rulebook/shipped/rulebook-ids.js';
import { assemblerOf } from './assemble.js';
import { checkContract } from './contract.js';
import type { Decision } from './decision.js';
import { LoanWalk } from './loan-walk.js';
import { ningxia2020Deferral } from './ningxia-2020-deferral.js';
import { type DecisionPlan, planOf } from './plan.js';

/** How decisions are made. */
export interface DeciderOptions<Ids extends RulebookIds = RulebookIds> extends CompileOptions<Ids> {
  /** The rulebook; that of the Ningxia notice of 2020 where left out. */
  readonly rulebook?: Rulebook<Ids> | undefined;
  /** Whether each decision carries every condition of every rule as it was found. Default: false. */
  readonly trace?: boolean | undefined;
}

/** A decision, or the error that stood in its way. */
export type SafeDecision<Ids extends RulebookIds = RulebookIds> =
  | {
      /** Whether the loan could be decided. */
      readonly ok: true;
      /** What the loan comes to. */
      readonly decision: Decision<Ids>;
      /** Always absent: the loan was decided. */
      readonly error?: never;
    }
  | {
      /** Whether the loan could be decided. */
      readonly ok: false;
      /** What is wrong with the loan, problem by problem. */
      readonly error: InvalidLoanError;
      /** Always absent: the loan was not decided. */
      readonly decision?: never;
    };

/** Makes decisions under one rulebook and one set of readings. */
export interface Decider<Ids extends RulebookIds = RulebookIds> {
  /** The rulebook that it decides by. */
  readonly rulebook: Rulebook<Ids>;
  /** The reading of every interpretation. */
  readonly readings: Ids['readings'];
  /**
   * Decides a loan.
   *
   * @throws {InvalidLoanError} where the loan is not what the schema describes, or what the rulebook declares; a `Loan` can only be
   *   the latter
   */
  decide(loan: LoanInput | Loan): Decision<Ids>;
  /** Decides a loan of any provenance, and returns the error instead of throwing it. */
  safeDecide(loan: unknown): SafeDecision<Ids>;
}

/** Adds to the decision of a loan what another analysis finds. */
export type Addition = (loan: Loan, decision: Decision) => Decision;

/**
 * Compiles a rulebook once, under the readings and parameters given, to decide many loans. Each decision is given to
 * `addition`, where there is one, before it is returned.
 *
 * @throws {InvalidOptionError} for a reading or a parameter that the rulebook does not have or allow
 * @throws {InvalidRulebookError} for a rulebook of which no deferral decision can be made
 */
export function createDecider(options: DeciderOptions = {}, addition?: Addition): Decider {
  const plan = planFor(options);
  const assembler = assemblerOf(plan);
  const { trace } = callerOptions(options);
  const decide = onLoans(plan, (loan): Decision => {
    const walk = new LoanWalk(plan, loan);
    const draft = assembler.draft(walk, trace);
    while (walk.next()) draft.take(walk.run());
    const decision = draft.decision();
    return addition === undefined ? decision : addition(loan, decision);
  });
  return {
    rulebook: plan.compiled.rulebook,
    readings: plan.compiled.readings,
    decide,
    safeDecide(input) {
      try {
        return { ok: true, decision: decide(input as LoanInput) };
      } catch (error) {
        if (error instanceof InvalidLoanError) return { ok: false, error };
        throw error;
      }
    },
  };
}

/**
 * Does something with loans as callers give them.
 *
 * @throws {InvalidLoanError} where the loan is not what the schema describes, or what the rulebook declares
 */
export function onLoans<Made>(
  { compiled: { declared } }: DecisionPlan,
  make: (loan: Loan) => Made,
): (input: LoanInput | Loan) => Made {
  return (input) => {
    try {
      return make(asDeclared(Loan.passing(input), declared));
    } catch (error) {
      if (error instanceof InvalidLoanError) throw error;
      // A host's object may throw while it is read in place; parsing reads it once and reports the problem.
      return make(asDeclared(Loan.parse(Loan.inputOf(input)), declared));
    }
  };
}

/** The plan that decisions under these options follow, however its rule sets are run. */
export function planFor(options: DeciderOptions): DecisionPlan {
  const given = callerOptions(options);
  const compiled = compileRulebook(given.rulebook ?? ningxia2020Deferral(), given);
  checkContract(compiled);
  return planOf(compiled);
}
