import * as z from 'zod/mini';
import { daySchema } from '../../law/day-schema.js';
import type { Immutable } from '../../law/immutable.js';
import { parameterSchema } from '../../law/parameter.js';
import { wordingSchema } from '../../law/wording.js';
import { OPERATOR_NAMES } from '../operator-name.js';

const textSchema = z.string().check(z.minLength(1));

/** A column of figures: the fact that is compared with its limit, and how. */
const measureSchema = z.strictObject({
  fact: z.string(),
  operator: z.enum(OPERATOR_NAMES),
  type: parameterSchema.shape.type,
  /** What is measured: 营业收入, revenue. */
  zh: textSchema,
  en: textSchema,
  /** What the limit is called: 营业收入下限, least revenue. */
  limit: wordingSchema,
});

/** A class with limits of its own: 大型企业, a large enterprise. */
const classSchema = z.strictObject({
  zh: textSchema,
  en: textSchema,
  /** Provisions on the limits of this class in every row, which they cite beside that of the row. */
  provisions: z.optional(z.array(z.string()).check(z.minLength(1))),
});

/**
 * A row: a value of the fact that the table goes by, what it is called, the provision that states it, and under the name of
 * each measure that counts for it the limit, or the limit of each class.
 */
const rowSchema = z.catchall(
  z.object({ value: textSchema, zh: textSchema, en: textSchema, provision: z.string() }),
  z.union([textSchema, z.record(z.string(), textSchema)]),
);
export type LimitsRow = Immutable<z.output<typeof rowSchema>>;

/**
 * A file of `tables/`: law that is a table of limits. Each limit is a parameter of the rulebook, and a rule that names the
 * table stands for one rule a row.
 */
export const limitsTableSchema = z.strictObject({
  title: wordingSchema,
  /** The fact whose value picks the row. */
  by: z.string(),
  measures: z.record(textSchema, measureSchema),
  /** Left out where each limit is one figure. */
  classes: z.optional(z.record(textSchema, classSchema)),
  /** Of every limit: since when it is in force, and its title, in which `{row}`, `{class}` and `{limit}` are filled in. */
  parameters: z.strictObject({ inForceFrom: daySchema, title: wordingSchema }),
  rows: z.array(rowSchema).check(z.minLength(1)),
});
export type LimitsTable = Immutable<z.output<typeof limitsTableSchema>>;

/** The figure of a row for a measure, in a class where there are classes; `undefined` where the measure does not count. */
export function limitOf(row: LimitsRow, measure: string, className: string | undefined): string | undefined {
  const limits = row[measure];
  if (typeof limits !== 'object') return className === undefined ? limits : undefined;
  return className !== undefined && Object.hasOwn(limits, className) ? limits[className] : undefined;
}

/** The parameter of a limit: `industry.large.revenue`. */
export function limitId({ value }: LimitsRow, measure: string, className: string | undefined): string {
  return [value, ...(className === undefined ? [] : [className]), measure].join('.');
}
