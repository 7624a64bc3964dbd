import pack from '../../package.json' with { type: 'json' };
import type { Decision } from '../decide/decision.js';
import { ningxia2020Deferral } from '../decide/ningxia-2020-deferral.js';
import type { LoanInput } from '../facts/loan/loan-schema.js';
import type { Loan } from '../facts/loan/parse-loan.js';
import { callerOptions, onlyOptions, optionOf } from '../rulebook/caller-options.js';
import { InvalidOptionError } from '../rulebook/invalid-option.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { givenForm } from './given-data.js';
import { type Mask, type MaskOptions, maskOf } from './mask.js';
import { plainParts, recordOf } from './record.js';
import { RECORD_OPTION_WORDS } from './record-words.js';
import {
  type ChainHead,
  chainHeadSchema,
  digestOfContent,
  RECORD_FORMAT,
  type RecordContent,
  type SealedRecord,
} from './sealed-record.js';

/** How decisions are sealed. */
export interface SealOptions {
  /** The record that this one follows: the last of the log, or its `sequence` and `digest`. Left out, it is the first of a log. */
  readonly after?: SealedRecord | ChainHead | undefined;
  /** Whether and how personal fields are masked. Default: they are recorded as the loan has them. */
  readonly mask?: MaskOptions | undefined;
  /**
   * Signs the digest of a record with the host's key and returns the signature as a text; `ed25519Signer` of `liubao-rules/node` makes
   * such a function. Default: records are not signed.
   */
  readonly sign?: ((digest: string) => string) | undefined;
  /**
   * The rulebook that the decision was made under, which says what under `extensions` it decides by. It is needed where a decision
   * under another rulebook than the shipped one is masked.
   */
  readonly rulebook?: Rulebook | undefined;
}

/**
 * Seals a decision: a record of the loan, the decision and the version of this library, with their digests, chained to the record
 * before. It is made of what it is given and of nothing else: no clock, no counter, no chance.
 *
 * @param decision what `decide` returned, or its JSON
 * @param loan the loan that was decided
 * @throws {InvalidOptionError} where the decision is that of a loan with another id, and for an option that is not allowed
 * @throws {InvalidLoanError} for what is no loan
 *
 * @example
 * const first = seal(decide(loan), loan)
 * const second = seal(decide(loan, { asOf: '2020-09-01' }), loan, { after: first })
 * second.sequence // 1
 * second.previous === first.digest // true
 */
export function seal(decision: Decision, loan: LoanInput | Loan, options: SealOptions = {}): SealedRecord {
  const after = optionOf(options, 'after');
  return sealerOf(options)(decision, loan, after === undefined ? undefined : givenHead('after', after));
}

/** Seals a decision as the record that follows another, or as the first. */
export type Sealer = (decision: Decision, loan: LoanInput | Loan, after: ChainHead | undefined) => SealedRecord;

/**
 * Reads the options once, to seal many decisions.
 *
 * @throws {InvalidOptionError} for an option that is not allowed
 */
export function sealerOf(options: SealOptions): Sealer {
  onlyOptions<SealOptions>(options, { after: true, mask: true, sign: true, rulebook: true });
  const sign = signingOf(optionOf(options, 'sign'));
  const mask = masksOf(options);
  return (decision, loan, after) => {
    const given = plainParts(decision, loan);
    const { loan: kept, masked } = mask(given.decision, given.loan);
    // Only the loan's id stands in both.
    const decided = { ...given.decision, loanId: kept.id };
    const content: RecordContent = {
      format: RECORD_FORMAT,
      sequence: after === undefined ? 0 : after.sequence + 1,
      previous: after === undefined ? null : after.digest,
      loan: kept,
      ...(masked.length === 0 ? {} : { masked }),
      decision: { ...decided, record: recordOf(decided, kept, pack.version) },
    };
    const digest = digestOfContent(content);
    const signature = sign?.(digest);
    return { ...content, digest, ...(signature === undefined ? {} : { signature }) };
  };
}

/** The head of a chain, which a record is as well. */
export function givenHead(option: string, given: unknown): ChainHead {
  const head =
    typeof given === 'object' && given !== null
      ? { sequence: optionOf(given, 'sequence'), digest: optionOf(given, 'digest') }
      : given;
  return givenForm(chainHeadSchema, option, head, RECORD_OPTION_WORDS.head);
}

/** What masks the loan of a decision, once the rulebook is known to be the one that it was made under. */
function masksOf(options: SealOptions): (decision: Decision, loan: LoanInput) => ReturnType<Mask['of']> {
  const given = optionOf(options, 'mask');
  const rulebook = callerOptions(options).rulebook ?? ningxia2020Deferral();
  if (given === undefined) return (_, loan) => ({ loan, masked: [] });
  const mask = maskOf(given, rulebook);
  return (decision, loan) => {
    const { digest } = Object(decision.rulebook) as Partial<Decision['rulebook']>;
    if (digest === rulebook.digest) return mask.of(loan);
    throw new InvalidOptionError('rulebook', rulebook.digest, RECORD_OPTION_WORDS.itsRulebook(String(digest)));
  };
}

function signingOf(given: unknown): ((digest: string) => string) | undefined {
  if (given === undefined) return undefined;
  const refusal = (value?: unknown) => new InvalidOptionError('sign', value, RECORD_OPTION_WORDS.signature);
  if (typeof given !== 'function') throw refusal(given);
  return (digest) => {
    let signature: unknown;
    try {
      signature = given(digest);
    } catch {
      throw refusal();
    }
    if (typeof signature !== 'string' || signature === '') throw refusal(signature);
    return signature;
  };
}
