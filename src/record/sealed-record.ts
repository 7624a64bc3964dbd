import * as z from 'zod/mini';
import type { LoanInput } from '../facts/loan/loan-schema.js';
import type { Immutable } from '../law/immutable.js';
import { InvalidOptionError } from '../rulebook/invalid-option.js';
import { canonicalText, digestOfText, NotJsonError } from './canonical-json.js';
import { givenForm } from './given-data.js';
import type { RecordedDecision } from './record.js';
import { RECORD_OPTION_WORDS } from './record-words.js';

/** What a version of the format is called in each record; a later form of records will be called otherwise. */
export const RECORD_FORMAT = 'liubao-record/1';

const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const texts = z.record(z.string(), z.string());

/** Where a chain has got to: the record that the next one follows. */
export const chainHeadSchema = z.strictObject({
  /** The number of the record, from 0. */
  sequence: z.int().check(z.gte(0)),
  /** SHA-256 of its content, in hexadecimal digits. */
  digest: sha256,
});
export type ChainHead = Immutable<z.output<typeof chainHeadSchema>>;

/** What a decision in a record has beside: by which version it was made, of what, and its id. */
export const decisionRecordSchema = z.strictObject({ libraryVersion: z.string(), inputDigest: sha256, decisionId: sha256 });

/** What must be so of a line before it is decided again; the rest of a decision is compared with the new one. */
export const sealedRecordSchema = z.strictObject({
  format: z.literal(RECORD_FORMAT),
  sequence: chainHeadSchema.shape.sequence,
  previous: z.nullable(sha256),
  loan: z.looseObject({ id: z.string() }),
  masked: z.exactOptional(z.array(z.string())),
  decision: z.looseObject({
    loanId: z.string(),
    asOf: z.exactOptional(z.string()),
    lawAsOf: z.exactOptional(z.string()),
    readings: texts,
    parameters: z.exactOptional(texts),
    rulebook: z.looseObject({ id: z.string(), version: z.string(), digest: z.string() }),
    record: decisionRecordSchema,
  }),
  digest: sha256,
  signature: z.exactOptional(z.string()),
});

/**
 * A decision as a log keeps it: with the loan that it was made of, and chained to the record before. Plain data, and one line of a log
 * as `recordLine` writes it. The decision names the rulebook by its digest, the readings, the parameters and the days; its `record` has
 * the digest of the loan, the id of the decision and the version of this library.
 */
export interface SealedRecord {
  /** The form of the record. */
  readonly format: typeof RECORD_FORMAT;
  /** The number of the record in its log, from 0. */
  readonly sequence: number;
  /** The digest of the record before; `null` of the first. */
  readonly previous: string | null;
  /** The loan, in which the values of masked fields are replaced. */
  readonly loan: LoanInput;
  /** The fields of this loan that are masked, by path; absent where none is. */
  readonly masked?: readonly string[];
  /** The decision with its record, as `recorded` made it. */
  readonly decision: RecordedDecision;
  /** The SHA-256 of the canonical JSON of everything above, in hexadecimal digits. */
  readonly digest: string;
  /** What the host's key made of the digest; absent where the record is not signed. */
  readonly signature?: string;
}

/** What is signed and digested: the record without its digest and signature. */
export type RecordContent = Omit<SealedRecord, 'digest' | 'signature'>;

/** The digest of a record's content. */
export function digestOfContent(content: RecordContent): string {
  return digestOfText(canonicalText(content));
}

/**
 * The line of a log that holds a record: its canonical JSON (RFC 8785), without a line break.
 *
 * @throws {InvalidOptionError} for what is no sealed record
 *
 * @example
 * import { seal } from 'liubao-rules/record'
 * recordLine(seal(decide(loan), loan)).startsWith('{"decision":') // true
 */
export function recordLine(record: SealedRecord): string {
  const given = givenForm(sealedRecordSchema, 'record', record, RECORD_OPTION_WORDS.sealedRecord);
  try {
    return canonicalText(given);
  } catch (error) {
    if (!(error instanceof NotJsonError)) throw error;
    throw new InvalidOptionError('record', record, RECORD_OPTION_WORDS.sealedRecord);
  }
}
