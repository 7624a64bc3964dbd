import { orderRuleSets } from '../rule-set-order.js';
import type { RulebookData } from '../rulebook.js';
import { vocabularyOf } from '../vocabulary.js';
import { citationFaults } from './check-citations.js';
import { derivedFactFaults, ownFactFaults } from './check-facts.js';
import { nameFaults } from './check-names.js';
import { ruleSetFaults } from './check-rule-set.js';
import { valueFaults } from './check-values.js';
import { rulebookWordFaults, trackOrderFaults } from './check-words.js';
import { type Fault, faultAt } from './invalid-rulebook.js';

/** What is wrong with a rulebook of the right shape; empty where nothing is. */
export function checkRulebook(rulebook: RulebookData): Fault[] {
  const vocabulary = vocabularyOf(rulebook);
  const faults = [
    ...nameFaults(rulebook),
    ...citationFaults(rulebook),
    ...valueFaults(rulebook),
    ...trackOrderFaults(rulebook),
    ...rulebookWordFaults(rulebook, vocabulary),
    ...ownFactFaults(rulebook),
    ...derivedFactFaults(rulebook, vocabulary),
    ...rulebook.ruleSets.flatMap((ruleSet, index) => ruleSetFaults(vocabulary, ruleSet, ['ruleSets', index])),
  ];
  if (faults.length > 0) return faults;
  const { circular } = orderRuleSets(rulebook);
  return circular.map((id) =>
    faultAt(
      ['ruleSets', rulebook.ruleSets.findIndex((ruleSet) => ruleSet.id === id)],
      `decides ${circular.join(' → ')} in a circle`,
    ),
  );
}
