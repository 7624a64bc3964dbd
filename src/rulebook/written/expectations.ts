import * as z from 'zod/mini';
import type { Immutable } from '../../law/immutable.js';
import { whenSchema } from './written-condition.js';

/** What the author of a rule set expects of it. It decides nothing; `lint` proves that the rules come up to it. */
export const expectationSchema = z.strictObject({
  /** By the name of a rule, the later rules that it is meant to prevail over where both hold and conclude differently. */
  overlaps: z.optional(z.record(z.string(), z.array(z.string()).check(z.minLength(1)))),
  /**
   * What is meant to fall to `otherwise`, as the law has it. All that no rule holds for falls to it: a case besides those says
   * that a rule is missing or asks too much.
   */
  otherwise: z.optional(whenSchema),
});
export type Expectation = Immutable<z.output<typeof expectationSchema>>;

/** `expectations.json`: what is expected of rule sets, by their id. */
export const expectationsSchema = z.record(z.string(), expectationSchema);
export type Expectations = Immutable<z.output<typeof expectationsSchema>>;
