import { checkContract } from '../../decide/contract.js';
import { type CompiledRulebook, compileRulebook } from '../../evaluate/compile-rulebook.js';
import type { CompileOptions } from '../../evaluate/scope.js';
import { settleCondition } from '../../evaluate/settled-condition.js';
import { type Condition, factsOf } from '../../rulebook/condition.js';
import { type DerivedFact, formulaOf } from '../../rulebook/derived-fact.js';
import { reliedOn } from '../../rulebook/load/checked-rulebook.js';
import { type Conclusion, conclusionsOf, type Rule, type RuleSet } from '../../rulebook/rule-set.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { FALSE, TRUE } from '../../rulebook/truth.js';
import { Names } from '../statement/step-names.js';

/** A rule that may hold under the readings: what they leave of its condition, or TRUE if they settle all of it. */
export interface OpenRule {
  readonly rule: Rule;
  /** Its number in the statement: its place in the rule set, counted from 1. */
  readonly number: number;
  readonly conclusion: Conclusion;
  readonly condition: Condition | typeof TRUE;
  /** The column of its truth. */
  readonly column: string;
}

/** A rule set in the statement. */
export interface SqlRuleSet {
  readonly ruleSet: RuleSet;
  /** The column of its conclusion: the number of a rule, `OTHERWISE`, or NULL if undetermined. */
  readonly column: string;
  /** The column of the facts that would settle it, as bits. */
  readonly missingColumn: string;
  /** In order of priority. */
  readonly rules: readonly OpenRule[];
  /** The conclusions that may be reached, by number. */
  readonly conclusions: ReadonlyMap<number, Conclusion>;
}

/** The number of the conclusion if no rule holds. */
export const OTHERWISE = 0;

/** A rulebook under certain readings and parameters, with the names of its steps and columns. */
export interface SqlRulebook {
  readonly compiled: CompiledRulebook;
  readonly ruleSets: readonly SqlRuleSet[];
  readonly names: Names;
  /** The rule set that decides a fact. */
  deciding(fact: string): SqlRuleSet | undefined;
  derivedFact(fact: string): DerivedFact | undefined;
  /** The column of an input or a derived fact. */
  columnOf(fact: string): string;
  /** The input facts that the rules read under the readings. */
  readonly read: ReadonlySet<string>;
}

/**
 * @throws {InvalidOptionError} for a reading or a parameter that the rulebook does not have or allow
 * @throws {InvalidRulebookError} for a rulebook that cannot decide deferrals
 */
export function sqlRulebookOf(rulebook: Rulebook, options: CompileOptions): SqlRulebook {
  const compiled = compileRulebook(reliedOn(rulebook), options);
  checkContract(compiled);
  return sqlRulebookBy(compiled);
}

/** The rule sets of a compiled rulebook as they stand in a statement, whether or not they decide loans. */
export function sqlRulebookBy(compiled: CompiledRulebook): SqlRulebook {
  const { rulebook } = compiled;
  const names = new Names();
  const ruleSets = compiled.ruleSets.map(({ ruleSet }) => sqlRuleSet(ruleSet, compiled, names));
  const deciding = new Map(ruleSets.map((it) => [it.ruleSet.decides, it]));
  const derived = new Map(rulebook.derivedFacts.map((it) => [it.fact, it]));
  return {
    compiled,
    ruleSets,
    names,
    deciding: (fact) => deciding.get(fact),
    derivedFact: (fact) => derived.get(fact),
    columnOf: (fact) => names.of('fact', fact),
    read: factsRead(ruleSets, compiled),
  };
}

function sqlRuleSet(ruleSet: RuleSet, { scope }: CompiledRulebook, names: Names): SqlRuleSet {
  const rules = ruleSet.rules.flatMap((rule, index) => {
    const condition = settleCondition(rule.conditions, scope);
    // A rule that the readings and parameters make false can never hold.
    if (condition === FALSE) return [];
    return [{ rule, number: index + 1, conclusion: rule.event, condition, column: names.of('rule', rule.name) }];
  });
  const numbered = new Map(rules.map(({ number, conclusion }) => [number, conclusion]));
  const otherwise = conclusionsOf(ruleSet)[ruleSet.rules.length];
  return {
    ruleSet,
    column: names.of('rule set', ruleSet.id),
    missingColumn: names.of('missing', `${ruleSet.id} missing`),
    rules,
    conclusions: otherwise === undefined ? numbered : new Map([...numbered, [OTHERWISE, otherwise]]),
  };
}

/** The input facts that rules read, directly or through derived facts, and those that their conclusions give. */
function factsRead(ruleSets: readonly SqlRuleSet[], { rulebook, scope }: CompiledRulebook): Set<string> {
  const operands = new Map(rulebook.derivedFacts.map((it) => [it.fact, formulaOf(it).operands]));
  const inputs = (fact: string): string[] => operands.get(fact)?.flatMap(inputs) ?? [fact];
  const named = ruleSets.flatMap(({ rules, conclusions }) => [
    ...rules.flatMap(({ condition }) => (condition === TRUE ? [] : factsOf(condition))),
    ...[...conclusions.values()].flatMap(({ params }) =>
      Object.values(params.gives ?? {}).flatMap((given) => (typeof given === 'string' ? [] : [given.fact])),
    ),
  ]);
  return new Set(named.flatMap(inputs).filter((fact) => scope.vocabulary.get(fact)?.origin === 'input'));
}
