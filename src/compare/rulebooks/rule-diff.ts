import { statementOf } from '../../decide/statement.js';
import { type CompiledRulebook, compileRulebook } from '../../evaluate/compile-rulebook.js';
import type { FactValues } from '../../evaluate/scope.js';
import { settleCondition } from '../../evaluate/settled-condition.js';
import { type FactValue, type Grain, plainValue } from '../../facts/fact.js';
import { EVERY_INPUT } from '../../facts/subjects/every-input.js';
import type { Force } from '../../law/provision.js';
import { type Condition, factsOf, foldCondition, isFactReference } from '../../rulebook/condition.js';
import { type Arithmetic, formulaOf } from '../../rulebook/derived-fact.js';
import type { Conclusion, RuleSet } from '../../rulebook/rule-set.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { PARAMETER_PREFIX, READING_PREFIX } from '../../rulebook/vocabulary.js';

/** In what a rule may differ between two rulebooks. */
export const RULE_DIFFERENCES = Object.freeze([
  'conditions',
  'parameters',
  'readings',
  'arithmetic',
  'order',
  'conclusion',
  'force',
  'provisions',
  'words',
] as const);
/**
 * In what a rule differs. `conditions`: it asks something else. `parameters`, `readings`, `arithmetic`: it asks the same, of a
 * parameter that has another value, of a reading that is another by default, of a fact that is computed otherwise. `order`: it comes
 * before or after another rule. `conclusion`: it concludes or gives something else. `force`: what the law does by it is something
 * else. `provisions`: it rests on others. `words`: it is said otherwise.
 */
export type RuleDifference = (typeof RULE_DIFFERENCES)[number];

/** A rule as a rulebook states it. */
export interface StatedRule {
  /** What it concludes. */
  readonly conclusion: string;
  /** The statement, with the figures of the rulebook. */
  readonly zh: string;
  /** What the rule says in English. */
  readonly en: string;
  /** What the provisions that it cites do. */
  readonly force: Force;
  /** The provisions that it cites, by their ids. */
  readonly provisions: readonly string[];
}

/** A rule that is in one of two rulebooks only, or not the same in both. */
export interface RuleDiff {
  /** The id of the rule set that the rule stands in. */
  readonly ruleSet: string;
  /** The fact that its rule set decides, and for what. */
  readonly decides: string;
  /** What it decides about: the loan, a component of an instalment, a guarantee, or another subject. */
  readonly grain: Grain;
  /** Its name; `<rule set>/otherwise` for what follows where no rule holds. */
  readonly rule: string;
  /** Whether the rule is in the second rulebook alone, in the first alone, or differs between them. */
  readonly change: 'added' | 'removed' | 'changed';
  /** In what it differs; empty for a rule that one rulebook does not have. */
  readonly differs: readonly RuleDifference[];
  /** The rule of the first rulebook; absent where it was added. */
  readonly from?: StatedRule;
  /** The rule of the second rulebook; absent where it was removed. */
  readonly to?: StatedRule;
}

/** A rulebook under its own readings, compiled for every grain. */
export function compiledWhole(rulebook: Rulebook): CompiledRulebook {
  return compileRulebook(rulebook, {}, EVERY_INPUT);
}

interface NamedRule {
  readonly name: string;
  /** Absent of `otherwise`. */
  readonly conditions?: Condition;
  readonly conclusion: Conclusion;
}

/** The rules of a rule set in their order, then `otherwise`. */
function rulesOf({ id, rules, otherwise }: RuleSet): NamedRule[] {
  return [
    ...rules.map(({ name, conditions, event }) => ({ name, conditions, conclusion: event })),
    ...(otherwise === undefined ? [] : [{ name: `${id}/otherwise`, conclusion: otherwise }]),
  ];
}

