import pack from '../../package.json' with { type: 'json' };
import type { Decision, DecisionRecord } from '../decide/decision.js';
import { InvalidLoanError } from '../facts/input/invalid-input.js';
import { copiedInput } from '../facts/input/parsed-input.js';
import type { LoanInput } from '../facts/loan/loan-schema.js';
import { Loan } from '../facts/loan/parse-loan.js';
import { InvalidOptionError } from '../rulebook/invalid-option.js';
import { canonicalText, digestOfText, NotJsonError } from './canonical-json.js';
import { givenData } from './given-data.js';
import { RECORD_OPTION_WORDS, RECORD_WORDS } from './record-words.js';

/** A decision with its record. */
export type RecordedDecision = Decision & {
  /** What an auditor finds the decision again by. */
  readonly record: DecisionRecord;
};

/**
 * Adds the record to a decision. It is made of what it is given and of nothing else: no clock, no counter, no chance.
 *
 * @param decision what `decide` returned, or its JSON
 * @param loan the loan that was decided
 * @throws {InvalidLoanError} for what is no loan, or holds what JSON does not, such as a `Date` under `extensions`
 * @throws {InvalidOptionError} where the decision is that of a loan with another id
 *
 * @example
 * const { record } = recorded(decide(loan), loan)
 * record.decisionId.length // 64
 * record.inputDigest === recorded(decide(loan, { turnsOn: true }), loan).record.inputDigest // true
 */
export function recorded(decision: Decision, loan: LoanInput | Loan): RecordedDecision {
  const { loan: plain, decision: bare } = plainParts(decision, loan);
  return { ...bare, record: recordOf(bare, plain, pack.version) };
}

/**
 * Copies of a decision, without its record, and of the loan that it was made of, which nobody else holds.
 *
 * @throws {InvalidLoanError} for what is no loan
 * @throws {InvalidOptionError} for what is no decision, or that of a loan with another id
 */
export function plainParts(decision: unknown, loan: LoanInput | Loan): { readonly loan: LoanInput; readonly decision: Decision } {
  const { input, id } = Loan.of(loan);
  const plain = copiedInput(input, (problems) => new InvalidLoanError(problems));
  const of = givenData('decision', decision, RECORD_OPTION_WORDS.decision);
  if (typeof of !== 'object' || of === null) throw new InvalidOptionError('decision', of, RECORD_OPTION_WORDS.decision);
  const { record: _, ...bare } = of as RecordedDecision;
  if (bare.loanId !== id) throw new InvalidOptionError('decision', bare.loanId, RECORD_OPTION_WORDS.decisionOf(id));
  return { loan: plain as LoanInput, decision: bare };
}

/** The record of a decision that a version of the library made of a loan, both plain data. */
export function recordOf(decision: Decision, loan: LoanInput, libraryVersion: string): DecisionRecord {
  const inputDigest = digestOf(loan, () => new InvalidLoanError([{ path: ['extensions'], ...RECORD_WORDS.json }]));
  const whole = { libraryVersion, inputDigest, decision };
  const decisionId = digestOf(whole, () => new InvalidOptionError('decision', decision, RECORD_OPTION_WORDS.decision));
  return { libraryVersion, inputDigest, decisionId };
}

/** The digest of data. @param unheld the error for what JSON does not hold, such as a `bigint` */
function digestOf(data: unknown, unheld: () => Error): string {
  try {
    return digestOfText(canonicalText(data));
  } catch (error) {
    throw error instanceof NotJsonError ? unheld() : error;
  }
}
