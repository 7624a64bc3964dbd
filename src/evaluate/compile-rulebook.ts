import type { InputKind } from '../facts/fact.js';
import { frozen } from '../facts/input/frozen.js';
import { type ExtensionSlot, type ExtensionWriter, extensionWriter } from '../facts/loan/extension-facts.js';
import type { DayNumber } from '../facts/values/civil-date.js';
import { callerOptions } from '../rulebook/caller-options.js';
import { type Condition, foldCondition } from '../rulebook/condition.js';
import { lawInForce } from '../rulebook/in-force/law-in-force.js';
import { ownDeclarations } from '../rulebook/own/own-fact.js';
import { type Conclusion, conclusionsOf, type RuleSet } from '../rulebook/rule-set.js';
import { orderRuleSets } from '../rulebook/rule-set-order.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { interpretationsOf } from '../rulebook/rulebook-part.js';
import { FALSE, not, TRUE, type Truth, UNKNOWN } from '../rulebook/truth.js';
import { LOANS } from '../rulebook/vocabulary.js';
import { compileComparison, type Test } from './comparison.js';
import { type Derivation, derivation } from './derivation.js';
import { firstHit } from './first-hit.js';
import { asOfDay, type CompileOptions, type FactValues, type Readings, readingsOf, type Scope, scopeOf } from './scope.js';
import { settleCondition } from './settled-condition.js';

/** A rule set compiled to closures. */
export interface CompiledRuleSet {
  readonly ruleSet: RuleSet;
  /** The slot of the fact that it decides. */
  readonly slot: number;
  /** What readings and parameters leave open of the rules' conditions. */
  readonly conditions: readonly Condition[];
  /** The test of each rule that may hold, in their order. */
  readonly tests: readonly Test[];
  /** The index of each test's rule, and so of its conclusion, in the rule set. */
  readonly indices: readonly number[];
  /** The conclusions of the rules in their order, then `otherwise`. */
  readonly conclusions: readonly Conclusion[];
}

/** The law of a rulebook on a day, compiled under certain readings and parameters. */
export interface CompiledRulebook {
  readonly rulebook: Rulebook;
  readonly scope: Scope;
  readonly readings: Readings;
  /** The parameters that a caller set in place of the rulebook's own. */
  readonly overrides: Readonly<Record<string, string>>;
  /** The day as of which loans are decided that state none themselves. */
  readonly asOf: DayNumber | undefined;
  /** In the order in which they are decided. */
  readonly ruleSets: readonly CompiledRuleSet[];
  readonly derive: Derivation;
  /** The facts of loans that the rulebook declares. Whoever takes a loan from a host holds it to them: `asDeclared`. */
  readonly declared: readonly ExtensionSlot[];
  /** Writes them; `undefined` where there are none, or no loans are decided. */
  readonly extensions: ExtensionWriter | undefined;
}

/**
 * Compiles the rule sets for inputs of some kind, loans by default, in force on a day, once, to be run many times. No code is generated:
 * conditions become closures. Interpretations left open have slots instead of constants: their readings are facts, and
 * unknown until they are written.
 *
 * @throws {InvalidOptionError} for a reading or a parameter that the rulebook does not have or allow, or a day on which it does
 *   not govern
 */
export function compileRulebook(
  given: Rulebook,
  options: CompileOptions = {},
  inputs: InputKind = LOANS,
  open: readonly string[] = [],
): CompiledRulebook {
  const chosen = callerOptions(options);
  const { grains } = inputs;
  const rulebook = lawInForce(given, chosen);
  const { ordered } = orderRuleSets(rulebook);
  const ruleSets = ordered.filter(({ grain }) => grains.includes(grain));
  const readings = readingsOf(rulebook, chosen.readings, interpretationsOf(ruleSets));
  const overrides = frozen(chosen.parameters);
  const scope = scopeOf(rulebook, readings, overrides, inputs, open);
  const declared = ownFactsIn(rulebook, scope);
  return {
    rulebook,
    scope,
    readings,
    overrides,
    asOf: asOfDay(chosen),
    ruleSets: ruleSets.map((ruleSet) => compileRuleSet(ruleSet, scope)),
    derive: derivation(rulebook, scope, grains),
    declared,
    extensions: extensionWriter(declared),
  };
}

