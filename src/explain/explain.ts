import type { DeciderOptions } from '../decide/decide.js';
import type { Decision } from '../decide/decision.js';
import { DOCUMENT_OPTIONS, type DocumentOptions, documentOptions, printDocument } from '../document/document-format.js';
import type { LoanInput } from '../facts/loan/loan-schema.js';
import { Loan } from '../facts/loan/parse-loan.js';
import { createDecider } from '../readings/decider.js';
import { callerOptions, LAW_OPTIONS, onlyOptions } from '../rulebook/caller-options.js';
import { keptByOptions } from '../rulebook/kept-by-options.js';
import type { LookOptions } from './change/examined-loan.js';
import { EXPLANATION_OPTIONS, type ExplanationOptions, explanationGiven, explanationOfDecided } from './explanation.js';
import { explanationDocument } from './explanation-document.js';

/** How a decision is explained. */
export interface ExplainOptions extends DocumentOptions, ExplanationOptions {}

/**
 * Explains a decision to the person who has to present and defend it: the outcome, the facts that led to it, the words of
 * the law, the readings it rests on, and what is unknown. With the loan, every fact is given. With a trace but no loan, the
 * operands of sums and products are missing. With neither, only the facts are given that the rules which held required.
 *
 * @throws {RulebookMismatchError} where the decision was made under a rulebook other than the one given
 * @throws {LoanMismatchError} where the loan given is decided differently
 *
 * @example
 * const text = explain(decide(loan), { loan, lang: 'zh', format: 'markdown' })
 */
export function explain(decision: Decision, options: ExplainOptions = {}): string {
  onlyOptions<ExplainOptions>(options, { ...DOCUMENT_OPTIONS, ...EXPLANATION_OPTIONS });
  const { lang, format } = documentOptions(options);
  return printDocument(explanationDocument(explanationGiven(decision, options), lang), format, lang);
}

/** How a loan is decided and explained. */
export interface ExplainLoanOptions extends DocumentOptions, Omit<DeciderOptions, 'trace'> {}

/**
 * Decides a loan and explains the decision, facts included.
 *
 * @throws {InvalidLoanError} where the loan is not what the schema describes
 */
export function explainLoan(loan: LoanInput | Loan, options: ExplainLoanOptions = {}): string {
  onlyOptions<ExplainLoanOptions>(options, { ...DOCUMENT_OPTIONS, ...LAW_OPTIONS });
  const { lang, format } = documentOptions(options);
  const checked = Loan.of(loan);
  const decider = wholeDeciderOf(options);
  const whole = explanationOfDecided(decider.decide(checked), decider.rulebook, checked);
  return printDocument(explanationDocument(whole, lang), format, lang);
}

/** Decides with everything that an explanation needs, so that a loan is decided only once. */
const wholeDeciderOf = keptByOptions((options: LookOptions) =>
  createDecider({ ...callerOptions(options), trace: true, turnsOn: true }),
);
