import { type LoanAnswer, loanAnswerer } from '../../decide/answers.js';
import { type DeciderOptions, onLoans, planFor } from '../../decide/decide.js';
import type { Decision } from '../../decide/decision.js';
import type { LoanInput } from '../../facts/loan/loan-schema.js';
import { type Decider, keptDecider } from '../../readings/decider.js';
import { keptByOptions } from '../../rulebook/kept-by-options.js';
import type { AnswerWriter } from '../results/answer-writer.js';
import { compactAnswerWriter, compactDecisionWriter } from '../results/compact-answer.js';
import { writeDecision } from '../results/decision-bytes.js';
import { type Asked, type Decided, lawOptions } from './operation.js';

/** How loans are decided, and how what is decided is written. */
export interface LoanForm<Made extends Decided = Decided> {
  /**
   * What a loan comes to.
   *
   * @throws {InvalidLoanError} where it is not what the schema describes
   */
  decide(loan: LoanInput): Made;
  /** Writes what the same form has decided. */
  write(writer: AnswerWriter, made: Made): void;
}

/**
 * The form in which an operation answers.
 *
 * @throws {InvalidOptionError} for a rulebook, a reading or a parameter that there is not
 */
export type FormOf = (asked: Asked) => LoanForm;

/** Decisions whole. */
export const wholeForm: FormOf = (asked) => formOf(keptDecider(lawOptions(asked)), writeDecision);

/** The compact form, for which no decision need be made that is not recorded. */
export const compactForm: FormOf = (asked) => {
  const options = lawOptions(asked);
  if (!asked.isRecorded) return answeredForm(options);
  const decider = keptDecider(options);
  return formOf(decider, compactDecisionWriter(decider));
};

function formOf({ decide }: Decider, write: LoanForm<Decision>['write']): LoanForm<Decision> {
  return { decide, write };
}

// Kept by what is asked, not by how it is written: whoever asks the same in many ways has nothing compiled anew.
const answeredForm = keptByOptions((options: DeciderOptions): LoanForm<LoanAnswer> => {
  const plan = planFor(options);
  return { decide: onLoans(plan, loanAnswerer(plan)), write: compactAnswerWriter(plan) };
});
