import type * as z from 'zod/mini';
import type { FactDeclaration, SubjectGrain } from '../fact.js';
import { type InputFact, inputFacts } from '../input/input-facts.js';

/** Something other than a loan that a rulebook decides on, with the schema of its input. Its name is its grain. */
export interface Subject<S extends z.core.$ZodType = z.core.$ZodType> {
  readonly grain: SubjectGrain;
  readonly schema: S;
  readonly facts: readonly InputFact[];
}

/**
 * Declares a subject. Its facts are the fields of its schema, named after the grain (`renewal.overdueDays`), and those
 * computed from lists in it.
 */
export function subjectOf<S extends z.core.$ZodType>(
  grain: SubjectGrain,
  schema: S,
  computed: readonly InputFact[] = [],
): Subject<S> {
  return { grain, schema, facts: [...inputFacts(schema, `${grain}.`), ...computed] };
}

/** A subject's facts as rules see them. */
export function declarationsOf({ grain, facts }: Subject): FactDeclaration[] {
  return facts.map(({ name, type, title }) => ({ name, type, title, grain }));
}
