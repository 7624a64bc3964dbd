import { type Condition, namesIn } from '../condition.js';
import type { RuleSet } from '../rule-set.js';
import type { RulebookData } from '../rulebook.js';
import { RULEBOOK_FAULTS as FAULTS } from './fault-words.js';
import { type Fault, faultAt, type Path } from './invalid-rulebook.js';

/** Names that two things of a kind have, and names of conditions that there are not. */
export function nameFaults(rulebook: RulebookData): Fault[] {
  const { provisions, parameters, interpretations, sources, facts = [], derivedFacts, conditions = [], ruleSets } = rulebook;
  return [
    ...repeated(provisions, ({ id }) => id, ['provisions'], 'id'),
    ...repeated(parameters, ({ id }) => id, ['parameters'], 'id'),
    ...repeated(interpretations, ({ id }) => id, ['interpretations'], 'id'),
    ...repeated(sources, ({ id }) => id, ['sources'], 'id'),
    ...repeated(facts, ({ fact }) => fact, ['facts'], 'fact'),
    ...repeated(derivedFacts, ({ fact }) => fact, ['derivedFacts'], 'fact'),
    ...repeated(conditions, ({ id }) => id, ['conditions'], 'id'),
    ...repeated(ruleSets, ({ id }) => id, ['ruleSets'], 'id'),
    ...ruleSets.flatMap((ruleSet, index) =>
      conditionNameFaults(new Set(conditions.map(({ id }) => id)), ruleSet, ['ruleSets', index]),
    ),
    ...repeatedRules(ruleSets),
  ];
}

/** Conditions of a rule set with the name of none of the rulebook. */
function conditionNameFaults(names: ReadonlySet<string>, ruleSet: RuleSet, path: Path): Fault[] {
  const unknown = (condition: Condition, at: Path) =>
    [...new Set(namesIn(condition))]
      .filter((name) => !names.has(name))
      .map((name) => faultAt(at, FAULTS.unknown('condition', name)));
  const meant = ruleSet.otherwise?.conditions;
  return [
    ...ruleSet.rules.flatMap(({ conditions }, index) => unknown(conditions, [...path, 'rules', index, 'conditions'])),
    ...(meant === undefined ? [] : unknown(meant, [...path, 'otherwise', 'conditions'])),
  ];
}

/** Facts that two rule sets decide. */
export function decidesFaults({ ruleSets }: RulebookData): Fault[] {
  return repeated(ruleSets, ({ decides }) => decides, ['ruleSets'], 'decides');
}

/** Items of a list whose key an earlier one has. */
export function repeated<T>(items: readonly T[], keyOf: (item: T) => string, path: Path, key: string): Fault[] {
  const seen = new Set<string>();
  return items.flatMap((item, index) => {
    const value = keyOf(item);
    if (seen.has(value)) return [faultAt([...path, index, key], FAULTS.repeated(value))];
    seen.add(value);
    return [];
  });
}

/** Rules whose name another has, of the same rule set or not: findings and traces go by it. */
function repeatedRules(ruleSets: readonly RuleSet[]): Fault[] {
  const seen = new Set<string>();
  return ruleSets.flatMap(({ id, rules }, index) =>
    [...rules.map(({ name }) => name), `${id}/otherwise`].flatMap((name, at) => {
      if (!seen.has(name)) {
        seen.add(name);
        return [];
      }
      const path = at < rules.length ? ['ruleSets', index, 'rules', at, 'name'] : ['ruleSets', index, 'id'];
      return [faultAt(path, FAULTS.repeated(name))];
    }),
  );
}
