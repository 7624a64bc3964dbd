import * as z from 'zod/mini';
import type { Immutable } from '../../law/immutable.js';
import { forceSchema } from '../../law/provision.js';
import { wordingSchema } from '../../law/wording.js';
import { givesSchema } from '../rule-set.js';
import { whenSchema } from './written-condition.js';

const textSchema = z.string().check(z.minLength(1));

/** What follows, flat: the value, what the law does by it, what it rests on, and how it is said. */
export const conclusionShape = {
  /** The value that the fact of the rule set takes. */
  // biome-ignore lint/suspicious/noThenProperty: when and then are the words of a rule, and a text is no promise
  then: textSchema,
  /** What the provisions do: an obligation, a permission, a best effort. */
  force: forceSchema,
  /** The provisions that it rests on, by their ids. */
  provisions: z.array(z.string()).check(z.minLength(1)),
  /** What the rule says, in Chinese. */
  zh: textSchema,
  /** What the rule says, in English. */
  en: textSchema,
  /** Further results, each a constant or the value of a fact. */
  gives: z.optional(givesSchema),
};

/** A rule. Its name stands without that of the rule set, and rules that come first prevail. */
export const writtenRuleSchema = z.strictObject({
  /** Its name, which no other rule of the rulebook has. */
  name: textSchema,
  /** What must hold. */
  when: whenSchema,
  ...conclusionShape,
});
export type WrittenRule = Immutable<z.output<typeof writtenRuleSchema>>;

/** What a word of a block stands for: the same in both languages, as a citation is, or in each. */
export const wordSchema = z.union([textSchema, wordingSchema]);
export type BlockWord = Immutable<z.output<typeof wordSchema>>;

/**
 * Rules that are stated once for several values of a fact, such as principal and interest. Each stands for one rule a value,
 * with the fact's being that value as its first condition; all those of the first value come before those of the second.
 * `{component.kind}`, the fact in braces, stands for the value, and `{part}` for what the value's word `part` says, in the
 * name, the conditions, the citations and the texts of a rule.
 */
export const eachBlockSchema = z.strictObject({
  /** The fact that the rules are stated for value by value. */
  each: z.string(),
  /** The values of the fact, each with its words. */
  values: z.record(z.string(), z.record(z.string().check(z.regex(/^\w+$/)), wordSchema)),
  /** The rules that are written once for all values. */
  rules: z.array(writtenRuleSchema).check(z.minLength(1)),
});
export type EachBlock = Immutable<z.output<typeof eachBlockSchema>>;

/**
 * A rule for each row of a table. `{enterprise.industry}`, the fact that the table goes by, stands for the row's value,
 * `{row}` for what the row is called, `{provision}` for the provision that states it, and `{measures}` for what is measured.
 */
export const tableRuleSchema = z.strictObject({
  /** The table's file in `tables/`, without `.json`. */
  table: z.string(),
  /** The class whose limits must be met, or `true` in a table without classes. Left out where only the row matters. */
  limits: z.optional(z.union([z.literal(true), z.string()])),
  /** Rows for which there is no rule. */
  except: z.optional(z.array(z.string()).check(z.minLength(1))),
  /** Its name, which no other rule of the rulebook has. */
  name: textSchema,
  /** Conditions beside the row and the limits. */
  when: z.optional(whenSchema),
  ...conclusionShape,
});
export type TableRule = Immutable<z.output<typeof tableRuleSchema>>;
