import { type Comparison, type Condition, comparisonsOf } from '../../rulebook/condition.js';

/** A rule's conditions without one of their parts, and with that part turned into its opposite. */
export interface Variant {
  /** Where the part stands in the rule. */
  readonly path: readonly (string | number)[];
  readonly part: Condition;
  /** The value of a list that was left out; absent where the whole part was. */
  readonly value?: string;
  readonly without: Condition;
  /** Absent for a value of a list. */
  readonly opposite?: Condition;
}

/** Every part of a rule's conditions that may be left out so that something is left. */
export function variantsOf(conditions: Condition): Variant[] {
  return parts(conditions, ['conditions'], (changed) => changed);
}

/** The comparisons of those variants that the conditions do not have themselves: with a value of a list left out. */
export function variedComparisons(conditions: Condition): Comparison[] {
  return comparisonsOf(conditions).flatMap((comparison) => shortened(comparison).map((one) => one.comparison));
}

type Whole = (changed: Condition) => Condition;

function parts(condition: Condition, path: Variant['path'], whole: Whole): Variant[] {
  const group = 'all' in condition ? 'all' : 'any' in condition ? 'any' : undefined;
  if (group !== undefined) {
    const list = (condition as Readonly<Record<string, readonly Condition[]>>)[group] ?? [];
    const withList = (changed: readonly Condition[]): Condition => whole({ [group]: changed } as Condition);
    return list.flatMap((part, at) => {
      const replaced = (changed: Condition) => withList(list.map((each, place) => (place === at ? changed : each)));
      const here = [...path, group, at];
      const rest = list.filter((_, place) => place !== at);
      const own = rest.length === 0 ? [] : [{ path: here, part, without: withList(rest), opposite: replaced({ not: part }) }];
      return [...own, ...parts(part, here, replaced)];
    });
  }
  if ('not' in condition) return parts(condition.not, [...path, 'not'], (changed) => whole({ not: changed }));
  const comparison = condition as Comparison;
  return shortened(comparison).map(({ value, at, comparison: without }) => ({
    path: [...path, 'value', at],
    part: comparison,
    value,
    without: whole(without),
  }));
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
