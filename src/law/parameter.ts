import * as z from 'zod/mini';
import { daySchema } from './day-schema.js';
import type { Immutable } from './immutable.js';
import { periodSchema } from './period.js';
import { wordingSchema } from './wording.js';

/** Between which values a parameter makes sense, themselves included, and why: its own, and those that a caller sets. */
export const rangeSchema = z.strictObject({
  min: z.optional(z.string()),
  max: z.optional(z.string()),
  /** Whether it is a whole number. */
  whole: z.optional(z.boolean()),
  reason: wordingSchema,
});
export type Range = Immutable<z.output<typeof rangeSchema>>;

/** How a parameter stands to another of its type, and why: `{ "operator": "onOrBefore", "parameter": "deferral.windowEnd" }`. */
export const relationSchema = z.strictObject({
  operator: z.enum(['atMost', 'lessThan', 'onOrBefore', 'before']),
  parameter: z.string(),
  reason: wordingSchema,
});
export type Relation = Immutable<z.output<typeof relationSchema>>;

/** A value of a parameter, with the days on which it is in force; without `until`, until the next value or for good. */
export const datedValueSchema = z.extend(periodSchema, { value: z.string(), provisions: z.array(z.string()) });
export type DatedValue = Immutable<z.output<typeof datedValueSchema>>;

/**
 * A dated, cited value of the law, to which rules refer as `param:<id>`. It has one `value`, with its provisions and the day
 * since when it is in force, or `values` that follow each other.
 */
export const parameterSchema = z.strictObject({
  id: z.string(),
  type: z.enum(['money', 'rate', 'date', 'count', 'factor']),
  value: z.optional(z.string()),
  inForceFrom: z.optional(daySchema),
  title: wordingSchema,
  provisions: z.optional(z.array(z.string())),
  values: z.optional(z.array(datedValueSchema).check(z.minLength(1))),
  /** What the value rests on where no provision states it. */
  basis: z.optional(wordingSchema),
  /** Left out where every value of its type makes sense. */
  range: z.optional(rangeSchema),
  relations: z.optional(z.array(relationSchema).check(z.minLength(1))),
});
export type WrittenParameter = Immutable<z.output<typeof parameterSchema>>;

/**
 * A parameter of a loaded rulebook. Where it has `values`, its value, provisions and first day are those of the rulebook's own
 * day, and in the law of a day (`lawOfDay`) those of that day, without `values`.
 */
export interface Parameter extends WrittenParameter {
  readonly value: string;
  readonly inForceFrom: string;
  readonly provisions: readonly string[];
}
