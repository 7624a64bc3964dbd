import { type Condition, namesIn } from '../condition.js';
import type { RuleSet } from '../rule-set.js';
import type { RulebookData } from '../rulebook.js';
import { RULEBOOK_FAULTS as FAULTS } from './fault-words.js';
import { type Fault, faultAt, type Path } from './invalid-rulebook.js';

/** Names that two things of a kind have, and names of conditions that there are not. */
export function nameFaults(rulebook: RulebookData): Fault[] {
  const { provisions, parameters, interpretations, sources, facts = [], derivedFacts, conditions = [], ruleSets } = rulebook;
  return [
    ...unfitNames(rulebook),
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

const LONGEST_NAME = 200;

/**
 * Names that a reader could take for others, or not see: in traces and citations two names that look alike must be one. Latin letters,
 * figures, marks of ASCII and Chinese characters have one form each; a Cyrillic letter that looks Latin, an invisible character and one
 * that turns the direction of the text do not belong.
 */
const NAME = /^[\x21-\x7e\p{Unified_Ideograph}](?:[\x20-\x7e\p{Unified_Ideograph}]*[\x21-\x7e\p{Unified_Ideograph}])?$/u;

function unfitNames({ sources, parameters, interpretations, derivedFacts, ruleSets }: RulebookData): Fault[] {
  const named: (readonly [name: string, path: Path])[] = [
    ...sources.map(({ id }, at) => [id, ['sources', at, 'id']] as const),
    ...parameters.map(({ id }, at) => [id, ['parameters', at, 'id']] as const),
    ...interpretations.flatMap(({ id, readings }, at) => [
      [id, ['interpretations', at, 'id']] as const,
      ...readings.map((reading, its) => [reading.id, ['interpretations', at, 'readings', its, 'id']] as const),
    ]),
    ...derivedFacts.map(({ fact }, at) => [fact, ['derivedFacts', at, 'fact']] as const),
    ...ruleSets.flatMap(({ decides, rules, otherwise }, at) => [
      [decides, ['ruleSets', at, 'decides']] as const,
      ...rules.flatMap(({ name, event }, its) => [
        [name, ['ruleSets', at, 'rules', its, 'name']] as const,
        [event.type, ['ruleSets', at, 'rules', its, 'event', 'type']] as const,
      ]),
      ...(otherwise === undefined ? [] : [[otherwise.type, ['ruleSets', at, 'otherwise', 'type']] as const]),
    ]),
  ];
  return named
    .filter(([name]) => name.length > LONGEST_NAME || !NAME.test(name))
    .map(([name, path]) => faultAt(path, FAULTS.unfitName(name, LONGEST_NAME)));
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
