import { exactValue, type PlainValue } from '../facts/fact.js';
import { nearestName } from '../facts/input/nearest-name.js';
import { NotPlainError, plainCopy } from '../facts/input/plain-copy.js';
import type { Wording } from '../law/wording.js';
import { MOST_NESTED } from '../rulebook/condition-shape.js';
import { pointerOf } from '../rulebook/load/invalid-rulebook.js';
import { operatorsOf } from '../rulebook/operator.js';
import { OPERATOR_NAMES, OPPOSITE, type OperatorName, type ValueOperator } from '../rulebook/operator-name.js';
import type { NamedFact, Vocabulary } from '../rulebook/vocabulary.js';
import { EXPECTED as OPTIONS } from '../rulebook/words/expected-words.js';
import { InvalidAdditionError } from './host-errors.js';
import { EXPECTED_ADDITION as EXPECTED } from './host-words.js';

/** A comparison of a host's, in json-rules-engine's format. */
export interface HostComparison {
  readonly fact: string;
  readonly operator: string;
  readonly value: unknown;
  readonly path?: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly name?: string;
  readonly priority?: number;
}
/** A host's condition in the form that runs: each `not` is moved into the comparisons, and each reference is replaced. */
export type HostCondition =
  | { readonly all: readonly HostCondition[]; readonly name?: string; readonly priority?: number }
  | { readonly any: readonly HostCondition[]; readonly name?: string; readonly priority?: number }
  | HostComparison;

/** The names that a host's conditions may use. */
export interface KnownNames {
  readonly vocabulary: Vocabulary;
  /** The names of the facts that the host added. */
  readonly facts: Iterable<string>;
  hasFact(name: string): boolean;
  hasOperator(name: string): boolean;
  /** The host's conditions by name, as they were given. */
  condition(name: string): unknown;
  readonly conditions: Iterable<string>;
}

/** The name of the operator that holds for known values exactly if another does not. */
export function opposedName(operator: string): string {
  if (isOwn(operator) && operator !== 'given') return OPPOSITE[operator as ValueOperator];
  return `${OPPOSED}${operator}`;
}

/** The prefix of the name of an operator that is the opposite of a host's operator. */
export const OPPOSED = 'opposed to ';

// Nobody writes more comparisons in one rule, but references to conditions may multiply them.
const MOST_COMPARISONS = 1_000;
const LIMITS = { depth: 2 * MOST_NESTED + 20, values: 50_000 };
const GROUP_KEYS = ['all', 'any', 'not', 'condition'] as const;
const COMPARISON_KEYS = ['fact', 'operator', 'value', 'path', 'params'];
const REFERENCE_KEYS = ['fact', 'path', 'params'];
/** The operators of json-rules-engine that test what a list contains. Only these apply to the findings of a rule set. */
const LIST_OPERATORS = ['contains', 'doesNotContain'];

type Fields = Readonly<Record<string, unknown>>;
type Path = readonly (string | number)[];

/**
 * Reads a host's conditions from any value, and checks that they can run as intended.
 *
 * An engine's `not` would make an unknown comparison true. With each `not` moved into the comparisons, it is always false.
 *
 * @throws {InvalidAdditionError}
 */
