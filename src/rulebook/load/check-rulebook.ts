import { exactValue } from '../../facts/fact.js';
import type { Interpretation } from '../../law/interpretation.js';
import type { Parameter } from '../../law/parameter.js';
import { type Clause, clauseStarts, type Provision } from '../../law/provision.js';
import { givenType, parameterUse } from '../conclusion-types.js';
import { type Comparison, type Condition, foldCondition } from '../condition.js';
import { formulaOf } from '../derived-fact.js';
import { operatorsOf } from '../operator.js';
import { parameterValue, stands, unfitValues } from '../parameter-value.js';
import { type Conclusion, conclusionsOf, type RuleSet } from '../rule-set.js';
import { orderRuleSets } from '../rule-set-order.js';
import type { RulebookData } from '../rulebook.js';
import { type NamedFact, PARAMETER_PREFIX, READING_PREFIX, type Vocabulary, visibleGrains, vocabularyOf } from '../vocabulary.js';
import { rulebookWordFaults, trackOrderFaults } from './check-words.js';
import { type Fault, pointerOf } from './invalid-rulebook.js';

type Path = readonly (string | number)[];

/** What is wrong with a rulebook of the right shape; empty where nothing is. */
export function checkRulebook(rulebook: RulebookData): Fault[] {
  const vocabulary = vocabularyOf(rulebook);
  const faults = [
    ...repeated(rulebook.provisions, ({ id }) => id, ['provisions'], 'id'),
    ...repeated(rulebook.parameters, ({ id }) => id, ['parameters'], 'id'),
    ...repeated(rulebook.interpretations, ({ id }) => id, ['interpretations'], 'id'),
    ...repeated(rulebook.sources, ({ id }) => id, ['sources'], 'id'),
    ...rulebook.sources.flatMap(({ dated, inForceFrom }, index) => [
      ...dayFaults(dated, ['sources', index, 'dated']),
      ...dayFaults(inForceFrom, ['sources', index, 'inForceFrom']),
    ]),
    ...repeated(rulebook.derivedFacts, ({ fact }) => fact, ['derivedFacts'], 'fact'),
    ...repeated(rulebook.ruleSets, ({ id }) => id, ['ruleSets'], 'id'),
    ...repeated(rulebook.ruleSets, ({ decides }) => decides, ['ruleSets'], 'decides'),
    ...repeatedRules(rulebook.ruleSets),
    ...citationFaults(rulebook),
    ...rulebook.provisions.flatMap((provision, index) => clauseFaults(provision, rulebook.ruleSets, ['provisions', index])),
    ...valueFaults(rulebook),
    ...trackOrderFaults(rulebook),
    ...rulebookWordFaults(rulebook, vocabulary),
    ...rulebook.derivedFacts.flatMap((_, index) => derivedFaults(rulebook, vocabulary, index)),
    ...rulebook.ruleSets.flatMap((ruleSet, index) => ruleSetFaults(vocabulary, ruleSet, ['ruleSets', index])),
  ];
  if (faults.length > 0) return faults;
  const { circular } = orderRuleSets(rulebook);
  return circular.map((id) => ({
    pointer: pointerOf(['ruleSets', rulebook.ruleSets.findIndex((ruleSet) => ruleSet.id === id)]),
    message: `decides ${circular.join(' → ')} in a circle`,
  }));
}

function fault(path: Path, message: string): Fault {
  return { pointer: pointerOf(path), message };
}

function repeated<T>(items: readonly T[], keyOf: (item: T) => string, path: Path, key: string): Fault[] {
  const seen = new Set<string>();
  return items.flatMap((item, index) => {
    const value = keyOf(item);
    if (seen.has(value)) return [fault([...path, index, key], `${JSON.stringify(value)} stands there already`)];
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
      return [fault(path, `${JSON.stringify(name)} stands there already`)];
    }),
  );
}

