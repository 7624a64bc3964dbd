import type { AtomicCondition } from './atomic-condition.js';
import type { Region } from './region.js';

/**
 * One way in which a tree can be made to hold: the values it leaves each fact, and the comparisons behind them,
 * those that hold already among them, for they have to go on holding.
 */
export interface Way {
  readonly regions: ReadonlyMap<string, Region>;
  readonly conditions: readonly AtomicCondition[];
  /** The keys of the conditions that do not hold yet. */
  readonly failing: ReadonlySet<string>;
}
