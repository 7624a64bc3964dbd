import { exactValue } from '../../facts/fact.js';
import { givenType } from '../conclusion-types.js';
import { type Comparison, type Condition, foldCondition, isFactReference } from '../condition.js';
import { operatorsOf } from '../operator.js';
import { HOUSE_FACT, isOfHouse } from '../own/house.js';
import type { Conclusion, RuleSet } from '../rule-set.js';
import { reservedFaults, visibleFaults } from './check-facts.js';
import { repeated } from './check-names.js';
import { RULEBOOK_FAULTS as FAULTS } from './fault-words.js';
import { type Fault, faultAt, type Path } from './invalid-rulebook.js';
import { type KnownNames, unknownFact } from './known-names.js';

/** A rule whose conditions and conclusion are checked. */
interface CheckedRule {
  readonly names: KnownNames;
  readonly grain: RuleSet['grain'];
  readonly rule: string;
}

/** What is wrong with a rule set: its conditions, its conclusions and the rules that override others. */
export function ruleSetFaults(names: KnownNames, ruleSet: RuleSet, path: Path): Fault[] {
  const { hitPolicy, rules, otherwise, grain, decides } = ruleSet;
  const { origin } = names.vocabulary.get(decides) ?? {};
  const isOfInput = origin !== 'decided' && origin !== 'collected';
  const isMissing = hitPolicy === 'first' && otherwise === undefined;
  const isUnwanted = hitPolicy !== 'first' && otherwise !== undefined;
  const meant = otherwise?.conditions;
  const last = { names, grain, rule: `${ruleSet.id}/otherwise` };
  return [
    ...(isOfInput ? [faultAt([...path, 'decides'], FAULTS.ofInput(decides))] : []),
    ...reservedFaults(decides, [...path, 'decides']),
    ...(isOfHouse(decides) && !HOUSE_FACT.test(decides) ? [faultAt([...path, 'decides'], FAULTS.houseName(decides))] : []),
    ...(isMissing ? [faultAt([...path, 'otherwise'], FAULTS.noOtherwise)] : []),
    ...(isUnwanted ? [faultAt([...path, 'otherwise'], FAULTS.unwantedOtherwise)] : []),
    ...(hitPolicy === 'first' ? repeated(rules, ({ priority }) => String(priority), [...path, 'rules'], 'priority') : []),
    ...rules.flatMap(({ name, conditions, event }, index) => {
      const at = [...path, 'rules', index];
      const rule = { names, grain, rule: name };
      return [
        ...conditionFaults(rule, conditions, [...at, 'conditions']),
        ...givesFaults(rule, event, [...at, 'event']),
        ...overrideFaults(ruleSet, index, at),
      ];
    }),
    ...(otherwise === undefined ? [] : givesFaults(last, otherwise, [...path, 'otherwise'])),
    ...(meant === undefined ? [] : conditionFaults(last, meant, [...path, 'otherwise', 'conditions'])),
  ];
}

function overrideFaults({ hitPolicy, rules }: RuleSet, index: number, path: Path): Fault[] {
  const { overrides = [], priority = 0 } = rules[index] ?? {};
  return overrides.flatMap((name, at) => {
    const here = [...path, 'overrides', at];
    const other = rules.find((rule) => rule.name === name);
    if (hitPolicy !== 'first') return [faultAt(here, FAULTS.nothingOverridden)];
    if (other === undefined) return [faultAt(here, FAULTS.unknown('rule', name))];
    return other.priority < priority ? [] : [faultAt(here, FAULTS.noLowerPriority(name))];
  });
}

function givesFaults({ names, grain, rule }: CheckedRule, { params }: Conclusion, path: Path): Fault[] {
  const { vocabulary } = names;
  return Object.entries(params.gives ?? {}).flatMap(([name, value]) => {
    const type = givenType(grain, name);
    if (typeof value === 'string') {
      if (type?.texts === undefined || type.texts.includes(value)) return [];
      const expected = FAULTS.given(type.facts, type.texts);
      return [faultAt([...path, 'params', 'gives', name], FAULTS.expected(value, expected))];
    }
    const at = [...path, 'params', 'gives', name, 'fact'];
    const fact = vocabulary.get(value.fact);
    if (fact === undefined) return [unknownFact(value.fact, names, at, rule)];
    if (fact.origin === 'collected') return [faultAt(at, FAULTS.noValue(value.fact))];
    if (type !== undefined && !type.facts.includes(fact.type.kind)) {
      return [faultAt(at, FAULTS.givenOtherwise(value.fact, fact.type.kind, name, type.facts))];
    }
    return visibleFaults(fact, grain, at);
  });
}

function conditionFaults(rule: CheckedRule, condition: Condition, path: Path): Fault[] {
  type FaultsAt = (path: Path) => Fault[];
  return foldCondition<FaultsAt>(condition, {
    all: (parts) => (here) => parts.flatMap((faultsAt, at) => faultsAt([...here, 'all', at])),
    any: (parts) => (here) => parts.flatMap((faultsAt, at) => faultsAt([...here, 'any', at])),
    not: (faultsAt) => (here) => faultsAt([...here, 'not']),
    comparison: (comparison) => (here) => comparisonFaults(rule, comparison, here),
  })(path);
}

function comparisonFaults({ names, grain, rule }: CheckedRule, comparison: Comparison, path: Path): Fault[] {
  const { vocabulary } = names;
  const { fact: name, operator, value } = comparison;
  const fact = vocabulary.get(name);
  if (fact === undefined) return [unknownFact(name, names, [...path, 'fact'], rule)];
  const unseen = visibleFaults(fact, grain, [...path, 'fact']);
  if (unseen.length > 0) return unseen;
  if (fact.origin === 'collected') return [faultAt([...path, 'fact'], FAULTS.notCompared(name))];
  const { type } = fact;
  if (!operatorsOf(type).includes(operator)) {
    return [faultAt([...path, 'operator'], FAULTS.notComparing(operator, type.kind, operatorsOf(type)))];
  }
  const at = [...path, 'value'];
  if (operator === 'given') return typeof value === 'boolean' ? [] : [faultAt(at, FAULTS.givenTakesFlag)];
  if (isFactReference(value)) {
    const other = vocabulary.get(value.fact);
    if (other === undefined) return [unknownFact(value.fact, names, [...at, 'fact'], rule)];
    if (other.type.kind !== type.kind) {
      return [faultAt([...at, 'fact'], FAULTS.comparedKinds(value.fact, other.type.kind, type.kind, name))];
    }
    return visibleFaults(other, grain, [...at, 'fact']);
  }
  if (type.kind !== 'choice' && type.kind !== 'flag') {
    return [faultAt(at, FAULTS.figureInRule)];
  }
  const isList = operator === 'oneOf' || operator === 'noneOf';
  if (isList !== Array.isArray(value)) return [faultAt(at, isList ? FAULTS.takesList(operator) : FAULTS.takesOne(operator))];
  const values = Array.isArray(value) ? value : [value];
  return values.filter((one) => exactValue(type, one) === undefined).map((one) => faultAt(at, FAULTS.neverIs(name, one)));
}
