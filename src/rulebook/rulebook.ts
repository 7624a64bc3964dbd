import * as z from 'zod/mini';
import { daySchema } from '../law/day-schema.js';
import type { Immutable } from '../law/immutable.js';
import { interpretationSchema } from '../law/interpretation.js';
import { type Parameter, parameterSchema } from '../law/parameter.js';
import { governedPeriodSchema } from '../law/period.js';
import { provisionSchema, sourceSchema } from '../law/provision.js';
import { wordingSchema } from '../law/wording.js';
import { derivedFactSchema } from './derived-fact.js';
import { namedConditionSchema } from './named-condition.js';
import { ownFactSchema } from './own/own-fact.js';
import { ruleSetSchema } from './rule-set.js';
import { rulebookWordsSchema } from './rulebook-words.js';
import type { RulebookIds } from './shipped/rulebook-ids.js';
import { trackOrderSchema } from './track-order.js';

/** A rulebook as its folder holds it: one notice as data. */
export const rulebookSchema = z.strictObject({
  /** Its id, the name of its folder. */
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  /** Its version, three numbers with dots between. */
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
  /** What it is called. */
  title: wordingSchema,
  /** The rulebook's own day, `YYYY-MM-DD`: it decides by the law in force that day where a caller names no other. */
  lawAsOf: z.optional(daySchema),
  /** The days on which it governs. Where anything in it is dated it must say so, and state its own day. */
  governs: z.optional(governedPeriodSchema),
  /** The id of the rulebook that it amends: what its files do not state is as that one states it. */
  amends: z.optional(z.string().check(z.regex(/^[a-z0-9-]+$/))),
  /** The id of the rulebook that it comes after in a lineage; of one that amends another, that one where left out. */
  follows: z.optional(z.string().check(z.regex(/^[a-z0-9-]+$/))),
  /** Which track prevails; the order of the tracks in the contract where left out. */
  trackOrder: z.optional(trackOrderSchema),
  /** The documents that its provisions stand in. */
  sources: z.array(sourceSchema),
  /** The sentences that rules cite. */
  provisions: z.array(provisionSchema),
  parameters: z.array(parameterSchema),
  /** The points on which the text can be read in more than one way. */
  interpretations: z.array(interpretationSchema),
  /** The facts of loans that it declares beside those of the library; left out where it declares none. */
  facts: z.optional(z.array(ownFactSchema)),
  /** The facts that are computed from others before rules test them. */
  derivedFacts: z.array(derivedFactSchema),
  /** What the conditions that it names are called; left out where it names none. */
  conditions: z.optional(z.array(namedConditionSchema)),
  /** Its rule sets, in the order in which they run. */
  ruleSets: z.array(ruleSetSchema).check(z.minLength(1)),
  /** What it calls things; left out where plain general words will do. */
  words: z.optional(rulebookWordsSchema),
});
export type WrittenRulebook = Immutable<z.output<typeof rulebookSchema>>;

/** A rulebook whose parameters have a value. */
export interface RulebookData extends Omit<WrittenRulebook, 'parameters'> {
  /** The figures and days of the law, which rules name as `param:<id>`. */
  readonly parameters: readonly Parameter[];
}

/** The key of the ids of a rulebook in its type. No rulebook has it. */
declare const IDS: unique symbol;

/**
 * A rulebook that has been checked: every name in it resolves, every comparison is of one type. `Ids` is what the compiler knows of
 * its ids: `Ningxia2020` of the one shipped, any texts of one that is read from files.
 */
export interface Rulebook<Ids extends RulebookIds = RulebookIds> extends RulebookData {
  readonly [IDS]?: Ids;
  /** The SHA-256 of the rulebook's content: two rulebooks with the same digest decide alike. */
  readonly digest: string;
}
