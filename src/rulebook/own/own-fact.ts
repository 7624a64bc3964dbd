import * as z from 'zod/mini';
import type { FactDeclaration, FactType } from '../../facts/fact.js';
import { CHANGERS } from '../../facts/loan/changer.js';
import type { Immutable } from '../../law/immutable.js';
import { wordingSchema } from '../../law/wording.js';

/** Its name, and where a loan states it: `extensions.industry`. */
export const ownFactNameSchema = z.string().check(z.regex(/^extensions\.[a-zA-Z][a-zA-Z0-9]*$/));

const base = {
  /** What it is called. */
  title: wordingSchema,
  /** How a person is asked for it. */
  question: wordingSchema,
  /** Who can change it: what why-not and what-if advise. */
  changedBy: z.enum(CHANGERS),
};

/** A flag said as a sentence says it: what holds, and the same as a demand. */
const stateSchema = z.strictObject({
  /** What holds, as a part of a sentence: “it keeps its accounts at the bank”. */
  state: wordingSchema,
  /** The same as what would have to hold: “it would have to keep its accounts at the bank”. */
  demand: wordingSchema,
});

const choice = {
  ...base,
  /** One of several values. */
  type: z.literal('choice'),
  /** Its values and what they are called, in the order in which they are offered. */
  values: z.record(z.string().check(z.regex(/^[a-z0-9-]+$/)), wordingSchema),
};
const flag = {
  ...base,
  /** Yes or no. */
  type: z.literal('flag'),
  /** What is said where it is so and where it is not; left out where its title with “yes” or “no” will do. */
  states: z.optional(
    z.strictObject({
      /** What is said where it is so. */
      yes: stateSchema,
      /** What is said where it is not so. */
      no: stateSchema,
    }),
  ),
};
const figure = {
  ...base,
  /** `money` in yuan, `rate` a fraction a year, `count` a whole number, `date` a calendar day. */
  type: z.enum(['money', 'rate', 'count', 'date']),
};

/** What a rulebook declares of a fact, without its name. */
export const ownFactContentSchema = z.union([z.strictObject(choice), z.strictObject(flag), z.strictObject(figure)]);
export type OwnFactContent = Immutable<z.output<typeof ownFactContentSchema>>;

const named = {
  /** Its name, and where a loan states it: `extensions.industry`. */
  fact: ownFactNameSchema,
};

/**
 * A fact of loans that a rulebook declares because its rules test what the shipped facts do not say. A loan states it under
 * `extensions`; it is unknown where that leaves it out.
 */
export const ownFactSchema = z.union([
  z.strictObject({ ...named, ...choice }),
  z.strictObject({ ...named, ...flag }),
  z.strictObject({ ...named, ...figure }),
]);
export type OwnFact = Immutable<z.output<typeof ownFactSchema>>;

/** The facts that a rulebook declares, as rules test them. */
export function ownDeclarations(facts: readonly OwnFact[] = []): FactDeclaration[] {
  return facts.map((own) => ({ name: own.fact, type: ownType(own), grain: 'loan', title: own.title }));
}

function ownType(own: OwnFact): FactType {
  return own.type === 'choice' ? { kind: 'choice', values: Object.keys(own.values) } : { kind: own.type };
}
