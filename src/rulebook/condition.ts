import * as z from 'zod/mini';
import type { Immutable } from '../law/immutable.js';
import { OPERATOR_NAMES, OPPOSITE } from './operator-name.js';

/** The name of a fact that a condition tests, of a parameter (`param:<id>`) or of a reading (`reading:<id>`). */
export const factNameSchema = z.string();

/** Another fact, to compare with: `{ "fact": "param:deferral.windowEnd" }`. */
export const factReferenceSchema = z.strictObject({
  /** The other fact, or `param:` with the id of a parameter. */
  fact: factNameSchema,
});
export type FactReference = Immutable<z.output<typeof factReferenceSchema>>;

/** Whether a value to compare with is another fact. */
export function isFactReference(value: Comparison['value']): value is FactReference {
  return typeof value === 'object' && !Array.isArray(value);
}

/** One comparison of a fact. Its value is a choice, a list of choices, true or false, or another fact. */
export const comparisonSchema = z.strictObject({
  /** The fact that is compared, or `reading:` with the id of an interpretation. */
  fact: factNameSchema,
  /** How it is compared. */
  operator: z.enum(OPERATOR_NAMES),
  /** What it is compared with: a constant, a list of those allowed, or another fact. */
  value: z.union([z.string(), z.boolean(), z.array(z.string()).check(z.minLength(1)), factReferenceSchema]),
});
export type Comparison = Immutable<z.output<typeof comparisonSchema>>;

/** The comparison that holds exactly where another fails; it is unknown where that is. */
export function oppositeOf(comparison: Comparison): Comparison {
  const { operator, value } = comparison;
  if (operator === 'given') return { ...comparison, value: value !== true };
  return { ...comparison, operator: OPPOSITE[operator] };
}

/**
 * A condition in json-rules-engine's format: comparisons under `all`, `any` and `not`, none of them empty. A group that stands
 * for a named condition of the rulebook has its id under `named`, which decides nothing.
 */
export type Condition =
  | {
      /** The conditions of which all must hold. */
      readonly all: readonly Condition[];
      /** The id of the condition of the rulebook that the group stands for. */
      readonly named?: string | undefined;
    }
  | {
      /** The conditions of which one must hold. */
      readonly any: readonly Condition[];
      /** The id of the condition of the rulebook that the group stands for. */
      readonly named?: string | undefined;
    }
  | {
      /** The condition that must not hold. */
      readonly not: Condition;
      /** The id of the condition of the rulebook that the group stands for. */
      readonly named?: string | undefined;
    }
  | Comparison;

const named = z.optional(z.string());

const allSchema = z.strictObject({
  get all() {
    return z.array(conditionSchema).check(z.minLength(1));
  },
  named,
});
const anySchema = z.strictObject({
  get any() {
    return z.array(conditionSchema).check(z.minLength(1));
  },
  named,
});
const notSchema = z.strictObject({
  get not() {
    return conditionSchema;
  },
  named,
});
export const conditionSchema: z.ZodMiniType<Condition> = z.union([allSchema, anySchema, notSchema, comparisonSchema]);

/** The root of a rule's conditions: json-rules-engine wants a group there. */
export const rootConditionSchema: z.ZodMiniType<Exclude<Condition, Comparison>> = z.union([allSchema, anySchema, notSchema]);

/** What to make of a condition of each form, given what was made of its parts. `C` is a condition, or what is written like one. */
export interface ConditionFold<Made, C = Condition> {
  all(parts: readonly Made[], condition: Extract<C, { readonly all: unknown }>): Made;
  any(parts: readonly Made[], condition: Extract<C, { readonly any: unknown }>): Made;
  not(part: Made, condition: Extract<C, { readonly not: unknown }>): Made;
  comparison(comparison: ComparisonIn<C>): Made;
}

/** The comparisons that conditions of a type are made of. */
export type ComparisonIn<C> = Exclude<C, { readonly all: unknown } | { readonly any: unknown } | { readonly not: unknown }>;

/** Folds a condition from its comparisons up. Traces and a host's conditions, which are written alike, are folded by it too. */
export function foldCondition<Made, C extends object = Condition>(condition: C, fold: ConditionFold<Made, C>): Made {
  const { all, any, not } = condition as { readonly all?: readonly C[]; readonly any?: readonly C[]; readonly not?: C };
  const folded = (part: C) => foldCondition(part, fold);
  if (all !== undefined) return fold.all(all.map(folded), condition as Extract<C, { readonly all: unknown }>);
  if (any !== undefined) return fold.any(any.map(folded), condition as Extract<C, { readonly any: unknown }>);
  if (not !== undefined) return fold.not(folded(not), condition as Extract<C, { readonly not: unknown }>);
  return fold.comparison(condition as ComparisonIn<C>);
}

/**
 * Folds a condition with each `not` moved into the comparisons under it, which changes no truth, unknown included. With
 * `isOpposed` it is the opposite of the condition that is folded.
 */
export function foldWithoutNot<Made>(
  condition: Condition,
  { all, any, comparison }: Pick<ConditionFold<Made>, 'comparison'> & Record<'all' | 'any', (parts: readonly Made[]) => Made>,
  isOpposed = false,
): Made {
  type Opposable = (isOpposed: boolean) => Made;
  const foldedParts = (parts: readonly Opposable[], opposed: boolean) => parts.map((part) => part(opposed));
  return foldCondition<Opposable>(condition, {
    all: (parts) => (opposed) => (opposed ? any : all)(foldedParts(parts, opposed)),
    any: (parts) => (opposed) => (opposed ? all : any)(foldedParts(parts, opposed)),
    not: (part) => (opposed) => part(!opposed),
    comparison: (own) => (opposed) => comparison(opposed ? oppositeOf(own) : own),
  })(isOpposed);
}

/** The ids of the named conditions that a condition contains, itself included, the outer before the inner. */
export function namesIn(condition: Condition): string[] {
  const ownFirst = (parts: readonly string[][], own: { readonly named?: string | undefined }) => [
    ...(own.named === undefined ? [] : [own.named]),
    ...parts.flat(),
  ];
  return foldCondition<string[]>(condition, {
    all: ownFirst,
    any: ownFirst,
    not: (part, own) => ownFirst([part], own),
    comparison: () => [],
  });
}

/** The comparisons that a condition is made of, in their order. */
export function comparisonsOf<C extends object = Condition>(condition: C): ComparisonIn<C>[] {
  const found: ComparisonIn<C>[] = [];
  const rest = () => undefined;
  foldCondition<void, C>(condition, { all: rest, any: rest, not: rest, comparison: (comparison) => void found.push(comparison) });
  return found;
}

/**
 * The facts that are known wherever a condition holds: a comparison of an unknown value is unknown itself. Others may be known
 * there too, but the condition does not say so.
 */
export function knownWhereHolds(condition: Condition): ReadonlySet<string> {
  return foldWithoutNot<ReadonlySet<string>>(condition, {
    all: (parts) => new Set(parts.flatMap((part) => [...part])),
    any: ([first = new Set<string>(), ...others]) =>
      new Set([...first].filter((fact) => others.every((other) => other.has(fact)))),
    comparison: ({ fact, operator, value }) => {
      if (operator === 'given') return new Set(value === true ? [fact] : []);
      return new Set(isFactReference(value) ? [fact, value.fact] : [fact]);
    },
  });
}

/** The facts that a condition tests, with those it compares them to. */
export function factsOf(condition: Condition): string[] {
  return comparisonsOf(condition).flatMap(({ fact, value }) => (isFactReference(value) ? [fact, value.fact] : [fact]));
}