/** The rules that two rulebooks do not share, in the order of the second, then those that it no longer has. */
export function ruleDiffs(from: CompiledRulebook, to: CompiledRulebook): RuleDiff[] {
  const [before, after] = [from.rulebook.ruleSets, to.rulebook.ruleSets];
  const known = new Map(before.map((ruleSet) => [ruleSet.id, ruleSet]));
  const kept = new Set(after.map(({ id }) => id));
  return [
    ...after.flatMap((ruleSet) => diffsOf(known.get(ruleSet.id), ruleSet, from, to)),
    ...before.filter(({ id }) => !kept.has(id)).flatMap((ruleSet) => diffsOf(ruleSet, undefined, from, to)),
  ];
}

function diffsOf(
  before: RuleSet | undefined,
  after: RuleSet | undefined,
  from: CompiledRulebook,
  to: CompiledRulebook,
): RuleDiff[] {
  const ruleSet = after ?? before;
  if (ruleSet === undefined) return [];
  const [old, own] = [before === undefined ? [] : rulesOf(before), after === undefined ? [] : rulesOf(after)];
  const [oldNames, ownNames] = [old.map(({ name }) => name), own.map(({ name }) => name)];
  const place = { ruleSet: ruleSet.id, decides: ruleSet.decides, grain: ruleSet.grain };
  const diffOf = (name: string): RuleDiff[] => {
    const [one, other] = [old.find((it) => it.name === name), own.find((it) => it.name === name)];
    const stated = {
      ...(one === undefined ? {} : { from: statedRule(one, from) }),
      ...(other === undefined ? {} : { to: statedRule(other, to) }),
    };
    if (one === undefined) return [{ ...place, rule: name, change: 'added', differs: [], ...stated }];
    if (other === undefined) return [{ ...place, rule: name, change: 'removed', differs: [], ...stated }];
    const differs = [
      ...differencesOf(one, other, from, to),
      ...(movedAmong(name, oldNames, ownNames) ? (['order'] as const) : []),
    ];
    if (differs.length === 0) return [];
    return [
      { ...place, rule: name, change: 'changed', differs: RULE_DIFFERENCES.filter((it) => differs.includes(it)), ...stated },
    ];
  };
  return [...new Set([...ownNames, ...oldNames])].flatMap(diffOf);
}

function statedRule({ conclusion: { type, params } }: NamedRule, compiled: CompiledRulebook): StatedRule {
  return {
    conclusion: type,
    zh: statementOf(params.zh, 'zh', compiled),
    en: statementOf(params.en, 'en', compiled),
    force: params.force,
    provisions: [...params.provisions],
  };
}

/** Whether other rules come before a rule in one list than in the other, of those that both have. */
function movedAmong(name: string, before: readonly string[], after: readonly string[]): boolean {
  const ahead = (list: readonly string[], other: readonly string[]) =>
    list.slice(0, list.indexOf(name)).filter((one) => other.includes(one));
  const [old, own] = [ahead(before, after), ahead(after, before)];
  return old.length !== own.length || old.some((one) => !own.includes(one));
}

function differencesOf(one: NamedRule, other: NamedRule, from: CompiledRulebook, to: CompiledRulebook): RuleDifference[] {
  const [params, own] = [one.conclusion.params, other.conclusion.params];
  const names = [...namesUsed(one), ...namesUsed(other)];
  const differs = (of: (compiled: CompiledRulebook, name: string) => unknown) => (name: string) =>
    JSON.stringify(of(from, name)) !== JSON.stringify(of(to, name));
  const found: [RuleDifference, boolean][] = [
    ['conditions', textOf(withoutNames(one.conditions)) !== textOf(withoutNames(other.conditions))],
    ['parameters', names.filter(isParameter).some(differs(constantText))],
    ['readings', names.filter(isReading).some(differs(constantText))],
    ['arithmetic', names.some(differs(arithmeticOf))],
    ['conclusion', one.conclusion.type !== other.conclusion.type || textOf(params.gives ?? {}) !== textOf(own.gives ?? {})],
    ['force', params.force !== own.force],
    ['provisions', textOf(params.provisions) !== textOf(own.provisions)],
    ['words', params.zh !== own.zh || params.en !== own.en],
  ];
  return found.flatMap(([difference, is]) => (is ? [difference] : []));
}

const isParameter = (name: string) => name.startsWith(PARAMETER_PREFIX);
const isReading = (name: string) => name.startsWith(READING_PREFIX);

