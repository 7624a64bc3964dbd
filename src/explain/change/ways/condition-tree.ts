import type { AtomicCondition } from './atomic-condition.js';

/** What has to hold for something to be decided, in terms of facts that are not decided themselves. */
export type ConditionTree =
  | { readonly kind: 'all' | 'any'; readonly parts: readonly ConditionTree[] }
  | { readonly kind: 'comparison'; readonly condition: AtomicCondition };
