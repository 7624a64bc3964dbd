import type { DeciderOptions } from '../decide/decide.js';
import type { Decision } from '../decide/decision.js';
import { type DocumentOptions, documentOptions, printDocument } from '../document/document-format.js';
import type { LoanInput } from '../facts/loan/loan-schema.js';
import { Loan } from '../facts/loan/parse-loan.js';
import { createDecider } from '../readings/decider.js';
import { givenOptions } from '../rulebook/given-options.js';
import { keptByOptions } from '../rulebook/kept-by-options.js';
import type { LookOptions } from './change/situation.js';
import { type ExplanationOptions, explanationOf, explanationOfDecided } from './explanation.js';
import { explanationDocument } from './explanation-document.js';

/** How a decision is explained. */
export interface ExplainOptions extends DocumentOptions, ExplanationOptions {}

/**
 * Explains a decision to whoever must say it to a customer and defend it: what follows, the facts that led to it, the
 * words of the law, the readings it rests on, and what is unknown. Every fact is given where the loan is at hand. A trace
 * gives all but the fees that a sum or a product is made of; without either, those are given that the rules which held
 * cannot have held without.
 *
 * @throws {RulebookMismatchError} where the decision was made under another rulebook than that given
 * @throws {LoanMismatchError} where the loan given is not decided so
 *
 * @example
 * const text = explain(decide(loan), { loan, lang: 'zh', format: 'markdown' })
 */
export function explain(decision: Decision, options: ExplainOptions = {}): string {
  const { lang, format } = documentOptions(options);
  return printDocument(explanationDocument(explanationOf(decision, options), lang), format, lang);
}

/** How a loan is decided and explained. */
export interface ExplainLoanOptions extends DocumentOptions, Omit<DeciderOptions, 'trace'> {}

/**
 * Decides a loan and explains the decision, facts included.
 *
 * @throws {InvalidLoanError} where the loan is not what the schema describes
 */
export function explainLoan(loan: LoanInput | Loan, options: ExplainLoanOptions = {}): string {
  const { lang, format } = documentOptions(options);
  const checked = Loan.of(loan);
  const decider = wholeDeciderOf(options);
  const whole = explanationOfDecided(decider.decide(checked), decider.rulebook, checked);
  return printDocument(explanationDocument(whole, lang), format, lang);
}

/** Decides with all that an explanation asks for, so that a loan is decided once. */
const wholeDeciderOf = keptByOptions((options: LookOptions) =>
  createDecider({ ...givenOptions(options), trace: true, turnsOn: true }),
);