function citationFaults(rulebook: RulebookData): Fault[] {
  const provisions = new Set(rulebook.provisions.map(({ id }) => id));
  const sources = new Set(rulebook.sources.map(({ id }) => id));
  const cited = (ids: readonly string[], path: Path) =>
    ids.flatMap((id, index) => (provisions.has(id) ? [] : [fault([...path, index], `unknown provision ${JSON.stringify(id)}`)]));
  const conclusion = (it: Conclusion | undefined, path: Path) =>
    it === undefined ? [] : cited(it.params.provisions, [...path, 'params', 'provisions']);
  return [
    ...rulebook.provisions.flatMap(({ source }, index) =>
      sources.has(source) ? [] : [fault(['provisions', index, 'source'], `unknown source ${JSON.stringify(source)}`)],
    ),
    ...rulebook.parameters.flatMap(({ provisions: ids, basis }, index) =>
      ids.length === 0 && basis === undefined
        ? [fault(['parameters', index, 'provisions'], 'cites no provision and states no basis')]
        : cited(ids, ['parameters', index, 'provisions']),
    ),
    ...rulebook.interpretations.flatMap(({ provisions: ids }, index) => cited(ids, ['interpretations', index, 'provisions'])),
    ...rulebook.ruleSets.flatMap(({ rules, otherwise }, index) => [
      ...rules.flatMap(({ event }, at) => conclusion(event, ['ruleSets', index, 'rules', at, 'event'])),
      ...conclusion(otherwise, ['ruleSets', index, 'otherwise']),
    ]),
  ];
}

/**
 * What is wrong with the clauses of a provision: they are its whole sentence but for the marks between them, each is
 * encoded or undecidable, and they name the rule sets that cite the provision and no others.
 */
function clauseFaults(provision: Provision, ruleSets: readonly RuleSet[], path: Path): Fault[] {
  const { id, clauses, undecidable } = provision;
  if (clauses === undefined) return [];
  const citing = ruleSets.filter((it) => conclusionsOf(it).some(({ params }) => params.provisions.includes(id)));
  const named = new Set(clauses.flatMap((clause) => clause.ruleSets ?? []));
  const unnamed = citing.map((it) => it.id).filter((ruleSet) => !named.has(ruleSet));
  return [
    ...(undecidable === undefined ? [] : [fault([...path, 'undecidable'], 'its clauses say why no program can decide them')]),
    ...clauses.flatMap((clause, at) => encodingFaults(clause, ruleSets, citing, [...path, 'clauses', at])),
    ...wordFaults(provision, [...path, 'clauses']),
    ...unnamed.map((ruleSet) => fault([...path, 'clauses'], `none names the rule set ${ruleSet}, which cites the provision`)),
  ];
}

function encodingFaults(
  { ruleSets: named, undecidable }: Clause,
  ruleSets: readonly RuleSet[],
  citing: readonly RuleSet[],
  path: Path,
): Fault[] {
  if ((named === undefined) === (undecidable === undefined)) {
    return [fault(path, 'needs either the rule sets that encode it or why no program can decide it')];
  }
  return (named ?? []).flatMap((id, at) => {
    const here = [...path, 'ruleSets', at];
    if (!ruleSets.some((it) => it.id === id)) return [fault(here, `unknown rule set ${JSON.stringify(id)}`)];
    return citing.some((it) => it.id === id) ? [] : [fault(here, `${id} does not cite the provision`)];
  });
}

// Marks between clauses say nothing of their own.
const MARKS = /^[\p{P}\s]*$/u;

function wordFaults(provision: Provision, path: Path): Fault[] {
  const { text, clauses = [] } = provision;
  const starts = clauseStarts(provision);
  const astray = starts.indexOf(undefined);
  if (astray >= 0) return [fault([...path, astray, 'text'], 'does not stand in the sentence after the clause before')];
  let reached = 0;
  const between = clauses.map((clause, at) => {
    const start = starts[at] ?? reached;
    const gap = text.slice(reached, start);
    reached = start + clause.text.length;
    return gap;
  });
  return [...between, text.slice(reached)]
    .filter((gap) => !MARKS.test(gap))
    .map((gap) => fault(path, `no clause has the words ${JSON.stringify(gap)}`));
}

