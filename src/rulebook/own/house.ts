import { LOAN_GRAINS, type LoanGrain } from '../../facts/fact.js';
import { entryOf } from '../../facts/values/map-entries.js';
import type { RuleSet } from '../rule-set.js';
import type { Rulebook } from '../rulebook.js';

/** What the facts begin with that rules of the house decide. What the law decides is decided by the law alone. */
export const HOUSE_PREFIX = 'house.';

/**
 * What such a fact is called. No two names give the same column, which `houseColumn` makes of them: an underscore stands there
 * only before a capital letter.
 */
export const HOUSE_FACT = /^house\.[a-zA-Z][a-zA-Z0-9]*$/;

/** The column of a fact that rules of the house decide. */
export type HouseColumn = `house_${string}`;

/** A fact that a rule set of the house decides. */
export interface HouseFact {
  /** `house.creditLine`. */
  readonly fact: string;
  /** What it is decided for. */
  readonly grain: LoanGrain;
  readonly ruleSet: RuleSet;
  /** The column that holds it in rows: `house_credit_line`. */
  readonly column: HouseColumn;
}

/** Whether a fact is one that a rule set of the house decides. */
export function isOfHouse(fact: string): boolean {
  return fact.startsWith(HOUSE_PREFIX);
}

const known = new WeakMap<Rulebook, readonly HouseFact[]>();

/** The facts that the rules of the house decide for loans, their components and their guarantees, in the order of the rulebook. */
export function houseFactsOf(rulebook: Rulebook): readonly HouseFact[] {
  return entryOf(known, rulebook, () =>
    rulebook.ruleSets.flatMap((ruleSet) => {
      const { decides: fact } = ruleSet;
      const grain = LOAN_GRAINS.find((one) => one === ruleSet.grain);
      return grain === undefined || !isOfHouse(fact) ? [] : [{ fact, grain, ruleSet, column: houseColumn(fact) }];
    }),
  );
}

/** The column of a fact of the house: `house_credit_line` of `house.creditLine`. */
function houseColumn(fact: string): HouseColumn {
  const name = fact.slice(HOUSE_PREFIX.length).replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return `house_${name}`;
}
