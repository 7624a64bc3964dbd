import type { Grain } from '../facts/fact.js';
import { EVERY_INPUT } from '../facts/subjects/every-input.js';
import { entryOf, groupedBy } from '../facts/values/map-entries.js';
import type { Wording } from '../law/wording.js';
import { formulaOf } from '../rulebook/derived-fact.js';
import { houseFactsOf } from '../rulebook/own/house.js';
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
  /** The rule sets that decide some of the facts, in the same order. */
  decidersOf(facts: readonly string[]): readonly RuleSet[];
  /** The facts of a loan and of a component that rules of the house decide. */
  readonly houseFacts: Readonly<Record<'loan' | 'component', readonly string[]>>;
  /** The facts that the rulebook declares, by name. */
  readonly ownFacts: ReadonlyMap<string, OwnFact>;
  /** The facts that a derived fact is computed from. */
  readonly operands: ReadonlyMap<string, readonly string[]>;
  /** What the named conditions are called, by id. */
  readonly conditionTitles: ReadonlyMap<string, Wording>;
}

const lexicons = new WeakMap<Rulebook, Lexicon>();

/** The lexicon of a rulebook, made once. */
export function lexiconOf(rulebook: Rulebook): Lexicon {
  return entryOf(lexicons, rulebook, () => {
    const { ordered } = orderRuleSets(rulebook);
    const deciding = new Map(rulebook.ruleSets.map((ruleSet) => [ruleSet.decides, ruleSet]));
    // INVARIANT (same facts): nobody changes a list of facts, so what decides them is kept by its identity.
    const deciders = new WeakMap<readonly string[], readonly RuleSet[]>();
    return {
      vocabulary: vocabularyOf(rulebook, EVERY_INPUT),
      ruleSets: ordered,
      byGrain: groupedBy(ordered, ({ grain }) => grain),
      deciding,
      decidersOf: (facts) =>
        entryOf(deciders, facts, () =>
          facts.flatMap((fact) => deciding.get(fact) ?? []).sort((one, other) => ordered.indexOf(one) - ordered.indexOf(other)),
        ),
      houseFacts: { loan: houseFactsIn(rulebook, 'loan'), component: houseFactsIn(rulebook, 'component') },
      ownFacts: new Map(rulebook.facts?.map((own) => [own.fact, own])),
      operands: new Map(rulebook.derivedFacts.map((derived) => [derived.fact, formulaOf(derived).operands])),
      conditionTitles: new Map(rulebook.conditions?.map(({ id, title }) => [id, title])),
    };
  });
}

function houseFactsIn(rulebook: Rulebook, of: Grain): string[] {
  return houseFactsOf(rulebook).flatMap(({ grain, fact }) => (grain === of ? [fact] : []));
}
