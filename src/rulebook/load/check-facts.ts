import { EXTENSION_PREFIX, INSTALMENT_NUMBERS } from '../../facts/loan/extension-facts.js';
import { type DerivedFact, formulaOf } from '../derived-fact.js';
import type { RuleSet } from '../rule-set.js';
import type { RulebookData } from '../rulebook.js';
import { type NamedFact, PARAMETER_PREFIX, READING_PREFIX, visibleGrains } from '../vocabulary.js';
import { RULEBOOK_FAULTS as FAULTS } from './fault-words.js';
import { type Fault, faultAt, type Path } from './invalid-rulebook.js';
import { type KnownNames, unknownFact } from './known-names.js';

/** What is wrong with the facts that a rulebook declares. */
export function ownFactFaults({ facts = [] }: RulebookData): Fault[] {
  return facts.flatMap((own, index) => [
    ...(own.fact === EXTENSION_PREFIX + INSTALMENT_NUMBERS
      ? [faultAt(['facts', index, 'fact'], FAULTS.holdsNumbers(own.fact))]
      : []),
    ...(own.type === 'choice' && Object.keys(own.values).length < 2
      ? [faultAt(['facts', index, 'values'], FAULTS.noChoice(own.fact))]
      : []),
  ]);
}

/** What is wrong with the facts that arithmetic makes. */
export function derivedFactFaults(rulebook: RulebookData, names: KnownNames): Fault[] {
  return rulebook.derivedFacts.flatMap((derived, index) => derivedFaults(derived, index, rulebook, names));
}

function derivedFaults(derived: DerivedFact, index: number, { derivedFacts }: RulebookData, names: KnownNames): Fault[] {
  const { vocabulary } = names;
  const reserved = reservedFaults(derived.fact, ['derivedFacts', index, 'fact']);
  if (reserved.length > 0) return reserved;
  if (vocabulary.get(derived.fact)?.origin !== 'derived') {
    return [faultAt(['derivedFacts', index, 'fact'], FAULTS.ofInput(derived.fact))];
  }
  const { arithmetic, operands } = formulaOf(derived);
  const earlier = new Set(derivedFacts.slice(0, index).map(({ fact }) => fact));
  return operands.flatMap((name, at) => {
    const path = ['derivedFacts', index, arithmetic, at];
    const fact = vocabulary.get(name);
    if (fact === undefined) return [unknownFact(name, names, path)];
    if (fact.origin === 'derived' && !earlier.has(name)) return [faultAt(path, FAULTS.derivedLater(name))];
    const numeric = ['money', 'rate', 'count', 'factor'].includes(fact.type.kind);
    if (!numeric) return [faultAt(path, FAULTS.noArithmetic(name, fact.type.kind))];
    if ((arithmetic === 'sum' || arithmetic === 'difference') && fact.type.kind !== derived.type) {
      return [faultAt(path, FAULTS.addedKinds(name, fact.type.kind, derived.type))];
    }
    return visibleFaults(fact, derived.grain, path);
  });
}

/** A name that only a parameter or a reading may have. */
export function reservedFaults(name: string, path: Path): Fault[] {
  if (name.startsWith(PARAMETER_PREFIX)) return [faultAt(path, FAULTS.isParameter(name))];
  return name.startsWith(READING_PREFIX) ? [faultAt(path, FAULTS.isReading(name))] : [];
}

/** A fact of a grain that another grain does not see. */
export function visibleFaults(fact: NamedFact, grain: RuleSet['grain'], path: Path): Fault[] {
  return fact.grain === undefined || visibleGrains(grain).includes(fact.grain)
    ? []
    : [faultAt(path, FAULTS.unseen(fact.name, fact.grain, grain))];
}
