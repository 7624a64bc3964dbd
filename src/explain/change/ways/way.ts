import type { Region } from './region.js';
import type { Requirement } from './requirement.js';

/**
 * One way in which a formula can be made to hold: the values it leaves each fact, and the comparisons behind them,
 * those that hold already among them, for they have to go on holding.
 */
export interface Way {
  readonly regions: ReadonlyMap<string, Region>;
  readonly requirements: readonly Requirement[];
  /** The keys of what does not hold yet. */
  readonly failing: ReadonlySet<string>;
}
