import * as z from 'zod/mini';
import type { Immutable } from '../law/immutable.js';
import { wordingSchema } from '../law/wording.js';

/** A condition that a rulebook names: what people call it. The groups of conditions that stand for it have its id. */
export const namedConditionSchema = z.strictObject({
  /** Its id, to which rules refer. */
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  /** What it is called, such as “small or micro enterprise”. */
  title: wordingSchema,
  /** The provisions that it takes its words from. */
  provisions: z.optional(z.array(z.string()).check(z.minLength(1))),
});
export type NamedCondition = Immutable<z.output<typeof namedConditionSchema>>;
