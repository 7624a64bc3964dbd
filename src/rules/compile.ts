import { Decimal } from '../facts/decimal.js';
import {
  decimalValue,
  exactValue,
  type FactType,
  type FactValue,
  type Grain,
  LOAN_GRAINS,
  type PlainValue,
} from '../facts/fact.js';
import type { Comparison, Condition } from './condition.js';
import { combine, formulaOf } from './derived-fact.js';
import { comparatorOf, type Operand } from './operator.js';
import { orderRuleSets } from './order.js';
import { type Conclusion, conclusionsOf, type RuleSet, sameConclusion } from './rule-set.js';
import type { Rulebook } from './rulebook.js';
import { FALSE, not, TRUE, type Truth, UNKNOWN } from './truth.js';
import { type NamedFact, PARAMETER_PREFIX, READING_PREFIX, type Vocabulary, vocabularyOf } from './vocabulary.js';

/** The readings under which a rulebook is compiled: a reading of each interpretation, by id. */
export type Readings = Readonly<Record<string, string>>;

/** The exact values that facts have during a decision, by slot. */
export type FactValues = FactValue[];

/** A condition compiled to a closure over fact values. */
export type Test = (facts: FactValues) => Truth;

/** What a rule set with the hit policy `first` returns where an unknown fact leaves it open. */
export const UNDETERMINED = -1;

/** A rule set compiled to closures. */
export interface CompiledRuleSet {
  readonly ruleSet: RuleSet;
  /** The slot of the fact that it decides. */
  readonly slot: number;
  /** Each rule's conditions, in order of priority. */
  readonly tests: readonly Test[];
  /** The index of each test's rule, and so of its conclusion, in the rule set. */
  readonly indices: readonly number[];
  /** The conclusions of the rules in the order given, then `otherwise`. */
  readonly conclusions: readonly Conclusion[];
}

/** Where names have their values: a slot of the fact values or, for a parameter or a reading, a constant. */
export interface Scope {
  readonly vocabulary: Vocabulary;
  /** How many slots there are. */
  readonly size: number;
  slotOf(name: string): number;
  constantOf(name: string): Operand | undefined;
}

/** A rulebook compiled under certain readings and parameters. */
export interface CompiledRulebook {
  readonly rulebook: Rulebook;
  readonly scope: Scope;
  readonly readings: Readings;
  /** The parameters that a caller set in place of the rulebook's own. */
  readonly overrides: Readonly<Record<string, string>>;
  /** In the order in which they are decided. */
  readonly ruleSets: readonly CompiledRuleSet[];
  /** Computes the derived facts of a grain from the others. */
  readonly derive: (facts: FactValues, grain: RuleSet['grain']) => void;
}

/** What a caller may set. */
export interface CompileOptions {
  readonly readings?: Readings | undefined;
  readonly parameters?: Readonly<Record<string, string>> | undefined;
}

/** A reading or a parameter that the rulebook does not have, or a value that it does not allow. */
export class InvalidOptionError extends Error {
  override readonly name = 'InvalidOptionError';
  constructor(
    readonly option: string,
    readonly value: unknown,
    readonly expected: string,
  ) {
    super(`${option}: ${JSON.stringify(value)}, expected ${expected}`);
  }
}

/**
 * Compiles the rule sets of certain grains, a loan's by default, once, to be run many times. No code is generated:
 * conditions become closures.
 *
 * @throws {InvalidOptionError} for a reading or a parameter that the rulebook does not have or allow
 */
export function compileRulebook(
  rulebook: Rulebook,
  options: CompileOptions = {},
  grains: readonly Grain[] = LOAN_GRAINS,
): CompiledRulebook {
  const readings = readingsOf(rulebook, options.readings ?? {});
  const overrides = options.parameters ?? {};
  const scope = scopeOf(rulebook, readings, overrides, grains);
  return {
    rulebook,
    scope,
    readings,
    overrides,
    ruleSets: orderRuleSets(rulebook)
      .ordered.filter(({ grain }) => grains.includes(grain))
      .map((ruleSet) => compileRuleSet(ruleSet, scope)),
    derive: derivation(rulebook, scope, grains),
  };
}

function readingsOf(rulebook: Rulebook, chosen: Readings): Readings {
  const known = new Map(rulebook.interpretations.map((interpretation) => [interpretation.id, interpretation]));
  for (const [id, reading] of Object.entries(chosen)) {
    const interpretation = known.get(id);
    if (interpretation === undefined) throw new InvalidOptionError('readings', id, `one of ${[...known.keys()].join(', ')}`);
    const readings = interpretation.readings.map((it) => it.id);
    if (!readings.includes(reading)) throw new InvalidOptionError(`readings.${id}`, reading, `one of ${readings.join(', ')}`);
  }
  return Object.freeze(Object.fromEntries(rulebook.interpretations.map((it) => [it.id, chosen[it.id] ?? it.default])));
}

