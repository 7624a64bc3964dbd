import * as z from 'zod/mini';
import type { Immutable } from './immutable.js';
import { periodSchema } from './period.js';
import { wordingSchema } from './wording.js';

/**
 * How a reading of the text stands. `default` is the one decided under where the caller chooses none. `tenable` is one
 * that a careful reader may take as well: what is asserted must hold under it too, or say that it turns on it. `remote`
 * is kept so that it can be looked at; what speaks against it is named, and nothing turns on it unless it is chosen.
 */
export const STANDINGS = ['default', 'tenable', 'remote'] as const;
export type Standing = (typeof STANDINGS)[number];

/** The date that counts on a reading: the field of the loan that states it, and how a sentence on it begins. */
export const countedBySchema = z.extend(wordingSchema, {
  /** The field of the loan that states the day: `loan.maturityDate`. */
  fact: z.string(),
  /** The one of principal and interest that it counts for; both where left out. */
  component: z.optional(z.enum(['principal', 'interest'])),
});

export const readingSchema = z.strictObject({
  /** Its id among the readings of the interpretation: what the option `readings` takes. */
  id: z.string(),
  /** Whether it is the default, tenable beside it, or remote. */
  standing: z.enum(STANDINGS),
  /** What the text means under it, in Chinese. */
  zh: z.string().check(z.minLength(1)),
  /** What the text means under it, in English. */
  en: z.string().check(z.minLength(1)),
  /** What speaks against a remote reading. */
  against: z.optional(wordingSchema),
  /**
   * By another date than its due date, of what a refusal says that it is outside the period: `by its maturity date the
   * loan`. `{component}` is the principal or the interest.
   */
  countedBy: z.optional(countedBySchema),
  /** Left out where it is open on every day. A reading whose standing changes stands there once for each period. */
  inForce: z.optional(periodSchema),
});
export type Reading = Immutable<z.output<typeof readingSchema>>;

/** A point on which the text can be read in more than one way, to which rules refer as `reading:<id>`. */
export const interpretationSchema = z.strictObject({
  /** Its id: the key under which the option `readings` chooses one. */
  id: z.string(),
  /** The question that the text leaves open. */
  question: wordingSchema,
  /** The point in a clause, as a letter to the borrower says that something turns on it; the question where left out. */
  point: z.optional(wordingSchema),
  /** The readings, one of which is the default. */
  readings: z.array(readingSchema).check(z.minLength(2)),
  /** Why the default is the better reading. */
  reason: wordingSchema,
  /** The provisions that can be read in more than one way, by their ids. */
  provisions: z.array(z.string()).check(z.minLength(1)),
});
export type Interpretation = Immutable<z.output<typeof interpretationSchema>>;

/** The reading that is decided under where none is chosen; `undefined` only in a rulebook that has not been checked. */
export function defaultReading({ readings }: Interpretation): string | undefined {
  return readings.find(({ standing }) => standing === 'default')?.id;
}

/**
 * The readings that an assertion must hold under, or name: the default and the tenable ones, and the one chosen even
 * where that is remote.
 */
export function arguableReadings({ readings }: Interpretation, chosen?: string): readonly string[] {
  return readings.filter(({ id, standing }) => standing !== 'remote' || id === chosen).map(({ id }) => id);
}