function ownFactsIn({ facts }: Rulebook, { vocabulary, slotOf }: Scope): ExtensionSlot[] {
  return ownDeclarations(facts)
    .filter(({ name }) => vocabulary.has(name))
    .map(({ name, type }) => ({ name, type, slot: slotOf(name) }));
}

function compileRuleSet(ruleSet: RuleSet, scope: Scope): CompiledRuleSet {
  const rules = ruleSet.rules
    .map(({ conditions }, index) => ({ index, settled: settleCondition(conditions, scope) }))
    // What readings and parameters alone make false can never hold.
    .flatMap(({ index, settled }) => (settled === FALSE ? [] : [{ index, settled }]));
  return {
    ruleSet,
    slot: scope.slotOf(ruleSet.decides),
    conditions: rules.flatMap(({ settled }) => (settled === TRUE ? [] : [settled])),
    tests: rules.map(({ settled }) => (settled === TRUE ? () => TRUE : compileCondition(settled, scope))),
    indices: rules.map(({ index }) => index),
    conclusions: conclusionsOf(ruleSet),
  };
}

/** A condition as a closure. */
function compileCondition(condition: Condition, scope: Scope): Test {
  return foldCondition<Test>(condition, {
    all: (tests) => groupTest(tests, FALSE, TRUE),
    any: (tests) => groupTest(tests, TRUE, FALSE),
    not: (test) => (facts) => not(test(facts)),
    comparison: (comparison) => compileComparison(comparison, scope),
  });
}

/** `all` and `any` are each other's mirror image: one value settles the group, the other leaves it to the rest. */
function groupTest(tests: readonly Test[], settling: typeof FALSE | typeof TRUE, neutral: typeof FALSE | typeof TRUE): Test {
  return (facts) => {
    let truth: Truth = neutral;
    for (let at = 0; at < tests.length; at++) {
      const next = (tests[at] as Test)(facts);
      if (next === settling) return settling;
      if (next !== neutral) truth = UNKNOWN;
    }
    return truth;
  };
}

/** What a rule set concluded: the index of its conclusion, or the indices of the rules that hold where it collects. */
export type Fired = number | readonly number[];

/** Runs a rule set on the facts by its hit policy. Writes the decided fact where it decides one. */
export function runRuleSet(compiled: CompiledRuleSet, facts: FactValues): Fired {
  return compiled.ruleSet.hitPolicy === 'first' ? decideFirst(compiled, facts) : rulesThatHold(compiled, facts);
}

/**
 * Decides a rule set with the hit policy `first`: the index of the conclusion that follows, or `UNDETERMINED` where an
 * unknown fact leaves more than one open. Writes the decided fact.
 */
export function decideFirst({ tests, indices, conclusions, slot }: CompiledRuleSet, facts: FactValues): number {
  // Rules behind one that holds are not tested.
  const truths: Truth[] = [];
  for (let at = 0; at < tests.length && truths[at - 1] !== TRUE; at++) truths.push((tests[at] as Test)(facts));
  let decided = conclusions.length - 1; // `otherwise`
  for (let at = truths.length - 1; at >= 0; at--) {
    decided = firstHit(truths[at] as Truth, indices[at] as number, decided, conclusions);
  }
  // What is undetermined has no conclusion.
  facts[slot] = conclusions[decided]?.type;
  return decided;
}

function rulesThatHold({ tests, indices }: CompiledRuleSet, facts: FactValues): number[] {
  return indices.filter((_, at) => (tests[at] as Test)(facts) === TRUE);
}
