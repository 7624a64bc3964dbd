import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { canonicalize } from 'json-canonicalize';
import pack from '../../package.json' with { type: 'json' };
import type { Decision, DecisionRecord } from '../decide/decision.js';
import { InvalidLoanError } from '../facts/input/invalid-input.js';
import { copiedInput } from '../facts/input/parsed-input.js';
import type { LoanInput } from '../facts/loan/loan-schema.js';
import { Loan } from '../facts/loan/parse-loan.js';
import { InvalidOptionError } from '../rulebook/invalid-option.js';
import { RECORD_OPTION_WORDS, RECORD_WORDS } from './record-words.js';

/** A decision with its record. */
export type RecordedDecision = Decision & { readonly record: DecisionRecord };

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
  const { input, id } = Loan.of(loan);
  const plain = copiedInput(input, (problems) => new InvalidLoanError(problems));
  const of = copiedInput(
    decision,
    ([problem]) => new InvalidOptionError('decision', problem?.value, RECORD_OPTION_WORDS.decision),
  );
  if (typeof of !== 'object' || of === null) throw new InvalidOptionError('decision', of, RECORD_OPTION_WORDS.decision);
  const { record: _, ...bare } = of as Partial<RecordedDecision>;
  if (bare.loanId !== id) throw new InvalidOptionError('decision', bare.loanId, RECORD_OPTION_WORDS.decisionOf(id));
  const libraryVersion = pack.version;
  const inputDigest = digestOf(plain, () => new InvalidLoanError([{ path: ['extensions'], ...RECORD_WORDS.json }]));
  const whole = { libraryVersion, inputDigest, decision: bare };
  const decisionId = digestOf(whole, () => new InvalidOptionError('decision', of, RECORD_OPTION_WORDS.decision));
  return { ...(bare as Decision), record: { libraryVersion, inputDigest, decisionId } };
}

/** The digest of data. @param unheld the error for what JSON does not hold, such as a `bigint` */
function digestOf(data: unknown, unheld: () => Error): string {
  let text: string;
  try {
    text = canonicalize(data);
  } catch {
    throw unheld();
  }
  return bytesToHex(sha256(utf8ToBytes(text)));
}