function valueFaults(rulebook: RulebookData): Fault[] {
  return [
    ...parameterFaults(rulebook.parameters),
    ...rulebook.interpretations.flatMap((interpretation, index) =>
      readingFaults(interpretation, ['interpretations', index, 'readings']),
    ),
  ];
}

function parameterFaults(parameters: readonly Parameter[]): Fault[] {
  const types = new Map(parameters.map(({ id, type }) => [id, type]));
  const declared = parameters.flatMap(({ id, type, inForceFrom, range, relations = [] }, index) => [
    ...usedOtherwise(id, type, ['parameters', index]),
    ...dayFaults(inForceFrom, ['parameters', index, 'inForceFrom']),
    ...(['min', 'max'] as const).flatMap((end) => {
      const text = range?.[end];
      if (text === undefined || parameterValue(type, text) !== undefined) return [];
      return [fault(['parameters', index, 'range', end], `${JSON.stringify(text)} is not a ${type}`)];
    }),
    ...relations.flatMap(({ operator, parameter }, at) => {
      const path = ['parameters', index, 'relations', at];
      const other = types.get(parameter);
      if (other === undefined) return [fault([...path, 'parameter'], `unknown parameter ${JSON.stringify(parameter)}`)];
      if (other !== type) return [fault([...path, 'parameter'], `${parameter} is a ${other}, compared with a ${type}`)];
      return operatorsOf({ kind: type }).includes(operator)
        ? []
        : [fault([...path, 'operator'], `${operator} does not compare a ${type}`)];
    }),
  ]);
  if (declared.length > 0) return declared;
  return [
    ...unfitValues(parameters).map(({ id, value, expected }) =>
      fault(
        ['parameters', parameters.findIndex((parameter) => parameter.id === id), 'value'],
        `${JSON.stringify(value)}, expected ${expected}`,
      ),
    ),
    ...parameters.flatMap(({ id, type, value }, index) =>
      parameterUse(id)?.divides === true && !stands(type, value, 'moreThan', '0')
        ? [fault(['parameters', index, 'value'], `${JSON.stringify(value)} divides, and must be above zero`)]
        : [],
    ),
  ];
}

/** A parameter that the library's own arithmetic takes to be of another type. */
function usedOtherwise(id: string, type: Parameter['type'], path: Path): Fault[] {
  const use = parameterUse(id);
  return use === undefined || use.type === type ? [] : [fault([...path, 'type'], `${id} is a ${use.type}`)];
}

function dayFaults(day: string, path: Path): Fault[] {
  return exactValue({ kind: 'date' }, day) === undefined ? [fault(path, `${JSON.stringify(day)} is not a calendar day`)] : [];
}

function readingFaults({ readings }: Interpretation, path: Path): Fault[] {
  const defaults = readings.filter(({ standing }) => standing === 'default').length;
  return [
    ...repeated(readings, ({ id }) => id, path, 'id'),
    ...(defaults === 1 ? [] : [fault(path, `${defaults} of the readings are the default, which exactly one must be`)]),
    ...readings.flatMap(({ standing, against }, at) =>
      (standing === 'remote') === (against !== undefined)
        ? []
        : [fault([...path, at, 'against'], 'what speaks against a reading is said where it is remote, and only there')],
    ),
  ];
}

