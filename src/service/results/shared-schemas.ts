import * as z from 'zod/mini';
import { COMPONENTS } from '../../facts/loan/component.js';
import { wordingSchema } from '../../law/wording.js';
import { OPERATOR_NAMES } from '../../rulebook/operator-name.js';

/** A fact's value as a loan writes it. */
export const plainSchema = z.union([z.string(), z.number(), z.boolean()]);

/** What a fact's value is; a choice says which values it has. */
export const factTypeSchema = z.union([
  z.strictObject({ kind: z.enum(['money', 'rate', 'date', 'count', 'flag', 'factor']) }),
  z.strictObject({ kind: z.literal('choice'), values: z.array(z.string()) }),
]);

export const instalmentIndex = z.exactOptional(z.int());
export const componentName = z.exactOptional(z.enum(COMPONENTS));
export const operatorName = z.enum(OPERATOR_NAMES);
export const expectedValue = z.union([plainSchema, z.array(z.string())]);

/** A part of the law by its id, and what it is called. */
export const named = <Shape extends z.core.$ZodLooseShape>(shape: Shape) => z.strictObject({ ...wordingSchema.shape, ...shape });
