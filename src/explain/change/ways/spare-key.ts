import type { Formula } from './demand.js';
import { isWithin } from './region.js';
import type { Way } from './way.js';

/**
 * Whether a formula holds on a way even if one of its facts is left as it is. Such a way is another one with more to be
 * met, which was taken for a mixture and passed over.
 */
export function isSpare(key: string, way: Way, formula: Formula): boolean {
  const met = new Set(way.requirements.filter((it) => it.key !== key));
  const known = new Map<Formula, boolean>();
  const holds = (part: Formula): boolean => {
    const seen = known.get(part) ?? evaluated(part);
    known.set(part, seen);
    return seen;
  };
  const evaluated = (part: Formula): boolean => {
    if (part.kind !== 'comparison') return part.kind === 'all' ? part.parts.every(holds) : part.parts.some(holds);
    const { requirement } = part;
    const { key: of, region, turning } = requirement;
    if (met.has(requirement)) return true;
    if (turning !== undefined && way.failing.has(turning.key)) return false;
    const left = way.regions.get(of);
    if (of === key || !way.failing.has(of)) return requirement.holds;
    return turning === undefined && left !== undefined && isWithin(left, region);
  };
  return holds(formula);
}
