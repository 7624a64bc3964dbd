import * as z from 'zod/mini';
import { wordingSchema } from './wording.js';

/** A point on which the text can be read in more than one way, to which rules refer as `reading:<id>`. */
export const interpretationSchema = z.strictObject({
  id: z.string(),
  question: wordingSchema,
  readings: z.array(z.strictObject({ id: z.string(), zh: z.string(), en: z.string() })).check(z.minLength(2)),
  default: z.string(),
  /** Why the default is the better reading. */
  reason: wordingSchema,
  provisions: z.array(z.string()).check(z.minLength(1)),
});
export type Interpretation = z.output<typeof interpretationSchema>;
