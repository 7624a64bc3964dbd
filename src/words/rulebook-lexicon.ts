import type { Grain } from '../facts/fact.js';
import { entryOf, groupedBy } from '../facts/values/map-entries.js';
import { formulaOf } from '../rulebook/derived-fact.js';
import type { OwnFact } from '../rulebook/own/own-fact.js';
import type { RuleSet } from '../rulebook/rule-set.js';
import { orderRuleSets } from '../rulebook/rule-set-order.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { type Vocabulary, vocabularyOf } from '../rulebook/vocabulary.js';

/** The look-ups in a rulebook that every explanation makes. */
export interface Lexicon {
  readonly vocabulary: Vocabulary;
  /** In the order in which they are decided. */
  readonly ruleSets: readonly RuleSet[];
  /** Those of each grain, in the same order. */
  readonly byGrain: ReadonlyMap<Grain, readonly RuleSet[]>;
  /** The rule set that decides a fact. */
  readonly deciding: ReadonlyMap<string, RuleSet>;
  /** The facts that the rulebook declares, by name. */
  readonly ownFacts: ReadonlyMap<string, OwnFact>;
  /** The facts that a derived fact is computed from. */
  readonly operands: ReadonlyMap<string, readonly string[]>;
}

const lexicons = new WeakMap<Rulebook, Lexicon>();

/** The lexicon of a rulebook, made once. */
export function lexiconOf(rulebook: Rulebook): Lexicon {
  return entryOf(lexicons, rulebook, () => {
    const { ordered } = orderRuleSets(rulebook);
    return {
      vocabulary: vocabularyOf(rulebook),
      ruleSets: ordered,
      byGrain: groupedBy(ordered, ({ grain }) => grain),
      deciding: new Map(rulebook.ruleSets.map((ruleSet) => [ruleSet.decides, ruleSet])),
      ownFacts: new Map(rulebook.facts?.map((own) => [own.fact, own])),
      operands: new Map(rulebook.derivedFacts.map((derived) => [derived.fact, formulaOf(derived).operands])),
    };
  });
}
