import * as z from 'zod/mini';
import { GRAINS } from '../../facts/fact.js';
import { forceSchema } from '../../law/provision.js';
import { wordingSchema } from '../../law/wording.js';
import { givesSchema } from '../rule-set.js';
import { whenSchema } from './written-condition.js';

const textSchema = z.string().check(z.minLength(1));
const provisionsSchema = z.array(z.string()).check(z.minLength(1));

/** What follows, flat: the value, what the law does by it, what it rests on, and how it is said. */
const conclusion = {
  // biome-ignore lint/suspicious/noThenProperty: when and then are the words of a rule, and a text is no promise
  then: textSchema,
  force: forceSchema,
  provisions: provisionsSchema,
  zh: textSchema,
  en: textSchema,
  /** Further results, each a constant or the value of a fact. */
  gives: z.optional(givesSchema),
};

/** A rule. Its name stands without that of the rule set, and rules that come first prevail. */
export const writtenRuleSchema = z.strictObject({ name: textSchema, when: whenSchema, ...conclusion });
export type WrittenRule = z.output<typeof writtenRuleSchema>;

export const writtenOtherwiseSchema = z.strictObject(conclusion);
export type WrittenConclusion = z.output<typeof writtenOtherwiseSchema>;

/** A rule set as a file of `rule-sets/` states it. */
export const writtenRuleSetSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  title: wordingSchema,
  /** The fact that it establishes. */
  decides: z.string(),
  /** What it is decided for. */
  grain: z.enum(GRAINS),
  /** `first` where left out: the first rule that holds decides. With `collect` every rule that holds is a finding. */
  hitPolicy: z.optional(z.enum(['first', 'collect'])),
  rules: z.array(writtenRuleSchema).check(z.minLength(1)),
  /** What follows where no rule holds. */
  otherwise: z.optional(writtenOtherwiseSchema),
});
export type WrittenRuleSet = z.output<typeof writtenRuleSetSchema>;
