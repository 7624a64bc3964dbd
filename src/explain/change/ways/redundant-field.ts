import type { ConditionTree } from './condition-tree.js';
import { isWithin } from './region.js';
import type { Way } from './way.js';

/**
 * Whether a tree holds on a way even if one of the failing facts stays as it is. Such a way contains a smaller one, which the
 * search took for a mixture and dropped.
 */
export function isRedundant(key: string, way: Way, tree: ConditionTree): boolean {
  const met = new Set(way.conditions.filter((it) => it.key !== key));
  const known = new Map<ConditionTree, boolean>();
  const holds = (part: ConditionTree): boolean => {
    const seen = known.get(part) ?? evaluated(part);
    known.set(part, seen);
    return seen;
  };
  const evaluated = (part: ConditionTree): boolean => {
    if (part.kind !== 'comparison') return part.kind === 'all' ? part.parts.every(holds) : part.parts.some(holds);
    const { condition } = part;
    const { key: of, region, dependsOn } = condition;
    if (met.has(condition)) return true;
    if (dependsOn !== undefined && way.failing.has(dependsOn.key)) return false;
    const left = way.regions.get(of);
    if (of === key || !way.failing.has(of)) return condition.holds;
    return dependsOn === undefined && left !== undefined && isWithin(left, region);
  };
  return holds(tree);
}
