import { type LoanAnswer, loanAnswerer } from '../decide/answers.js';
import { type DeciderOptions, planFor } from '../decide/decide.js';
import type { DecisionPlan } from '../decide/plan.js';
import type { ExtensionFact } from '../facts/loan/extension-facts.js';
import { asDeclared } from '../facts/loan/extension-facts.js';
import type { LoanInput } from '../facts/loan/loan-schema.js';
import { Loan } from '../facts/loan/parse-loan.js';
import { LAW_OPTIONS, onlyOptions, optionOf, wholeNumberOption } from '../rulebook/caller-options.js';
import { InvalidOptionError } from '../rulebook/invalid-option.js';
import { ownDeclarations } from '../rulebook/own/own-fact.js';
import type { Ningxia2020 } from '../rulebook/shipped/ningxia-2020-ids.js';
import type { RulebookIds } from '../rulebook/shipped/rulebook-ids.js';
import { COUNTED, EXPECTED_BESIDES } from '../rulebook/words/expected-words.js';
import { comparisonOf, newComparisonTally, pairAdder } from './comparison-tally.js';
import type { LawComparison } from './law-comparison.js';

/** A law to compare: a rulebook, and under which readings, parameters and day it is applied. */
export type LawOptions<Ids extends RulebookIds = RulebookIds> = Omit<DeciderOptions<Ids>, 'trace'>;

/** How laws are compared. */
export interface CompareOptions {
  /** How many examples are kept of each kind of change, from 0 to 100. Default: 3. */
  readonly examples?: number | undefined;
}

/** Compares two laws over loans that are given one by one. It keeps counts, sums and some examples, but none of the loans. */
export interface LawComparer {
  /**
   * Decides a loan by both laws.
   *
   * @throws {InvalidLoanError} where the loan is not what the schema describes
   */
  add(loan: LoanInput | Loan): void;
  /** The comparison of the loans so far. */
  comparison(): LawComparison;
}

const DEFAULT_EXAMPLES = 3;
const MOST_EXAMPLES = 100;

/** How many examples a caller wants of each kind of change. */
export function examplesOption(options: unknown): number {
  return wholeNumberOption(options, 'examples', { of: COUNTED.examples, least: 0, most: MOST_EXAMPLES }) ?? DEFAULT_EXAMPLES;
}

/** The facts that a loan may state under `extensions`: those that either law declares. */
export function declaredByEither(plans: readonly DecisionPlan[]): readonly ExtensionFact[] {
  return plans.flatMap(({ compiled }) => ownDeclarations(compiled.rulebook.facts));
}

/**
 * Compiles two laws once, to compare them over many loans.
 *
 * @throws {InvalidOptionError} for a reading or a parameter that a rulebook does not have or allow
 * @throws {InvalidRulebookError} for a rulebook of which no deferral decision can be made
 */
export function createLawComparer<From extends RulebookIds = Ningxia2020, To extends RulebookIds = Ningxia2020>(
  from: LawOptions<From>,
  to: LawOptions<To>,
  options?: CompareOptions,
): LawComparer;
export function createLawComparer(from: LawOptions, to: LawOptions, options: CompareOptions = {}): LawComparer {
  for (const law of [from, to]) onlyOptions<LawOptions>(law, LAW_OPTIONS);
  onlyOptions<CompareOptions>(options, { examples: true });
  const [fromPlan, toPlan] = [planFor(from), planFor(to)];
  const add = pairAdder(fromPlan, toPlan, examplesOption(options));
  const [answerFrom, answerTo] = [loanAnswerer(fromPlan), loanAnswerer(toPlan)];
  const declared = declaredByEither([fromPlan, toPlan]);
  const tally = newComparisonTally();
  const answered = (loan: Loan): readonly [LoanAnswer, LoanAnswer] => [answerFrom(loan), answerTo(loan)];
  return {
    add: (input) => add(tally, ...answered(asDeclared(Loan.of(input), declared))),
    comparison: () => comparisonOf(tally, fromPlan, toPlan),
  };
}

/**
 * Compares two laws over loans: which loans and components are decided differently, from what to what, by which rules, and what
 * that comes to in principal, interest and penalty interest. Of what rules of the house decide (`house` of a decision), the facts
 * that both laws decide are compared; `from.house` and `to.house` name all.
 *
 * @throws {InvalidLoanError} for a loan that is not what the schema describes
 * @throws {InvalidOptionError} for a reading or a parameter that a rulebook does not have or allow, or loans that are no list
 * @throws {InvalidRulebookError} for a rulebook of which no deferral decision can be made
 *
 * @example
 * const { loans } = compare([loan], {}, { parameters: { 'inclusive.creditCeiling': '30000000.00' } })
 * loans // { compared: 1, changed: 1 }
 */
export function compare<From extends RulebookIds = Ningxia2020, To extends RulebookIds = Ningxia2020>(
  loans: readonly (LoanInput | Loan)[],
  from: LawOptions<From>,
  to: LawOptions<To>,
  options?: CompareOptions,
): LawComparison;
export function compare(
  loans: readonly (LoanInput | Loan)[],
  from: LawOptions,
  to: LawOptions,
  options: CompareOptions = {},
): LawComparison {
  const comparer = createLawComparer(from, to, options);
  for (const loan of listed(loans)) comparer.add(loan);
  return comparer.comparison();
}

/** The loans of a list, each read once. */
function* listed(loans: readonly (LoanInput | Loan)[]): Generator<LoanInput | Loan> {
  const count = isList(loans) ? optionOf(loans, 'length') : undefined;
  if (typeof count !== 'number') throw new InvalidOptionError('loans', loans, EXPECTED_BESIDES.loans);
  for (let at = 0; at < count; at++) yield optionOf(loans, String(at)) as LoanInput | Loan;
}

/** A list that was taken back by its owner is none. */
function isList(value: unknown): boolean {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}
