import { entryOf } from '../facts/values/map-entries.js';
import type { RuleSet } from '../rulebook/rule-set.js';
import { orderRuleSets } from '../rulebook/rule-set-order.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { type Vocabulary, vocabularyOf } from '../rulebook/vocabulary.js';

/** The look-ups in a rulebook that every explanation makes. */
export interface Lexicon {
  readonly vocabulary: Vocabulary;
  /** In the order in which they are decided. */
  readonly ruleSets: readonly RuleSet[];
  /** The rule set that decides a fact. */
  readonly deciding: ReadonlyMap<string, RuleSet>;
}

const lexicons = new WeakMap<Rulebook, Lexicon>();

/** The lexicon of a rulebook, made once. */
export function lexiconOf(rulebook: Rulebook): Lexicon {
  return entryOf(lexicons, rulebook, () => ({
    vocabulary: vocabularyOf(rulebook),
    ruleSets: orderRuleSets(rulebook).ordered,
    deciding: new Map(rulebook.ruleSets.map((ruleSet) => [ruleSet.decides, ruleSet])),
  }));
}