function scopeOf(
  rulebook: Rulebook,
  readings: Readings,
  overrides: Readonly<Record<string, string>>,
  grains: readonly Grain[],
): Scope {
  const vocabulary = vocabularyOf(rulebook, grains);
  const variable = [...vocabulary.values()].filter(({ origin }) => origin !== 'parameter' && origin !== 'reading');
  const slots = new Map(variable.map(({ name }, slot) => [name, slot]));
  const constants = new Map<string, Operand>();
  for (const [id, value] of Object.entries(readings)) constants.set(`${READING_PREFIX}${id}`, value);
  const parameters = new Map(rulebook.parameters.map((parameter) => [parameter.id, parameter]));
  for (const id of Object.keys(overrides)) {
    if (!parameters.has(id)) throw new InvalidOptionError('parameters', id, `one of ${[...parameters.keys()].join(', ')}`);
  }
  for (const { id, type, value } of rulebook.parameters) {
    const set: PlainValue = overrides[id] ?? value;
    const exact = exactValue({ kind: type }, type === 'count' ? Number(set) : set);
    if (exact === undefined) throw new InvalidOptionError(`parameters.${id}`, set, `a ${type}`);
    constants.set(`${PARAMETER_PREFIX}${id}`, exact);
  }
  return {
    vocabulary,
    size: variable.length,
    slotOf(name) {
      const slot = slots.get(name);
      if (slot === undefined) throw new RangeError(`no fact ${name}`);
      return slot;
    },
    constantOf: (name) => constants.get(name),
  };
}

function compileRuleSet(ruleSet: RuleSet, scope: Scope): CompiledRuleSet {
  const ranked = ruleSet.rules
    .map((rule, index) => ({ index, priority: rule.priority, test: compileCondition(rule.conditions, scope) }))
    .sort((a, b) => b.priority - a.priority)
    // What readings and parameters alone make false can never hold.
    .filter(({ test }) => test !== FALSE);
  return {
    ruleSet,
    slot: scope.slotOf(ruleSet.decides),
    tests: ranked.map(({ test }) => (typeof test === 'function' ? test : () => test)),
    indices: ranked.map(({ index }) => index),
    conclusions: conclusionsOf(ruleSet),
  };
}

/** A condition as a closure, or as its truth value where readings and parameters alone settle it. */
function compileCondition(condition: Condition, scope: Scope): Test | Truth {
  if ('all' in condition) return compileGroup(condition.all, scope, FALSE, TRUE);
  if ('any' in condition) return compileGroup(condition.any, scope, TRUE, FALSE);
  if ('not' in condition) {
    const inner = compileCondition(condition.not, scope);
    return typeof inner === 'function' ? (facts) => not(inner(facts)) : not(inner);
  }
  return compileComparison(condition, scope);
}

/** `all` and `any` are each other's mirror image: one value settles the group, the other leaves it to the rest. */
function compileGroup(
  conditions: readonly Condition[],
  scope: Scope,
  settling: typeof FALSE | typeof TRUE,
  neutral: typeof FALSE | typeof TRUE,
): Test | Truth {
  const tests: Test[] = [];
  for (const condition of conditions) {
    const test = compileCondition(condition, scope);
    if (test === settling) return settling;
    if (typeof test === 'function') tests.push(test);
    else if (test === UNKNOWN) tests.push(() => UNKNOWN);
  }
  const [first, second, third] = tests;
  if (first === undefined) return neutral;
  if (second === undefined) return first;
  const pair = (facts: FactValues): Truth => {
    const one = first(facts);
    if (one === settling) return settling;
    const two = second(facts);
    return two === neutral ? one : two;
  };
  if (third === undefined) return pair;
  const rest = tests.slice(2);
  return (facts) => {
    let truth = pair(facts);
    for (let at = 0; truth !== settling && at < rest.length; at++) {
      const next = (rest[at] as Test)(facts);
      if (next !== neutral) truth = next;
    }
    return truth;
  };
}

/** A comparison's operands, resolved: the left is always a name; a constant on the right is in the left's representation. */
export interface ResolvedComparison {
  readonly fact: NamedFact;
  readonly left: (facts: FactValues) => FactValue;
  readonly right: ((facts: FactValues) => FactValue) | Operand;
}

/** Resolves the two sides of a comparison. Where arithmetic derived one of them, both are decimals in natural units. */
export function resolveComparison({ fact: name, value }: Comparison, scope: Scope): ResolvedComparison {
  const fact = named(scope, name);
  const reference = typeof value === 'object' && !Array.isArray(value) ? named(scope, value.fact) : undefined;
  const decimal = fact.origin === 'derived' || reference?.origin === 'derived';
  const left = accessor(fact, scope, decimal);
  if (reference !== undefined) {
    const constant = scope.constantOf(reference.name);
    if (constant === undefined) return { fact, left, right: accessor(reference, scope, decimal) };
    return { fact, left, right: decimal ? decimalValue(reference.type, constant as number | Decimal) : constant };
  }
  return { fact, left, right: value as string | boolean | string[] };
}

function named(scope: Scope, name: string): NamedFact {
  const fact = scope.vocabulary.get(name);
  if (fact === undefined) throw new RangeError(`no fact ${name}`);
  return fact;
}

