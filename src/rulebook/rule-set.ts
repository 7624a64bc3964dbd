import * as z from 'zod/mini';
import { GRAINS } from '../facts/fact.js';
import type { Immutable } from '../law/immutable.js';
import { periodSchema } from '../law/period.js';
import { forceSchema } from '../law/provision.js';
import { wordingSchema } from '../law/wording.js';
import { type Condition, factReferenceSchema, rootConditionSchema } from './condition.js';

/** Further results of a conclusion by name, each a constant or the value of a fact. */
export const givesSchema = z.record(z.string(), z.union([z.string(), factReferenceSchema]));

/**
 * What follows where a rule holds: a json-rules-engine event. `type` is the value that the rule set's fact takes;
 * `gives` are further results, each a constant or the value of a fact.
 */
export const conclusionSchema = z.strictObject({
  /** The value that the fact of the rule set takes. */
  type: z.string().check(z.minLength(1)),
  /** What it rests on, what it says, and what it gives beside. */
  params: z.strictObject({
    /** What the provisions do: an obligation, a permission, a best effort. */
    force: forceSchema,
    /** The provisions that it rests on, by their ids. */
    provisions: z.array(z.string()).check(z.minLength(1)),
    /** What the rule says, in Chinese. */
    zh: z.string().check(z.minLength(1)),
    /** What the rule says, in English. */
    en: z.string().check(z.minLength(1)),
    /** Further results, such as the day until which to defer; left out where there are none. */
    gives: z.optional(givesSchema),
  }),
});
export type Conclusion = Immutable<z.output<typeof conclusionSchema>>;

/** A json-rules-engine rule. */
export const ruleSchema = z.strictObject({
  /** Its name, which no other rule of the rulebook has. */
  name: z.string().check(z.minLength(1)),
  /** The rule with the greater number is tried first. */
  priority: z.int().check(z.gte(1)),
  /** What must hold; `unknown` facts may leave it open. */
  conditions: rootConditionSchema,
  /** What follows where it holds. */
  event: conclusionSchema,
  /**
   * The rules of lower priority that it is meant to prevail over, by name, where both hold and conclude differently.
   * It changes no decision, for the priority decides: it says that the overlap is intended.
   */
  overrides: z.optional(z.array(z.string()).check(z.minLength(1))),
});
export type Rule = Immutable<z.output<typeof ruleSchema>>;

/** What follows where no rule holds. */
export const otherwiseSchema = z.extend(conclusionSchema, {
  /**
   * What is meant to fall to it, as the law has it. It changes no decision, for all that no rule holds for falls to it: a
   * case besides those says that a rule is missing or asks too much.
   */
  conditions: z.optional(rootConditionSchema),
});
export type Otherwise = Immutable<z.output<typeof otherwiseSchema>>;

/**
 * One decision in DMN's sense. With the hit policy `first` the rule of the highest priority that holds decides, and
 * `otherwise` where none does; with `collect` every rule that holds is a finding.
 */
export const ruleSetSchema = z.strictObject({
  /** Its id, which no other rule set of the rulebook has. */
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  /** What it is called. */
  title: wordingSchema,
  /** The fact that it establishes. */
  decides: z.string(),
  /** What it is decided for. */
  grain: z.enum(GRAINS),
  /** `first`: the first rule that holds decides; `collect`: every rule that holds is a finding. */
  hitPolicy: z.enum(['first', 'collect']),
  /** Left out where it is in force on every day that the rulebook governs. */
  inForce: z.optional(periodSchema),
  /** Its rules, in the order in which they are tried. */
  rules: z.array(ruleSchema).check(z.minLength(1)),
  /** What follows where no rule holds; left out where nothing does. */
  otherwise: z.optional(otherwiseSchema),
});
export type RuleSet = Immutable<z.output<typeof ruleSetSchema>>;

/**
 * A rule set with its rules in the order in which they are tried.
 *
 * INVARIANT (rule order): the rules of a loaded rule set stand in the order of their priority, the highest first. Whoever
 * looks for the first that holds takes them as they stand.
 */
export function inOrderOfPriority(ruleSet: RuleSet): RuleSet {
  return { ...ruleSet, rules: [...ruleSet.rules].sort((one, other) => other.priority - one.priority) };
}

/**
 * The conclusions of a rule set by index: those of its rules in their order, then `otherwise`.
 *
 * INVARIANT (last conclusion): where a rule set has `otherwise`, it is the last, so that the index of a rule is that of its
 * conclusion, and the number of rules is the index of `otherwise`.
 */
export function conclusionsOf(ruleSet: RuleSet): readonly Conclusion[] {
  const conclusions = ruleSet.rules.map(({ event }) => event);
  return ruleSet.otherwise === undefined ? conclusions : [...conclusions, ruleSet.otherwise];
}

/** The ids of the parameters whose values the words of a conclusion say: `{deferral.latestDate}`. */
export function parametersSaid({ params: { zh, en } }: Conclusion): string[] {
  return [...`${zh} ${en}`.matchAll(/\{([\w.]+)\}/g)].flatMap(([, id]) => id ?? []);
}

/** The conditions that a rule set states: of its rules, then what it says is meant to fall to `otherwise`. */
export function conditionsOf({ rules, otherwise }: RuleSet): readonly Condition[] {
  const declared = otherwise?.conditions;
  return [...rules.map(({ conditions }) => conditions), ...(declared === undefined ? [] : [declared])];
}

/** Whether two conclusions come to the same: the same value and the same further results. */
export function sameConclusion(one: Conclusion | undefined, other: Conclusion | undefined): boolean {
  return one?.type === other?.type && JSON.stringify(one?.params.gives) === JSON.stringify(other?.params.gives);
}