export function hostConditions(addition: Wording, given: unknown, known: KnownNames, path: Path = []): HostCondition {
  const count = { comparisons: 0 };
  const refuse = (at: Path, value: unknown, expected: Wording, nearest?: string): never => {
    throw new InvalidAdditionError(addition, pointerOf([...path, ...at]), value, expected, nearest);
  };
  const read = (condition: unknown, at: Path, depth: number, isOpposed: boolean): HostCondition => {
    if (depth > MOST_NESTED) return refuse(at, condition, EXPECTED.nesting(MOST_NESTED));
    if (!isObject(condition)) return refuse(at, condition, EXPECTED.condition);
    const forms = GROUP_KEYS.filter((key) => condition[key] !== undefined);
    const [form] = forms;
    if (form === undefined) {
      count.comparisons++;
      if (count.comparisons > MOST_COMPARISONS) refuse(at, condition, EXPECTED.comparisons(MOST_COMPARISONS));
      return comparison(condition, at, isOpposed);
    }
    if (forms.length > 1 || 'fact' in condition) refuse(at, condition, EXPECTED.oneForm);
    knownKeys(condition, [form], at);
    const inner = condition[form];
    const more = passedOn(condition, at);
    if (form === 'not') return read(inner, [...at, form], depth + 1, !isOpposed);
    if (form === 'condition') {
      const named = typeof inner === 'string' ? known.condition(inner) : undefined;
      if (named === undefined) {
        return refuse([...at, form], inner, EXPECTED.setCondition, nearestName(inner, [...known.conditions]));
      }
      return read(named, at, depth + 1, isOpposed);
    }
    if (!Array.isArray(inner) || inner.length === 0) {
      return refuse([...at, form], inner, EXPECTED.conditions);
    }
    const parts = inner.map((one, index) => read(one, [...at, form, index], depth + 1, isOpposed));
    return (form === 'all') === isOpposed ? { any: parts, ...more } : { all: parts, ...more };
  };

  const comparison = (given: Fields, at: Path, isOpposed: boolean): HostComparison => {
    knownKeys(given, COMPARISON_KEYS, at);
    const { fact: name, operator, value, path: within, params } = given;
    const fact = typeof name === 'string' ? known.vocabulary.get(name) : undefined;
    if (typeof name !== 'string' || (fact === undefined && !known.hasFact(name))) {
      const names = [...known.vocabulary.keys(), ...known.facts];
      return refuse([...at, 'fact'], name, EXPECTED.knownFact, nearestName(name, names));
    }
    if (typeof operator !== 'string' || operator.startsWith(OPPOSED) || !known.hasOperator(operator)) {
      return refuse([...at, 'operator'], operator, EXPECTED.operator, nearestName(operator, OPERATOR_NAMES));
    }
    if (!Object.hasOwn(given, 'value') || value === undefined) return refuse([...at, 'value'], value, EXPECTED.comparand);
    if (within !== undefined && typeof within !== 'string') return refuse([...at, 'path'], within, EXPECTED.text);
    if (params !== undefined && !isObject(params)) return refuse([...at, 'params'], params, EXPECTED.object);
    if (isObject(value) && 'fact' in value) reference(value, fact, operator, [...at, 'value']);
    if (fact !== undefined) {
      if (within !== undefined) return refuse([...at, 'path'], within, EXPECTED.noParts(name));
      if (params !== undefined) return refuse([...at, 'params'], params, EXPECTED.noParams(name));
      ofType(fact, operator, value, at);
    } else if (isOwn(operator)) operand(operator, value, [...at, 'value']);
    return opposing({ ...(given as unknown as HostComparison), ...passedOn(given, at) }, isOpposed);
  };

  /** Checks a reference to another fact. The type of a host's own fact is only known from its values. */
  const reference = (value: Fields, fact: NamedFact | undefined, operator: string, at: Path): void => {
    const unknown = Object.keys(value).find((key) => !REFERENCE_KEYS.includes(key));
    if (unknown !== undefined) refuse([...at, unknown], value[unknown], EXPECTED.keys(REFERENCE_KEYS));
    const other = typeof value.fact === 'string' ? known.vocabulary.get(value.fact) : undefined;
    if (typeof value.fact !== 'string' || (other === undefined && !known.hasFact(value.fact))) {
      const names = [...known.vocabulary.keys(), ...known.facts];
      refuse([...at, 'fact'], value.fact, EXPECTED.knownFact, nearestName(value.fact, names));
    }
    if (fact !== undefined && other !== undefined && (other.type.kind !== fact.type.kind || other.origin === 'collected')) {
      refuse([...at, 'fact'], value.fact, EXPECTED.ofKind(fact.type.kind, fact.name));
    }
    if (other !== undefined) {
      if (value.path !== undefined) refuse([...at, 'path'], value.path, EXPECTED.noParts(other.name));
      allowedOperator(other, operator, at.slice(0, -1));
    }
  };

  /** Checks that an operator applies to a fact of the rulebook. json-rules-engine does not treat exact values as numbers. */
  const allowedOperator = ({ type, origin }: NamedFact, operator: string, at: Path): void => {
    const allowed: readonly string[] = origin === 'collected' ? LIST_OPERATORS : operatorsOf(type);
    if (allowed.includes(operator) || !(isOwn(operator) || isBuiltIn(operator))) return;
    refuse([...at, 'operator'], operator, EXPECTED.comparing(allowed, origin === 'collected' ? 'findings' : type.kind));
  };

  /** Checks that a fact of the rulebook can be compared with a value. */
  const ofType = (fact: NamedFact, operator: string, value: unknown, at: Path): void => {
    allowedOperator(fact, operator, at);
    // A host's own operator may take any value.
    if (!isOwn(operator) && !isBuiltIn(operator)) return;
    const { name, type } = fact;
    if (isObject(value)) {
      if (operator === 'given') refuse([...at, 'value'], value, EXPECTED.flag);
      if (!('fact' in value)) refuse([...at, 'value'], value, EXPECTED.kindOrFact(type.kind));
      return;
    }
    if (operator === 'given') {
      if (typeof value !== 'boolean') refuse([...at, 'value'], value, EXPECTED.flag);
      return;
    }
    if (isOwn(operator)) operand(operator, value, [...at, 'value']);
    const one = (each: unknown, where: Path) => {
      if (exactValue(type, each as PlainValue) !== undefined) return;
      const values = type.kind === 'choice' ? type.values : [];
      const expected = type.kind === 'choice' ? OPTIONS.oneOf(values) : EXPECTED.ofKind(type.kind, name);
      refuse(where, each, expected, nearestName(each, values));
    };
    if (Array.isArray(value)) {
      value.forEach((each, index) => {
        one(each, [...at, 'value', index]);
      });
    } else one(value, [...at, 'value']);
  };

  /** Checks that an operator of the rule sets accepts a value. */
  const operand = (operator: string, value: unknown, at: Path): void => {
    if (isObject(value) && 'fact' in value) return;
    const isList = operator === 'oneOf' || operator === 'noneOf';
    if (isList && !(Array.isArray(value) && value.length > 0)) refuse(at, value, EXPECTED.values);
    if (!isList && typeof value === 'object') refuse(at, value, EXPECTED.oneValue);
    if (operator === 'given' && typeof value !== 'boolean') refuse(at, value, EXPECTED.flag);
  };

  const passedOn = (from: Fields, at: Path): { readonly name?: string; readonly priority?: number } => {
    const { name, priority } = from;
    if (name !== undefined && typeof name !== 'string') refuse([...at, 'name'], name, EXPECTED.text);
    if (priority !== undefined && !(Number.isSafeInteger(priority) && (priority as number) > 0)) {
      refuse([...at, 'priority'], priority, EXPECTED.wholeNumber);
    }
    return {
      ...(name === undefined ? {} : { name: name as string }),
      ...(priority === undefined ? {} : { priority: priority as number }),
    };
  };

  const knownKeys = (from: Fields, keys: readonly string[], at: Path): void => {
    const all = [...keys, 'name', 'priority'];
    const unknown = Object.keys(from).find((key) => !all.includes(key) && from[key] !== undefined);
    if (unknown === undefined) return;
    const possible = keys.length === 1 ? all : [...all, ...GROUP_KEYS];
    refuse([...at, unknown], from[unknown], EXPECTED.keys(all), nearestName(unknown, possible));
  };

  return read(plainConditions(addition, given, path), [], 1, false);
}

