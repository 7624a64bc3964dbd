import { type Comparison, type Condition, comparisonsOf, foldCondition } from '../../rulebook/condition.js';

/** A rule's conditions without one of their parts, and with that part turned into its opposite. */
export interface Variant {
  /** Where the part stands in the rule. */
  readonly path: readonly (string | number)[];
  readonly part: Condition;
  /** The value that was left out of a list; absent if the whole part was left out. */
  readonly value?: string;
  readonly without: Condition;
  /** Absent for a value of a list. */
  readonly opposite?: Condition;
}

/** The variants for every part of a rule's conditions that can be left out without leaving the conditions empty. */
export function variantsOf(conditions: Condition): Variant[] {
  const variants = foldCondition<Variant[]>(conditions, {
    all: (parts, { all }) => groupVariants('all', all, parts, (changed) => ({ all: changed })),
    any: (parts, { any }) => groupVariants('any', any, parts, (changed) => ({ any: changed })),
    not: (part) => part.map((variant) => within(variant, ['not'], (changed) => ({ not: changed }))),
    comparison: (comparison) =>
      shortened(comparison).map(({ value, at, comparison: without }) => ({
        path: ['value', at],
        part: comparison,
        value,
        without,
      })),
  });
  return variants.map((variant) => ({ ...variant, path: ['conditions', ...variant.path] }));
}

/** The comparisons that only occur in variants: each has one value of its list left out. */
export function variedComparisons(conditions: Condition): Comparison[] {
  return comparisonsOf(conditions).flatMap((comparison) => shortened(comparison).map((one) => one.comparison));
}

/** The variants of a group: without each of its parts in turn, and with each variant of a part in its place. */
function groupVariants(
  key: 'all' | 'any',
  parts: readonly Condition[],
  variants: readonly Variant[][],
  groupOf: (parts: readonly Condition[]) => Condition,
): Variant[] {
  return parts.flatMap((part, at) => {
    const path = [key, at];
    const replacedBy = (changed: Condition) => groupOf(parts.map((each, place) => (place === at ? changed : each)));
    const rest = parts.filter((_, place) => place !== at);
    const own = rest.length === 0 ? [] : [{ path, part, without: groupOf(rest), opposite: replacedBy({ not: part }) }];
    return [...own, ...(variants[at] ?? []).map((variant) => within(variant, path, replacedBy))];
  });
}

/** A variant of a part as a variant of the condition that the part stands in. */
function within(variant: Variant, path: Variant['path'], whole: (changed: Condition) => Condition): Variant {
  const { opposite } = variant;
  return {
    ...variant,
    path: [...path, ...variant.path],
    without: whole(variant.without),
    ...(opposite === undefined ? {} : { opposite: whole(opposite) }),
  };
}

/** A comparison with a list, without each of its values in turn. */
function shortened(comparison: Comparison): { readonly value: string; readonly at: number; readonly comparison: Comparison }[] {
  const { value } = comparison;
  if (!Array.isArray(value) || value.length < 2) return [];
  return value.map((one: string, at) => ({
    value: one,
    at,
    comparison: { ...comparison, value: value.filter((other) => other !== one) },
  }));
}
