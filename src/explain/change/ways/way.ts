import type { AtomicCondition } from './atomic-condition.js';
import type { Region } from './region.js';

/**
 * One way to make a tree hold: the values that remain possible for each fact, and the comparisons that limit them.
 * Comparisons that hold already are included, because they have to hold after the change too.
 */
export interface Way {
  readonly regions: ReadonlyMap<string, Region>;
  readonly conditions: readonly AtomicCondition[];
  /** The keys of the conditions that do not hold yet. */
  readonly failing: ReadonlySet<string>;
}
