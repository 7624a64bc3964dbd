import type { RuleSet } from '../../rulebook/rule-set.js';
import type { Rulebook } from '../../rulebook/rulebook.js';

/** What a rule set says of itself, without its rules. */
export type RuleSetHead = Pick<RuleSet, 'id' | 'title' | 'decides' | 'grain' | 'hitPolicy' | 'inForce'>;

/** What a rulebook says of the days of its law: its own day, those on which it governs, and which rulebook it amends or follows. */
export type RulebookHead = Pick<Rulebook, 'lawAsOf' | 'governs' | 'amends' | 'follows'>;

export function ruleSetHead({ id, title, decides, grain, hitPolicy, inForce }: RuleSet): RuleSetHead {
  return { id, title, decides, grain, hitPolicy, ...(inForce === undefined ? {} : { inForce }) };
}

export function rulebookHead({ lawAsOf, governs, amends, follows }: Rulebook): RulebookHead {
  return {
    ...(lawAsOf === undefined ? {} : { lawAsOf }),
    ...(governs === undefined ? {} : { governs: { ...governs } }),
    ...(amends === undefined ? {} : { amends }),
    ...(follows === undefined ? {} : { follows }),
  };
}
