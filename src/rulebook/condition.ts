import * as z from 'zod/mini';
import { OPERATOR_NAMES, OPPOSITE } from './operator-name.js';

/** Another fact, to compare with: `{ "fact": "param:deferral.windowEnd" }`. */
export const factReferenceSchema = z.strictObject({ fact: z.string() });
export type FactReference = z.output<typeof factReferenceSchema>;

/** One comparison of a fact. Its value is a choice, a list of choices, true or false, or another fact. */
export const comparisonSchema = z.strictObject({
  fact: z.string(),
  operator: z.enum(OPERATOR_NAMES),
  value: z.union([z.string(), z.boolean(), z.array(z.string()).check(z.minLength(1)), factReferenceSchema]),
});
export type Comparison = z.output<typeof comparisonSchema>;

/** The comparison that holds exactly where another fails; it is unknown where that is. */
export function oppositeOf(comparison: Comparison): Comparison {
  const { operator, value } = comparison;
  if (operator === 'given') return { ...comparison, value: value !== true };
  return { ...comparison, operator: OPPOSITE[operator] };
}

/** A condition in json-rules-engine's format: comparisons under `all`, `any` and `not`, none of them empty. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | Comparison;

const allSchema = z.strictObject({
  get all() {
    return z.array(conditionSchema).check(z.minLength(1));
  },
});
const anySchema = z.strictObject({
  get any() {
    return z.array(conditionSchema).check(z.minLength(1));
  },
});
const notSchema = z.strictObject({
  get not() {
    return conditionSchema;
  },
});
export const conditionSchema: z.ZodMiniType<Condition> = z.union([allSchema, anySchema, notSchema, comparisonSchema]);

/** The root of a rule's conditions: json-rules-engine wants a group there. */
export const rootConditionSchema: z.ZodMiniType<Exclude<Condition, Comparison>> = z.union([allSchema, anySchema, notSchema]);

/** The comparisons that a condition is made of, in their order. */
export function comparisonsOf(condition: Condition): Comparison[] {
  if ('all' in condition) return condition.all.flatMap(comparisonsOf);
  if ('any' in condition) return condition.any.flatMap(comparisonsOf);
  if ('not' in condition) return comparisonsOf(condition.not);
  return [condition];
}
