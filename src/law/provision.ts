import * as z from 'zod/mini';
import { daySchema } from './day-schema.js';
import type { Immutable } from './immutable.js';
import { wordingSchema } from './wording.js';

export const FORCES = [
  'obligation',
  'permission',
  'best-effort',
  'encouragement',
  'prohibition',
  'definition',
  'target',
] as const;
export const forceSchema = z.enum(FORCES);
/**
 * What a provision does: `obligation` 应, `permission` 可, `best-effort` 力争, `encouragement` 鼓励, which is weaker than
 * that, `prohibition` 不得, `definition`, or a `target` for the year.
 */
export type Force = z.output<typeof forceSchema>;

/** A document that provisions stand in. Where the text is official, with the SHA-256 of its bytes and its length. */
export const sourceSchema = z.strictObject({
  /** Its id, with which the ids of its provisions begin. */
  id: z.string(),
  /** Its full title. */
  title: wordingSchema,
  /** What it is called where its full title would be too long: 《通知》, `the notice`. Its title where left out. */
  shortTitle: z.optional(wordingSchema),
  /** Who issued it. */
  issuer: wordingSchema,
  /** The day that it bears, `YYYY-MM-DD`. */
  dated: daySchema,
  /** The day since when it is in force, `YYYY-MM-DD`. */
  inForceFrom: daySchema,
  /** SHA-256 of the official text's bytes, in hexadecimal digits; left out where the text is not kept. */
  sha256: z.optional(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
  /** The length of the official text in UTF-16 code units; left out where it is not kept. */
  length: z.optional(z.int()),
  /** Whether it speaks of another field of law, so that what it says applies here by analogy (参照) only. */
  byAnalogy: z.optional(z.boolean()),
});
export type Source = Immutable<z.output<typeof sourceSchema>>;

/**
 * A part of a provision's sentence, with the rule sets that encode it or the reason why no program can decide it: one of
 * the two.
 */
export const clauseSchema = z.strictObject({
  /** Verbatim, so that its place in the sentence and in the official text follows. */
  text: z.string().check(z.minLength(1)),
  /** What the part says, in English; not an official translation. */
  gloss: z.string().check(z.minLength(1)),
  /** The rule sets that encode it, by their ids. */
  ruleSets: z.optional(z.array(z.string()).check(z.minLength(1))),
  /** Why no program can decide it. */
  undecidable: z.optional(wordingSchema),
});
export type Clause = Immutable<z.output<typeof clauseSchema>>;

/** One operative sentence of a source: verbatim Chinese, an English gloss, what it does and to whom it speaks. */
export const provisionSchema = z.strictObject({
  /** In the manner of Akoma Ntoso: `notice/s2/p1/1` is section 二, paragraph 1, sentence 1. */
  id: z.string().check(z.regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)+$/)),
  /** The id of the document that it stands in. */
  source: z.string(),
  /** The sentence as it is published, in Chinese. */
  text: z.string(),
  /** What the sentence says, in English; not an official translation. */
  gloss: z.string(),
  /** The sentence's place in the official text, in UTF-16 code units, the end excluded. */
  span: z.optional(
    z.strictObject({
      /** The first code unit of the sentence, counted from 0. */
      start: z.int(),
      /** The code unit after the last. */
      end: z.int(),
    }),
  ),
  /** What the sentence does first: an obligation, a permission, a best effort, a definition. */
  force: forceSchema,
  /** What else it does; left out where it does one thing. */
  alsoForce: z.optional(z.array(forceSchema)),
  /** To whom it speaks: `bank`, `guarantor`. */
  addressee: z.array(z.string()),
  /** Why no program can decide it. A provision has either this or a rule that cites it, or says so clause by clause. */
  undecidable: z.optional(wordingSchema),
  /** Its parts in their order, where rules encode it only in part, or different rules different parts of it. */
  clauses: z.optional(z.array(clauseSchema).check(z.minLength(2))),
});
export type Provision = Immutable<z.output<typeof provisionSchema>>;

/** Everything that a provision does, what it does first in front. */
export function forcesOf({ force, alsoForce = [] }: Pick<Provision, 'force' | 'alsoForce'>): readonly Force[] {
  return [force, ...alsoForce];
}

/**
 * Where the clauses of a sentence begin in it, each after the one before; `undefined` for one that does not stand there.
 */
export function clauseStarts({ text, clauses = [] }: Provision): readonly (number | undefined)[] {
  let reached = 0;
  return clauses.map((clause) => {
    const start = text.indexOf(clause.text, reached);
    if (start < 0) return undefined;
    reached = start + clause.text.length;
    return start;
  });
}
