import * as core from '../decide/decide.js';
import type * as decided from '../decide/decision.js';
import type { LoanInput } from '../facts/loan/loan-schema.js';
import type { Loan } from '../facts/loan/parse-loan.js';
import { callerOptions, LAW_OPTIONS, onlyOptions } from '../rulebook/caller-options.js';
import { keptByOptions } from '../rulebook/kept-by-options.js';
import type { Ningxia2020 } from '../rulebook/shipped/ningxia-2020-ids.js';
import type { RulebookIds } from '../rulebook/shipped/rulebook-ids.js';
import { turnsOnAddition } from './turns-on.js';

/** How decisions are made. */
export interface DeciderOptions<Ids extends RulebookIds = Ningxia2020> extends core.DeciderOptions<Ids> {
  /**
   * Whether each decision says on which readings it depends (`turnsOn`): which other values are possible, and under which
   * other readings that a careful reader may take. For the first loan of a kind, each reading that can matter is tried. For
   * later loans of the kind, only the figures are calculated.
   * Default: false.
   */
  readonly turnsOn?: boolean | undefined;
}

/**
 * What a rulebook comes to for a loan: plain data, the same after `JSON.parse(JSON.stringify(decision))`. A `Decision` is one under any
 * rulebook, so that a function that takes one takes those of a bank's own rulebook too; what `decide` returns has the ids of its own.
 */
export type Decision<Ids extends RulebookIds = RulebookIds> = decided.Decision<Ids>;

/** A rule that held, with what follows from it, its force and the provisions that it rests on. */
export type Finding<Ids extends RulebookIds = RulebookIds> = decided.Finding<Ids>;

/** A provision that a decision rests on, in its own words. */
export type Citation<Ids extends RulebookIds = RulebookIds> = decided.Citation<Ids>;

/** What a rule set concluded at one step, with every condition of every rule as it was found. */
export type RuleSetTrace<Ids extends RulebookIds = RulebookIds> = decided.RuleSetTrace<Ids>;

/** A decision, or the error that says why the loan is invalid. */
export type SafeDecision<Ids extends RulebookIds = RulebookIds> = core.SafeDecision<Ids>;

/** Makes decisions under one rulebook and one set of readings. What `createDecider` returns knows the ids of its rulebook. */
export type Decider<Ids extends RulebookIds = RulebookIds> = core.Decider<Ids>;

/**
 * Compiles a rulebook once, under the readings and parameters given, to decide many loans.
 *
 * @throws {InvalidOptionError} for a reading or a parameter that the rulebook does not have or allow
 * @throws {InvalidRulebookError} for a rulebook that cannot make a deferral decision
 */
export function createDecider<Ids extends RulebookIds = Ningxia2020>(options?: DeciderOptions<Ids>): Decider<Ids>;
export function createDecider(options: DeciderOptions<RulebookIds> = {}): core.Decider {
  onlyOptions<DeciderOptions<RulebookIds>>(options, { ...LAW_OPTIONS, trace: true, turnsOn: true });
  const given = callerOptions(options);
  return core.createDecider(given, options.turnsOn === true ? turnsOnAddition(given) : undefined);
}

/** The decider of options, made once for those that say the same. */
export const keptDecider = keptByOptions((options: DeciderOptions<RulebookIds>) => createDecider(options));

/**
 * Decides a loan: which instalments must be deferred, until when, with which penalty interest waived, each answer
 * citing the provision it rests on. To decide many loans with your own options, compile them once with `createDecider`.
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
 * decision.instalments[0]?.principal.latestDate // '2021-03-31'
 */
export function decide<Ids extends RulebookIds = Ningxia2020>(
  loan: LoanInput | Loan,
  options?: DeciderOptions<Ids>,
): Decision<Ids>;
export function decide(loan: LoanInput | Loan, options?: DeciderOptions<RulebookIds>): decided.Decision {
  return keptDecider(options).decide(loan);
}

/**
 * Decides a loan from any source: returns `{ ok: true, decision }`, or `{ ok: false, error }` if the loan is invalid.
 *
 * @throws {InvalidOptionError} for an unknown option, and for a reading or a parameter that the rulebook does not have or allow
 */
export function safeDecide<Ids extends RulebookIds = Ningxia2020>(
  loan: unknown,
  options?: DeciderOptions<Ids>,
): core.SafeDecision<Ids>;
export function safeDecide(loan: unknown, options?: DeciderOptions<RulebookIds>): core.SafeDecision {
  return keptDecider(options).safeDecide(loan);
}