function derivedFaults(rulebook: RulebookData, vocabulary: Vocabulary, index: number): Fault[] {
  const derived = rulebook.derivedFacts[index];
  if (derived === undefined) return [];
  const reserved = reservedFaults(derived.fact, ['derivedFacts', index, 'fact']);
  if (reserved.length > 0) return reserved;
  if (vocabulary.get(derived.fact)?.origin !== 'derived') {
    return [fault(['derivedFacts', index, 'fact'], `${derived.fact} is a fact of the input`)];
  }
  const { arithmetic, operands } = formulaOf(derived);
  const earlier = new Set(rulebook.derivedFacts.slice(0, index).map(({ fact }) => fact));
  return operands.flatMap((name, at) => {
    const path = ['derivedFacts', index, arithmetic, at];
    const fact = vocabulary.get(name);
    if (fact === undefined) return [fault(path, `unknown fact ${JSON.stringify(name)}`)];
    if (fact.origin === 'derived' && !earlier.has(name)) return [fault(path, `${name} is derived only later`)];
    const numeric = ['money', 'rate', 'count', 'factor'].includes(fact.type.kind);
    if (!numeric) return [fault(path, `${name} is a ${fact.type.kind}, which has no arithmetic`)];
    if ((arithmetic === 'sum' || arithmetic === 'difference') && fact.type.kind !== derived.type) {
      return [fault(path, `${name} is a ${fact.type.kind}, where a ${derived.type} is added`)];
    }
    return visibleFaults(fact, derived.grain, path);
  });
}

/** A name that only a parameter or a reading may have. */
function reservedFaults(name: string, path: Path): Fault[] {
  if (name.startsWith(PARAMETER_PREFIX)) return [fault(path, `${name} is a parameter`)];
  return name.startsWith(READING_PREFIX) ? [fault(path, `${name} is a reading`)] : [];
}

function visibleFaults(fact: NamedFact, grain: RuleSet['grain'], path: Path): Fault[] {
  return fact.grain === undefined || visibleGrains(grain).includes(fact.grain)
    ? []
    : [fault(path, `${fact.name} is a fact of a ${fact.grain}, which a ${grain} does not see`)];
}

function ruleSetFaults(vocabulary: Vocabulary, ruleSet: RuleSet, path: Path): Fault[] {
  const { hitPolicy, rules, otherwise, grain, decides } = ruleSet;
  const { origin } = vocabulary.get(decides) ?? {};
  const isOfInput = origin !== 'decided' && origin !== 'collected';
  const isMissing = hitPolicy === 'first' && otherwise === undefined;
  const isUnwanted = hitPolicy !== 'first' && otherwise !== undefined;
  const meant = otherwise?.conditions;
  return [
    ...(isOfInput ? [fault([...path, 'decides'], `${decides} is a fact of the input`)] : []),
    ...reservedFaults(decides, [...path, 'decides']),
    ...(isMissing ? [fault([...path, 'otherwise'], 'missing: with the hit policy first some conclusion must follow')] : []),
    ...(isUnwanted ? [fault([...path, 'otherwise'], 'not allowed with the hit policy collect')] : []),
    ...(hitPolicy === 'first' ? repeated(rules, ({ priority }) => String(priority), [...path, 'rules'], 'priority') : []),
    ...rules.flatMap(({ conditions, event }, index) => {
      const at = [...path, 'rules', index];
      return [
        ...conditionFaults(vocabulary, grain, conditions, [...at, 'conditions']),
        ...givesFaults(vocabulary, grain, event, [...at, 'event']),
        ...overrideFaults(ruleSet, index, at),
      ];
    }),
    ...(otherwise === undefined ? [] : givesFaults(vocabulary, grain, otherwise, [...path, 'otherwise'])),
    ...(meant === undefined ? [] : conditionFaults(vocabulary, grain, meant, [...path, 'otherwise', 'conditions'])),
  ];
}

function overrideFaults({ hitPolicy, rules }: RuleSet, index: number, path: Path): Fault[] {
  const { overrides = [], priority = 0 } = rules[index] ?? {};
  return overrides.flatMap((name, at) => {
    const here = [...path, 'overrides', at];
    const other = rules.find((rule) => rule.name === name);
    if (hitPolicy !== 'first') return [fault(here, 'nothing is overridden with the hit policy collect')];
    if (other === undefined) return [fault(here, `unknown rule ${JSON.stringify(name)}`)];
    return other.priority < priority ? [] : [fault(here, `${name} has no lower priority`)];
  });
}

