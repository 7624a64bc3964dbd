import * as z from 'zod/mini';
import type { Immutable } from '../../law/immutable.js';
import { type Comparison, comparisonSchema } from '../condition.js';

/** A condition of `conditions.json`, by its name: `{ "condition": "small-or-micro" }`. */
export const conditionReferenceSchema = z.strictObject({
  /** The id of a condition that the rulebook names. */
  condition: z.string(),
});
export type ConditionReference = Immutable<z.output<typeof conditionReferenceSchema>>;

/** A condition as a file states it: in json-rules-engine's format, named conditions included. */
export type WrittenCondition =
  | {
      /** The conditions of which all must hold. */
      readonly all: readonly WrittenCondition[];
    }
  | {
      /** The conditions of which one must hold. */
      readonly any: readonly WrittenCondition[];
    }
  | {
      /** The condition that must not hold. */
      readonly not: WrittenCondition;
    }
  | ConditionReference
  | Comparison;

const allSchema = z.strictObject({
  get all() {
    return z.array(writtenConditionSchema).check(z.minLength(1));
  },
});
const anySchema = z.strictObject({
  get any() {
    return z.array(writtenConditionSchema).check(z.minLength(1));
  },
});
const notSchema = z.strictObject({
  get not() {
    return writtenConditionSchema;
  },
});
export const writtenConditionSchema: z.ZodMiniType<WrittenCondition> = z.union([
  allSchema,
  anySchema,
  notSchema,
  conditionReferenceSchema,
  comparisonSchema,
]);

/** When a rule holds: a condition, or a list of conditions that must all hold. */
export const whenSchema = z.union([z.array(writtenConditionSchema).check(z.minLength(1)), writtenConditionSchema]);
export type When = Immutable<z.output<typeof whenSchema>>;
