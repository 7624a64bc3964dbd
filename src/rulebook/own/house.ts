/** What the facts begin with that rules of the house decide. What the law decides is decided by the law alone. */
export const HOUSE_PREFIX = 'house.';

/** Whether a fact is one that a rule set of the house decides. */
export function isOfHouse(fact: string): boolean {
  return fact.startsWith(HOUSE_PREFIX);
}
