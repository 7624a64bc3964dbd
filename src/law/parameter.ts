import * as z from 'zod/mini';
import { daySchema } from './day-schema.js';
import type { Immutable } from './immutable.js';
import { periodSchema } from './period.js';
import { wordingSchema } from './wording.js';

/** Between which values a parameter makes sense, themselves included, and why: its own, and those that a caller sets. */
export const rangeSchema = z.strictObject({
  /** The least value, in the unit of the parameter; left out where there is none. */
  min: z.optional(z.string()),
  /** The greatest value; left out where there is none. */
  max: z.optional(z.string()),
  /** Whether it is a whole number. */
  whole: z.optional(z.boolean()),
  /** Why values beyond make no sense. */
  reason: wordingSchema,
});
export type Range = Immutable<z.output<typeof rangeSchema>>;

/** How a parameter stands to another of its type, and why: `{ "operator": "onOrBefore", "parameter": "deferral.windowEnd" }`. */
export const relationSchema = z.strictObject({
  /** How it must stand to the other: `atMost` and `lessThan` for figures, `onOrBefore` and `before` for days. */
  operator: z.enum(['atMost', 'lessThan', 'onOrBefore', 'before']),
  /** The id of the other parameter. */
  parameter: z.string(),
  /** Why it must. */
  reason: wordingSchema,
});
export type Relation = Immutable<z.output<typeof relationSchema>>;

/** A value of a parameter, with the days on which it is in force; without `until`, until the next value or for good. */
export const datedValueSchema = z.extend(periodSchema, {
  /** The value in this period, in the unit of its type. */
  value: z.string(),
  /** The provisions that state it, by their ids. */
  provisions: z.array(z.string()),
});
export type DatedValue = Immutable<z.output<typeof datedValueSchema>>;

/**
 * A dated, cited value of the law, to which rules refer as `param:<id>`. It has one `value`, with its provisions and the day
 * since when it is in force, or `values` that follow each other.
 */
export const parameterSchema = z.strictObject({
  /** Its id: the key under which the option `parameters` sets another value. */
  id: z.string(),
  /**
   * What kind of value it is: `money` in yuan, `rate` a fraction a year, `date` a calendar day, `count` a whole number,
   * `factor` a decimal.
   */
  type: z.enum(['money', 'rate', 'date', 'count', 'factor']),
  /** Its one value, as text, in the unit of its type; left out where it has `values`. */
  value: z.optional(z.string()),
  /** The day since when the value is in force; left out where it has `values`. */
  inForceFrom: z.optional(daySchema),
  /** What it is called. */
  title: wordingSchema,
  /** The provisions that state the value, by their ids; empty where `basis` says what it rests on instead. */
  provisions: z.optional(z.array(z.string())),
  /** Its values where they follow each other in time, the earliest first. */
  values: z.optional(z.array(datedValueSchema).check(z.minLength(1))),
  /** What the value rests on where no provision states it. */
  basis: z.optional(wordingSchema),
  /** Left out where every value of its type makes sense. */
  range: z.optional(rangeSchema),
  /** How it must stand to other parameters, whoever sets it; left out where it stands alone. */
  relations: z.optional(z.array(relationSchema).check(z.minLength(1))),
});
export type WrittenParameter = Immutable<z.output<typeof parameterSchema>>;

/**
 * A parameter of a loaded rulebook. Where it has `values`, its value, provisions and first day are those of the rulebook's own
 * day, and in the law of a day (`lawOfDay`) those of that day, without `values`.
 */
export interface Parameter extends WrittenParameter {
  /** Its value on the day that is decided by, as text, in the unit of its type. */
  readonly value: string;
  /** The day since when that value is in force. */
  readonly inForceFrom: string;
  /** The provisions that state that value, by their ids. */
  readonly provisions: readonly string[];
}
