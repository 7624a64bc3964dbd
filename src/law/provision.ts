import * as z from 'zod/mini';
import { wordingSchema } from './wording.js';

/**
 * What a provision does: `obligation` 应, `permission` 可, `best-effort` 力争, `prohibition` 不得, `definition`, or a
 * `target` for the year.
 */
export const FORCES = ['obligation', 'permission', 'best-effort', 'prohibition', 'definition', 'target'] as const;
export const forceSchema = z.enum(FORCES);
export type Force = z.output<typeof forceSchema>;

/** A document that provisions stand in. Where the text is official, with the SHA-256 of its bytes and its length. */
export const sourceSchema = z.strictObject({
  id: z.string(),
  title: wordingSchema,
  issuer: wordingSchema,
  dated: z.string(),
  inForceFrom: z.string(),
  sha256: z.optional(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
  length: z.optional(z.int()),
});
export type Source = z.output<typeof sourceSchema>;

/** One operative sentence of a source: verbatim Chinese, an English gloss, what it does and to whom it speaks. */
export const provisionSchema = z.strictObject({
  /** In the manner of Akoma Ntoso: `notice/s2/p1/1` is section 二, paragraph 1, sentence 1. */
  id: z.string().check(z.regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)+$/)),
  source: z.string(),
  text: z.string(),
  gloss: z.string(),
  /** The sentence's place in the official text, in UTF-16 code units, the end excluded. */
  span: z.optional(z.strictObject({ start: z.int(), end: z.int() })),
  force: forceSchema,
  alsoForce: z.optional(z.array(forceSchema)),
  addressee: z.array(z.string()),
  /** Why no program can decide it. A provision has either this or a rule that cites it. */
  undecidable: z.optional(wordingSchema),
});
export type Provision = z.output<typeof provisionSchema>;
