import * as z from 'zod/mini';
import { LOAN_GRAINS } from '../../facts/fact.js';
import { InvalidInputError } from '../../facts/input/invalid-input.js';
import { parsedInput } from '../../facts/input/parsed-input.js';
import { REFUSED_INPUTS } from '../../facts/input/refused-inputs-words.js';
import type { Immutable } from '../../law/immutable.js';
import { wordingSchema } from '../../law/wording.js';
import type { RejectLine } from '../loans/reject.js';
import type { PortfolioSummary } from '../summary/portfolio-summary.js';
import { BORROWER_SIZES, TRACK_ORDER } from '../summary/portfolio-tally.js';

// A summary may have been stored as JSON, and be of any provenance.
const count = z.number().check(z.int(), z.gte(0));
// No sum of a portfolio has more digits than this.
const sum = z.string().check(z.regex(/^\d{1,40}\.\d{2}$/));
const texts = z.record(z.string(), z.string());
const byTrack = z.record(z.enum(TRACK_ORDER), sum);
const exposure = { due: byTrack, penaltyInterest: sum };
const seenValue = z.object({
  of: z.enum(['loans', 'schedule']),
  row: count,
  loan: z.optional(z.string()),
  value: z.string(),
});

/** The parts of a summary that the page shows. */
const summarySchema = z.object({
  rulebook: z.object({ id: z.string(), version: z.string(), digest: z.string() }),
  readings: texts,
  parameters: z.optional(texts),
  loans: count,
  invalid: count,
  tracks: z.array(z.object({ track: z.enum(TRACK_ORDER), loans: count, instalments: count, principal: sum, interest: sum })),
  penaltyInterest: z.object({ amount: sum, assumed: sum, contractInterest: sum }),
  unknownAmounts: count,
  encodings: z.optional(z.array(z.object({ file: z.string(), encoding: z.string(), sample: z.string() }))),
  missing: z.array(z.object({ fact: z.string(), loans: count })),
  warnings: z.array(z.object({ warning: z.string(), zh: z.string(), en: z.string(), loans: count })),
  house: z.optional(
    z.array(
      z.object({
        ...wordingSchema.shape,
        fact: z.string(),
        grain: z.enum(LOAN_GRAINS),
        values: z.array(z.object({ ...wordingSchema.shape, value: z.string(), count })),
      }),
    ),
  ),
  borrowers: z.object({
    count,
    example: z.optional(
      z.object({
        borrower: z.string(),
        field: z.string(),
        said: z.array(z.object({ loan: z.string(), value: z.string() })),
      }),
    ),
  }),
  implausible: z.array(
    z.object({
      zh: z.string(),
      en: z.string(),
      count,
      of: count,
      example: seenValue,
      codes: z.optional(z.array(z.object({ code: z.string(), count }))),
      reason: wordingSchema,
    }),
  ),
  weeks: z.array(z.object({ week: z.nullable(z.string()), ...exposure })),
  sizes: z.array(z.object({ size: z.enum(BORROWER_SIZES), loans: count, ...exposure })),
});
export type ReportedSummary = Immutable<z.output<typeof summarySchema>>;

const expected = z.optional(z.string());
const problemSchema = z.object({
  path: z.string(),
  expected,
  message: z.string(),
  zh: z.object({ expected, message: z.string() }),
});

const rejectsSchema = z.array(
  z.object({
    file: z.optional(z.string()),
    line: count,
    loanId: z.optional(z.string()),
    error: z.object({
      message: z.string(),
      zh: z.optional(z.string()),
      problems: z.optional(z.array(problemSchema)),
    }),
  }),
);
export type ReportedRejects = Immutable<z.output<typeof rejectsSchema>>;

/** @throws {InvalidInputError} for an invalid summary */
export function reportedSummary(summary: PortfolioSummary): ReportedSummary {
  return parsedInput(summarySchema, summary, (problems) => new InvalidInputError(REFUSED_INPUTS.summary, problems));
}

/** @throws {InvalidInputError} for invalid rejected lines */
export function reportedRejects(rejects: readonly RejectLine[]): ReportedRejects {
  return parsedInput(rejectsSchema, rejects, (problems) => new InvalidInputError(REFUSED_INPUTS.rejects, problems));
}
