import type { Comparison } from '../../../rulebook/condition.js';
import type { RuleSet } from '../../../rulebook/rule-set.js';
import type { FactPlace } from '../../why/stated-fact.js';
import type { Requirement } from './requirement.js';

/** What has to hold for something to be decided, in terms of facts that are not decided themselves. */
export type Formula =
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Formula[] }
  | { readonly kind: 'comparison'; readonly requirement: Requirement };

/** A comparison that a rule demands at a place. */
export interface Demand {
  readonly comparison: Comparison;
  readonly place: FactPlace | undefined;
  readonly ruleSet: RuleSet;
  readonly rule: string;
  /** Whether it keeps a rule of higher priority from holding, rather than making this one hold. */
  readonly against: boolean;
}