/** The facts, parameters and readings that a rule tests or gives. */
function namesUsed({ conditions, conclusion }: NamedRule): string[] {
  const given = Object.values(conclusion.params.gives ?? {}).flatMap((it) => (typeof it === 'string' ? [] : [it.fact]));
  return [...new Set([...(conditions === undefined ? [] : factsOf(conditions)), ...given])];
}

/** The value of a parameter or a reading, as it is written; `undefined` where the rulebook has none of that name. */
function constantText({ scope }: CompiledRulebook, name: string): string | undefined {
  const type = scope.vocabulary.get(name)?.type;
  const value = scope.constantOf(name);
  if (type === undefined || value === undefined) return undefined;
  return Array.isArray(value) ? value.join() : String(plainValue(type, value as Exclude<FactValue, undefined>));
}

/** How a fact is computed, with the values of parameters; `undefined` of one that is not. */
function arithmeticOf(compiled: CompiledRulebook, name: string): unknown {
  const derived = compiled.rulebook.derivedFacts.find(({ fact }) => fact === name);
  if (derived === undefined) return undefined;
  const { arithmetic, operands }: { readonly arithmetic: Arithmetic; readonly operands: readonly string[] } = formulaOf(derived);
  return [arithmetic, operands.map((operand) => constantText(compiled, operand) ?? [operand, arithmeticOf(compiled, operand)])];
}

/** A condition without the names that its parts have: they say nothing but what it is called. */
function withoutNames(condition: Condition | undefined): unknown {
  if (condition === undefined) return undefined;
  return foldCondition<unknown>(condition, {
    all: (parts) => ({ all: parts }),
    any: (parts) => ({ any: parts }),
    not: (part) => ({ not: part }),
    comparison: ({ fact, operator, value }) => ({ fact, operator, value }),
  });
}

/** A text that two values share if and only if they say the same, whatever the order of their keys. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}

/** What of a rule set bears on decisions under the rulebook's own readings and parameters, as a text. */
export function logicOf(ruleSet: RuleSet, compiled: CompiledRulebook): string {
  const { scope } = compiled;
  const settled = (condition: Condition): unknown => {
    const left = settleCondition(condition, scope);
    if (typeof left === 'number') return left;
    return foldCondition<unknown>(left, {
      all: (parts) => ({ all: parts }),
      any: (parts) => ({ any: parts }),
      not: (part) => ({ not: part }),
      comparison: ({ fact, operator, value }) => [
        arithmeticOf(compiled, fact) ?? fact,
        operator,
        isFactReference(value)
          ? (constantText(compiled, value.fact) ?? arithmeticOf(compiled, value.fact) ?? value)
          : String(value),
      ],
    });
  };
  return textOf([
    ruleSet.hitPolicy,
    rulesOf(ruleSet).map(({ conditions, conclusion: { type, params } }) => [
      conditions === undefined ? null : settled(conditions),
      type,
      Object.entries(params.gives ?? {}).map(([name, given]) => [
        name,
        typeof given === 'string'
          ? given
          : (constantText(compiled, given.fact) ?? [given.fact, arithmeticOf(compiled, given.fact)]),
      ]),
    ]),
  ]);
}

/**
 * What a conclusion gives: constants as they are written, facts by their values, and those that are not known by their names.
 *
 * @param facts those of the input that it is concluded from
 */
export function givenTexts(
  gives: Conclusion['params']['gives'],
  compiled: CompiledRulebook,
  facts: FactValues,
): Readonly<Record<string, string>> {
  const { scope } = compiled;
  const textOfFact = (name: string): string => {
    const constant = constantText(compiled, name);
    if (constant !== undefined) return constant;
    const type = scope.vocabulary.get(name)?.type;
    const value = type === undefined ? undefined : facts[scope.slotOf(name)];
    return type === undefined || value === undefined ? name : String(plainValue(type, value));
  };
  return Object.fromEntries(
    Object.entries(gives ?? {}).map(([name, given]) => [name, typeof given === 'string' ? given : textOfFact(given.fact)]),
  );
}
