import { EVERY_INPUT } from '../../facts/subjects/every-input.js';
import type { Period } from '../../law/period.js';
import { lawOn } from '../in-force/law-on.js';
import { joinedPeriods, lawPeriods } from '../in-force/law-periods.js';
import { placesInRulebook } from '../in-force/law-places.js';
import { orderRuleSets } from '../rule-set-order.js';
import type { RulebookData } from '../rulebook.js';
import { type NamedFact, type Vocabulary, vocabularyOf } from '../vocabulary.js';
import { citationFaults, clauseFaults } from './check-citations.js';
import { derivedFactFaults, ownFactFaults } from './check-facts.js';
import { decidesFaults, nameFaults } from './check-names.js';
import { ruleSetFaults } from './check-rule-set.js';
import { dayOfSourceFaults, valueFaults } from './check-values.js';
import { rulebookWordFaults, trackOrderFaults } from './check-words.js';
import { RULEBOOK_FAULTS as FAULTS } from './fault-words.js';
import { type Fault, faultAt, pathOf, pointerOf } from './invalid-rulebook.js';
import type { KnownNames, NameDays } from './known-names.js';

/** What is wrong with a rulebook of the right shape, whose dates are in order; empty where nothing is. */
export function checkRulebook(rulebook: RulebookData): Fault[] {
  const ever = vocabularyEver(rulebook);
  return [
    ...nameFaults(rulebook),
    ...ownFactFaults(rulebook),
    ...lawFaults(rulebook, ever),
    ...clauseFaults(rulebook),
    ...dayOfSourceFaults(rulebook),
    ...trackOrderFaults(rulebook),
    ...rulebookWordFaults(rulebook, ever),
  ];
}

/** What is wrong with the law of a day. Values that a name has on any day may be named on each. */
function faultsOfLaw(law: RulebookData, ever: Vocabulary, otherDays: KnownNames['otherDays'] = () => undefined): Fault[] {
  const vocabulary = new Map([...vocabularyOf(law, EVERY_INPUT)].map(([name, fact]) => [name, ever.get(name) ?? fact]));
  const names = { vocabulary, otherDays };
  const faults = [
    ...decidesFaults(law),
    ...citationFaults(law),
    ...valueFaults(law, names),
    ...derivedFactFaults(law, names),
    ...law.ruleSets.flatMap((ruleSet, index) => ruleSetFaults(names, ruleSet, ['ruleSets', index])),
  ];
  if (faults.length > 0) return faults;
  const { circular } = orderRuleSets(law);
  return circular.map((id) =>
    faultAt(['ruleSets', law.ruleSets.findIndex((ruleSet) => ruleSet.id === id)], FAULTS.circular(circular)),
  );
}

/** What is wrong with the law of each period, where it stands in the rulebook. What is wrong in some of them says in which. */
function lawFaults(rulebook: RulebookData, ever: Vocabulary): Fault[] {
  const periods = lawPeriods(rulebook);
  if (periods.length === 0) return faultsOfLaw(rulebook, ever);
  const laws = periods.map((period) => ({ period, law: lawOn(rulebook, period.from) }));
  const otherDays = (name: string) => (ever.has(name) ? daysOfName(name, laws, rulebook) : undefined);
  const found = new Map<string, { readonly fault: Fault; readonly periods: Period[] }>();
  for (const { period, law } of laws) {
    const placeOf = placesInRulebook(rulebook, period.from);
    for (const { pointer, message, zh } of faultsOfLaw(law, ever, otherDays)) {
      const fault = { pointer: pointerOf(placeOf(pathOf(pointer))), message, zh };
      const key = JSON.stringify(fault);
      const known = found.get(key) ?? { fault, periods: [] as Period[] };
      found.set(key, known);
      known.periods.push(period);
    }
  }
  return [...found.values()].map(({ fault, periods: of }) => {
    if (of.length === periods.length) return fault;
    const { en, zh } = FAULTS.inLawOf({ zh: fault.zh, en: fault.message }, of);
    return { ...fault, message: en, zh };
  });
}

/** When the law of a rulebook has a name, and which rule sets decide it. */
function daysOfName(
  name: string,
  laws: readonly { readonly period: Period; readonly law: RulebookData }[],
  { ruleSets }: RulebookData,
): NameDays {
  const by = ruleSets.flatMap(({ id, decides }) => (decides === name ? [id] : []));
  const having = laws.flatMap(({ period, law }) => (vocabularyOf(law, EVERY_INPUT).has(name) ? [period] : []));
  return { by, days: joinedPeriods(having) };
}

/** What rules may name on any day, each choice with the values that it has on any day. */
function vocabularyEver(rulebook: RulebookData): Vocabulary {
  const ever = new Map<string, NamedFact>();
  const laws = lawPeriods(rulebook).map(({ from }) => lawOn(rulebook, from));
  for (const fact of (laws.length === 0 ? [rulebook] : laws).flatMap((law) => [...vocabularyOf(law, EVERY_INPUT).values()])) {
    const known = ever.get(fact.name);
    if (known?.type.kind !== 'choice' || fact.type.kind !== 'choice') ever.set(fact.name, known ?? fact);
    else
      ever.set(fact.name, {
        ...known,
        type: { kind: 'choice', values: [...new Set([...known.type.values, ...fact.type.values])] },
      });
  }
  return ever;
}
