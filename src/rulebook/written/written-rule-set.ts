import * as z from 'zod/mini';
import { GRAINS } from '../../facts/fact.js';
import type { Immutable } from '../../law/immutable.js';
import { writtenPeriodSchema } from '../../law/period.js';
import { wordingSchema } from '../../law/wording.js';
import { conclusionShape, eachBlockSchema, tableRuleSchema, writtenRuleSchema } from './rule-block.js';

/** What follows where no rule holds. */
export const writtenOtherwiseSchema = z.strictObject(conclusionShape);
export type WrittenConclusion = Immutable<z.output<typeof writtenOtherwiseSchema>>;

/** A rule set as a file of `rule-sets/` states it. */
export const writtenRuleSetSchema = z.strictObject({
  /** Its id, which no other rule set of the rulebook has. */
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  /** What it is called. */
  title: wordingSchema,
  /** The fact that it establishes. */
  decides: z.string(),
  /** What it is decided for. */
  grain: z.enum(GRAINS),
  /** `first` where left out: the first rule that holds decides. With `collect` every rule that holds is a finding. */
  hitPolicy: z.optional(z.enum(['first', 'collect'])),
  /** Left out where it is in force on every day that the rulebook governs; without `from`, since it governs. */
  inForce: z.optional(writtenPeriodSchema),
  /** Rules, blocks that stand for several, and rules that stand for one a row of a table. Those that come first prevail. */
  rules: z.array(z.union([writtenRuleSchema, eachBlockSchema, tableRuleSchema])).check(z.minLength(1)),
  /** What follows where no rule holds. */
  otherwise: z.optional(writtenOtherwiseSchema),
});
export type WrittenRuleSet = Immutable<z.output<typeof writtenRuleSetSchema>>;