/** A copy of a host's conditions that the host cannot change. */
export function plainConditions(addition: Wording, given: unknown, path: Path = []): unknown {
  try {
    return plainCopy(given, LIMITS);
  } catch (error) {
    if (!(error instanceof NotPlainError)) throw error;
    throw new InvalidAdditionError(addition, pointerOf([...path, ...error.path]), error.value, {
      zh: error.zh,
      en: error.expected,
    });
  }
}

function opposing(comparison: HostComparison, isOpposed: boolean): HostComparison {
  if (!isOpposed) return comparison;
  if (comparison.operator === 'given') return { ...comparison, value: comparison.value !== true };
  return { ...comparison, operator: opposedName(comparison.operator) };
}

function isOwn(operator: string): operator is OperatorName {
  return OPERATOR_NAMES.some((own) => own === operator);
}

/** The operators of json-rules-engine, alone or under one of its decorators. */
function isBuiltIn(operator: string): boolean {
  return operator.includes(':') || BUILT_IN_OPERATORS.includes(operator);
}

/** The operators of json-rules-engine that are not also those of rule sets. */
export const BUILT_IN_OPERATORS: readonly string[] = [
  'equal',
  'notEqual',
  'in',
  'notIn',
  'contains',
  'doesNotContain',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
];

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
