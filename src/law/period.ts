import * as z from 'zod/mini';
import { daySchema } from './day-schema.js';
import type { Immutable } from './immutable.js';
import { type Language, wordingSchema } from './wording.js';

/** The days on which something is in force, the first and the last included; without `until` no end of it is known. */
export const periodSchema = z.strictObject({
  /** The first day, `YYYY-MM-DD`. */
  from: daySchema,
  /** The last day, itself included; left out where there is none. */
  until: z.optional(daySchema),
});
export type Period = Immutable<z.output<typeof periodSchema>>;

/**
 * The days on which a rulebook governs, and how they follow from its text, where the text itself does not name them. Without `until`
 * it governs until another follows it.
 */
export const governedPeriodSchema = z.extend(periodSchema, {
  /** How the days follow from the text; left out where the text names them. */
  basis: z.optional(wordingSchema),
});

/** A period as a part of a rulebook states it: without `from`, since the rulebook governs. */
export const writtenPeriodSchema = z.strictObject({
  /** The first day, `YYYY-MM-DD`; left out where it is the first that the rulebook governs. */
  from: z.optional(daySchema),
  /** The last day, itself included; left out where there is none. */
  until: z.optional(daySchema),
});

/** Whether a calendar day is one of a period. Days written `YYYY-MM-DD` stand in the order of their text. */
export function isIn({ from, until }: Period, day: string): boolean {
  return from <= day && (until === undefined || day <= until);
}

/** A period in words: `2021-01-01 to 2021-03-31`, `2021-04-01 on`; in messages in English. */
export function statedPeriod({ from, until }: Period, lang: Language = 'en'): string {
  if (lang === 'zh') return until === undefined ? `${from}起` : `${from}至${until}`;
  return until === undefined ? `${from} on` : `${from} to ${until}`;
}