function accessor({ name, type }: NamedFact, scope: Scope, decimal: boolean): (facts: FactValues) => FactValue {
  const constant = scope.constantOf(name) as FactValue;
  if (constant !== undefined) {
    const value = decimal ? decimalValue(type, constant as number | Decimal) : constant;
    return () => value;
  }
  const slot = scope.slotOf(name);
  return decimal ? (facts) => toDecimal(type, facts[slot]) : (facts) => facts[slot];
}

function toDecimal(type: FactType, value: FactValue): Decimal | undefined {
  return value === undefined ? undefined : decimalValue(type, value as number | Decimal);
}

function compileComparison(comparison: Comparison, scope: Scope): Test | Truth {
  const { left, right, fact } = resolveComparison(comparison, scope);
  const { operator } = comparison;
  const holds = comparatorOf(operator);
  if (typeof right === 'function') {
    return (facts) => {
      const one = left(facts);
      const other = right(facts);
      if (one === undefined || other === undefined) return UNKNOWN;
      return holds(one, other) ? TRUE : FALSE;
    };
  }
  if (scope.constantOf(fact.name) !== undefined) return holds(scope.constantOf(fact.name) as Operand, right) ? TRUE : FALSE;
  if (fact.origin === 'derived' || right instanceof Decimal) {
    return (facts) => {
      const one = left(facts);
      if (one === undefined) return UNKNOWN;
      return holds(one, right) ? TRUE : FALSE;
    };
  }
  return compileConstantTest(scope.slotOf(fact.name), operator, right);
}

/** The comparisons of the hot path, one closure each, so that the engine can inline them. */
function compileConstantTest(slot: number, operator: Comparison['operator'], right: Operand): Test {
  const figure = right as number;
  const truth = (value: FactValue, holds: boolean): Truth => (value === undefined ? UNKNOWN : holds ? TRUE : FALSE);
  switch (operator) {
    case 'is':
      return (facts) => truth(facts[slot], facts[slot] === right);
    case 'isNot':
      return (facts) => truth(facts[slot], facts[slot] !== right);
    case 'oneOf': {
      const list = right as readonly string[];
      return (facts) => truth(facts[slot], list.includes(facts[slot] as string));
    }
    case 'noneOf': {
      const list = right as readonly string[];
      return (facts) => truth(facts[slot], !list.includes(facts[slot] as string));
    }
    case 'atMost':
    case 'onOrBefore':
      return (facts) => truth(facts[slot], (facts[slot] as number) <= figure);
    case 'atLeast':
    case 'onOrAfter':
      return (facts) => truth(facts[slot], (facts[slot] as number) >= figure);
    case 'lessThan':
    case 'before':
      return (facts) => truth(facts[slot], (facts[slot] as number) < figure);
    case 'moreThan':
    case 'after':
      return (facts) => truth(facts[slot], (facts[slot] as number) > figure);
  }
}

function derivation(rulebook: Rulebook, scope: Scope, grains: readonly Grain[]): CompiledRulebook['derive'] {
  const wanted = rulebook.derivedFacts.filter(({ grain }) => grains.includes(grain));
  const steps = wanted.map((derived) => {
    const { arithmetic, operands } = formulaOf(derived);
    const read = operands.map((name) => accessor(named(scope, name), scope, true));
    const slot = scope.slotOf(derived.fact);
    return {
      grain: derived.grain,
      run(facts: FactValues) {
        const values = read.map((value) => value(facts) as Decimal | undefined);
        facts[slot] = values.reduce((one, other) =>
          one === undefined || other === undefined ? undefined : combine(arithmetic, one, other),
        );
      },
    };
  });
  return (facts, grain) => {
    for (const step of steps) if (step.grain === grain) step.run(facts);
  };
}

/**
 * Decides a rule set with the hit policy `first`: the index of the conclusion that follows, or `UNDETERMINED` where an
 * unknown fact leaves more than one open. Writes the decided fact.
 */
export function decideFirst(compiled: CompiledRuleSet, facts: FactValues): number {
  const { tests, indices, conclusions } = compiled;
  let open = false;
  let decided = conclusions.length - 1; // `otherwise`
  for (let at = 0; at < tests.length; at++) {
    const truth = (tests[at] as Test)(facts);
    if (truth === TRUE) {
      decided = indices[at] as number;
      break;
    }
    if (truth === UNKNOWN) open = true;
  }
  if (open) decided = settled(compiled, facts, decided);
  facts[compiled.slot] = decided === UNDETERMINED ? undefined : conclusions[decided]?.type;
  return decided;
}

/** The conclusion in spite of rules left open, where they could conclude nothing else. */
function settled({ tests, indices, conclusions }: CompiledRuleSet, facts: FactValues, decided: number): number {
  for (let at = 0; at < tests.length && indices[at] !== decided; at++) {
    if ((tests[at] as Test)(facts) === UNKNOWN && !sameConclusion(conclusions[indices[at] as number], conclusions[decided]))
      return UNDETERMINED;
  }
  return decided;
}

/** Decides a rule set with the hit policy `collect`: the indices of the rules that hold. */
export function decideCollect({ tests, indices }: CompiledRuleSet, facts: FactValues): number[] {
  return indices.filter((_, at) => (tests[at] as Test)(facts) === TRUE);
}
