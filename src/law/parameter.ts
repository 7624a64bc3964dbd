import * as z from 'zod/mini';
import { wordingSchema } from './wording.js';

/** Between which values a parameter makes sense, themselves included, and why: its own, and those that a caller sets. */
export const rangeSchema = z.strictObject({
  min: z.optional(z.string()),
  max: z.optional(z.string()),
  /** Whether it is a whole number. */
  whole: z.optional(z.boolean()),
  reason: wordingSchema,
});
export type Range = z.output<typeof rangeSchema>;

/** How a parameter stands to another of its type, and why: `{ "operator": "onOrBefore", "parameter": "deferral.windowEnd" }`. */
export const relationSchema = z.strictObject({
  operator: z.enum(['atMost', 'lessThan', 'onOrBefore', 'before']),
  parameter: z.string(),
  reason: wordingSchema,
});
export type Relation = z.output<typeof relationSchema>;

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
  /** Left out where every value of its type makes sense. */
  range: z.optional(rangeSchema),
  relations: z.optional(z.array(relationSchema).check(z.minLength(1))),
});
export type Parameter = z.output<typeof parameterSchema>;
