import * as z from 'zod/mini';
import { wordingSchema } from './wording.js';

/** A dated, cited value of the law, to which rules refer as `param:<id>`. */
export const parameterSchema = z.strictObject({
  id: z.string(),
  type: z.enum(['money', 'rate', 'date', 'count', 'factor']),
  value: z.string(),
  inForceFrom: z.string(),
  title: wordingSchema,
  provisions: z.array(z.string()),
  /** What the value rests on where no provision states it. */
  basis: z.optional(wordingSchema),
});
export type Parameter = z.output<typeof parameterSchema>;