function givesFaults(vocabulary: Vocabulary, grain: RuleSet['grain'], { params }: Conclusion, path: Path): Fault[] {
  return Object.entries(params.gives ?? {}).flatMap(([name, value]) => {
    const type = givenType(grain, name);
    if (typeof value === 'string') {
      if (type === undefined || (type.texts?.includes(value) ?? true)) return [];
      const expected = [
        ...type.facts.map((kind) => `a fact that is a ${kind}`),
        ...(type.texts ?? []).map((text) => JSON.stringify(text)),
      ];
      return [fault([...path, 'params', 'gives', name], `${JSON.stringify(value)}, expected ${expected.join(' or ')}`)];
    }
    const at = [...path, 'params', 'gives', name, 'fact'];
    const fact = vocabulary.get(value.fact);
    if (fact === undefined) return [fault(at, `unknown fact ${JSON.stringify(value.fact)}`)];
    if (fact.origin === 'collected') return [fault(at, `${value.fact} collects findings, which are no value`)];
    if (type !== undefined && !type.facts.includes(fact.type.kind)) {
      const expected = type.facts.length === 0 ? 'a text' : `a ${type.facts.join(' or ')}`;
      return [fault(at, `${value.fact} is a ${fact.type.kind}, where ${name} is ${expected}`)];
    }
    return visibleFaults(fact, grain, at);
  });
}

function conditionFaults(vocabulary: Vocabulary, grain: RuleSet['grain'], condition: Condition, path: Path): Fault[] {
  type FaultsAt = (path: Path) => Fault[];
  return foldCondition<FaultsAt>(condition, {
    all: (parts) => (here) => parts.flatMap((faultsAt, at) => faultsAt([...here, 'all', at])),
    any: (parts) => (here) => parts.flatMap((faultsAt, at) => faultsAt([...here, 'any', at])),
    not: (faultsAt) => (here) => faultsAt([...here, 'not']),
    comparison: (comparison) => (here) => comparisonFaults(vocabulary, grain, comparison, here),
  })(path);
}

function comparisonFaults(vocabulary: Vocabulary, grain: RuleSet['grain'], comparison: Comparison, path: Path): Fault[] {
  const { fact: name, operator, value } = comparison;
  const fact = vocabulary.get(name);
  if (fact === undefined) return [fault([...path, 'fact'], `unknown fact ${JSON.stringify(name)}`)];
  const unseen = visibleFaults(fact, grain, [...path, 'fact']);
  if (unseen.length > 0) return unseen;
  if (fact.origin === 'collected') return [fault([...path, 'fact'], `${name} collects findings, which cannot be compared`)];
  const { type } = fact;
  if (!operatorsOf(type).includes(operator)) {
    return [fault([...path, 'operator'], `${operator} does not compare a ${type.kind}; use ${operatorsOf(type).join(', ')}`)];
  }
  const at = [...path, 'value'];
  if (operator === 'given') return typeof value === 'boolean' ? [] : [fault(at, 'given takes true or false')];
  if (typeof value === 'object' && !Array.isArray(value)) {
    const other = vocabulary.get(value.fact);
    if (other === undefined) return [fault([...at, 'fact'], `unknown fact ${JSON.stringify(value.fact)}`)];
    if (other.type.kind !== type.kind) {
      return [fault([...at, 'fact'], `${value.fact} is a ${other.type.kind}, compared with ${name}, a ${type.kind}`)];
    }
    return visibleFaults(other, grain, [...at, 'fact']);
  }
  if (type.kind !== 'choice' && type.kind !== 'flag') {
    return [fault(at, `a figure or a date of the law belongs in a parameter: { "fact": "param:…" }`)];
  }
  const isList = operator === 'oneOf' || operator === 'noneOf';
  if (isList !== Array.isArray(value)) return [fault(at, isList ? `${operator} takes a list` : `${operator} takes one value`)];
  const values = Array.isArray(value) ? value : [value];
  return values
    .filter((one) => exactValue(type, one) === undefined)
    .map((one) => fault(at, `${name} is never ${JSON.stringify(one)}`));
}
