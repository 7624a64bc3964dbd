import { InvalidLoanError } from '../facts/invalid-input.js';
import type { LoanInput } from '../facts/loan.js';
import { Loan } from '../facts/parse-loan.js';
import { compileRulebook } from '../rules/compile.js';
import type { Rulebook } from '../rules/rulebook.js';
import type { CompileOptions, Readings } from '../rules/scope.js';
import { assemblerOf } from './assemble.js';
import { checkContract } from './contract.js';
import type { Decision } from './decision.js';
import { ningxia2020Deferral } from './ningxia-2020-deferral.js';
import { type DecisionPlan, planOf } from './plan.js';
import { Steps } from './steps.js';

/** How decisions are made. */
export interface DeciderOptions extends CompileOptions {
  /** The rulebook; that of the Ningxia notice of 2020 where left out. */
  readonly rulebook?: Rulebook | undefined;
  /** Whether each decision carries every condition of every rule as it was found. Default: false. */
  readonly trace?: boolean | undefined;
}

/** A decision, or the error that stood in its way. */
export type SafeDecision =
  | { readonly ok: true; readonly decision: Decision }
  | { readonly ok: false; readonly error: InvalidLoanError };

/** Makes decisions under one rulebook and one set of readings. */
export interface Decider {
  readonly rulebook: Rulebook;
  /** The reading of every interpretation. */
  readonly readings: Readings;
  /**
   * Decides a loan.
   *
   * @throws {InvalidLoanError} where the loan is not what the schema describes; never for a `Loan`
   */
  decide(loan: LoanInput | Loan): Decision;
  /** Decides a loan of any provenance, and returns the error instead of throwing it. */
  safeDecide(loan: unknown): SafeDecision;
}

/**
 * Compiles a rulebook once, under the readings and parameters given, to decide many loans.
 *
 * @throws {InvalidOptionError} for a reading or a parameter that the rulebook does not have or allow
 * @throws {InvalidRulebookError} for a rulebook of which no deferral decision can be made
 */
export function createDecider(options: DeciderOptions = {}): Decider {
  const plan = planFor(options);
  const assembler = assemblerOf(plan);
  const trace = options.trace ?? false;
  const decide = (input: LoanInput | Loan): Decision => {
    const steps = new Steps(plan, assembler, Loan.of(input), trace);
    for (let scope = steps.next(); scope !== undefined; scope = steps.next()) steps.conclude(scope.run(steps.facts));
    return steps.decision();
  };
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

/** The plan that decisions under these options follow, however its rule sets are run. */
export function planFor(options: DeciderOptions): DecisionPlan {
  const compiled = compileRulebook(options.rulebook ?? ningxia2020Deferral(), options);
  checkContract(compiled);
  return planOf(compiled);
}

const deciders = new WeakMap<DeciderOptions, Decider>();
let defaultDecider: Decider | undefined;

function deciderFor(options: DeciderOptions | undefined): Decider {
  if (options === undefined) {
    defaultDecider ??= createDecider();
    return defaultDecider;
  }
  const known = deciders.get(options) ?? createDecider(options);
  deciders.set(options, known);
  return known;
}

/**
 * Decides a loan: which instalments must be deferred, until when, with which penalty interest waived, each answer
 * citing the provision it rests on. For many loans under options of one's own, `createDecider` compiles them once.
 *
 * @throws {InvalidLoanError} where the loan is not what the schema describes
 *
 * @example
 * const decision = decide({
 *   id: 'L-1',
 *   borrower: { kind: 'enterprise', size: 'small', creditTotal: '5000000.00' },
 *   schedule: [{ dueDate: '2020-08-15', principal: '300000.00', interest: '4500.00' }],
 * })
 * decision.track // 'shall-defer'
 * decision.instalments[0].principal.latestDate // '2021-03-31'
 */
export function decide(loan: LoanInput | Loan, options?: DeciderOptions): Decision {
  return deciderFor(options).decide(loan);
}

/** Decides a loan of any provenance: `{ ok: true, decision }`, or `{ ok: false, error }` where it is invalid. */
export function safeDecide(loan: unknown, options?: DeciderOptions): SafeDecision {
  return deciderFor(options).safeDecide(loan);
}
