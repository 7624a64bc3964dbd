import type { DeciderOptions } from '../decide/decide.js';
import type { Decision } from '../decide/decision.js';
import type { Block } from '../document/block.js';
import { DOCUMENT_OPTIONS, type DocumentOptions, documentOptions, printDocument } from '../document/document-format.js';
import type { LoanInput } from '../facts/loan/loan-schema.js';
import { Loan } from '../facts/loan/parse-loan.js';
import type { Language } from '../law/wording.js';
import { createDecider } from '../readings/decider.js';
import { callerOptions, choiceOption, LAW_OPTIONS, onlyOptions, optionOf } from '../rulebook/caller-options.js';
import { keptByOptions } from '../rulebook/kept-by-options.js';
import type { Ningxia2020 } from '../rulebook/shipped/ningxia-2020-ids.js';
import type { RulebookIds } from '../rulebook/shipped/rulebook-ids.js';
import { briefDocument } from './brief-document.js';
import type { LookOptions } from './change/examined-loan.js';
import {
  EXPLANATION_OPTIONS,
  type Explanation,
  type ExplanationOptions,
  explanationGiven,
  explanationOfDecided,
} from './explanation.js';
import { explanationDocument } from './explanation-document.js';

/** How much an explanation says. */
export const EXPLANATION_DETAILS = Object.freeze(['brief', 'full'] as const);
/**
 * How much an explanation says. `brief`: the conclusion, what is unknown, the reasons with their provisions, and the readings that it
 * turns on; `full`: also the facts behind each reason, the words of the law and the rulebook.
 */
export type ExplanationDetail = (typeof EXPLANATION_DETAILS)[number];

/** How much an explanation is to say. */
export interface DetailOptions {
  /**
   * `full` gives the facts behind each reason, the words of the law and the rulebook; `brief` the conclusion, what is unknown,
   * the reasons with their provisions, and the readings that it turns on. Default: `full`.
   */
  readonly detail?: ExplanationDetail | undefined;
}

/** How a decision is explained. */
export interface ExplainOptions extends DocumentOptions, ExplanationOptions, DetailOptions {}

/**
 * Explains a decision to the person who has to present and defend it: the outcome, the facts that led to it, the words of
 * the law, the readings it rests on, and what is unknown. With the loan, every fact is given. With a trace but no loan, the
 * operands of sums and products are missing. With neither, only the facts are given that the rules which held required.
 *
 * @throws {RulebookMismatchError} where the decision was made under a rulebook other than the one given
 * @throws {LoanMismatchError} where the loan given is decided differently
 * @throws {InvalidInputError} for what is no decision
 * @throws {InvalidOptionError} for an unknown option, or a value that is not allowed
 *
 * @example
 * const text = explain(decide(loan), { loan, lang: 'zh', format: 'markdown' })
 */
export function explain(decision: Decision, options: ExplainOptions = {}): string {
  onlyOptions<ExplainOptions>(options, { ...DOCUMENT_OPTIONS, ...EXPLANATION_OPTIONS, detail: true });
  const { lang, format } = documentOptions(options);
  const detail = detailOf(options);
  return printDocument(documentOf(explanationGiven(decision, options), detail, lang), format, lang);
}

/** How a loan is decided and explained. */
export interface ExplainLoanOptions<Ids extends RulebookIds = Ningxia2020>
  extends DocumentOptions,
    DetailOptions,
    Omit<DeciderOptions<Ids>, 'trace'> {}

const EXPLAIN_LOAN_OPTIONS = { ...DOCUMENT_OPTIONS, ...LAW_OPTIONS, detail: true } as const;

/**
 * Decides a loan and explains the decision, facts included.
 *
 * @throws {InvalidLoanError} where the loan is not what the schema describes
 * @throws {InvalidOptionError} for an unknown option, and for a reading or a parameter that the rulebook does not have or allow
 */
export function explainLoan<Ids extends RulebookIds = Ningxia2020>(
  loan: LoanInput | Loan,
  options?: ExplainLoanOptions<Ids>,
): string;
export function explainLoan(loan: LoanInput | Loan, options: ExplainLoanOptions<RulebookIds> = {}): string {
  onlyOptions<ExplainLoanOptions<RulebookIds>>(options, EXPLAIN_LOAN_OPTIONS);
  const { lang, format } = documentOptions(options);
  const detail = detailOf(options);
  const checked = Loan.of(loan);
  const decider = wholeDeciderOf(lawOptionsIn(options));
  const whole = explanationOfDecided(decider.decide(checked), decider.rulebook, checked);
  return printDocument(documentOf(whole, detail, lang), format, lang);
}

/** How much an explanation is to say, checked. */
export function detailOf(options: DetailOptions): ExplanationDetail {
  return choiceOption('detail', optionOf(options, 'detail'), EXPLANATION_DETAILS) ?? 'full';
}

/** An explanation as a document, as much as is asked for. */
export function documentOf(explanation: Explanation, detail: ExplanationDetail, lang: Language): Block[] {
  return detail === 'brief' ? briefDocument(explanation, lang) : explanationDocument(explanation, lang);
}

const LAW_NAMES = Object.keys(LAW_OPTIONS);

/** The options that bear on the decision, without those of its print; `undefined` where there are none. */
function lawOptionsIn(options: ExplainLoanOptions<RulebookIds>): LookOptions<RulebookIds> | undefined {
  const given = LAW_NAMES.flatMap((name): (readonly [string, unknown])[] => {
    const value = optionOf(options, name);
    return value === undefined ? [] : [[name, value]];
  });
  return given.length === 0 ? undefined : Object.fromEntries(given);
}

/** Decides with everything that an explanation needs, so that a loan is decided only once. */
const wholeDeciderOf = keptByOptions((options: LookOptions<RulebookIds>) =>
  createDecider({ ...callerOptions(options), trace: true, turnsOn: true }),
);
