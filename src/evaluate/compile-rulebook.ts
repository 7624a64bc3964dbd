import { type Grain, LOAN_GRAINS } from '../facts/fact.js';
import { frozen } from '../facts/input/frozen.js';
import type { DayNumber } from '../facts/values/civil-date.js';
import type { Condition } from '../rulebook/condition.js';
import { givenOptions } from '../rulebook/given-options.js';
import { type Conclusion, conclusionsOf, type RuleSet, sameConclusion } from '../rulebook/rule-set.js';
import { orderRuleSets } from '../rulebook/rule-set-order.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { interpretationsOf } from '../rulebook/rulebook-part.js';
import { FALSE, not, TRUE, type Truth, UNKNOWN } from '../rulebook/truth.js';
import { compileComparison, type Test } from './comparison.js';
import { type Derivation, derivation } from './derivation.js';
import { asOfDay, type CompileOptions, type FactValues, type Readings, readingsOf, type Scope, scopeOf } from './scope.js';
import { settleCondition } from './settled-condition.js';

/** What a rule set with the hit policy `first` returns where an unknown fact leaves it open. */
export const UNDETERMINED = -1;

/** A rule set compiled to closures. */
export interface CompiledRuleSet {
  readonly ruleSet: RuleSet;
  /** The slot of the fact that it decides. */
  readonly slot: number;
  /** What of the rules' conditions readings and parameters leave open. */
  readonly conditions: readonly Condition[];
  /** Each rule's conditions, in order of priority. */
  readonly tests: readonly Test[];
  /** The index of each test's rule, and so of its conclusion, in the rule set. */
  readonly indices: readonly number[];
  /** The conclusions of the rules in the order given, then `otherwise`. */
  readonly conclusions: readonly Conclusion[];
}

/** A rulebook compiled under certain readings and parameters. */
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
}

/**
 * Compiles the rule sets of certain grains, a loan's by default, once, to be run many times. No code is generated:
 * conditions become closures. Interpretations left open have slots instead of constants: their readings are facts, and
 * unknown until they are written.
 *
 * @throws {InvalidOptionError} for a reading or a parameter that the rulebook does not have or allow
 */
export function compileRulebook(
  rulebook: Rulebook,
  options: CompileOptions = {},
  grains: readonly Grain[] = LOAN_GRAINS,
  open: readonly string[] = [],
): CompiledRulebook {
  const { ordered } = orderRuleSets(rulebook);
  const ruleSets = ordered.filter(({ grain }) => grains.includes(grain));
  const given = givenOptions(options);
  const readings = readingsOf(rulebook, given.readings, interpretationsOf(ruleSets));
  const overrides = frozen(given.parameters);
  const scope = scopeOf(rulebook, readings, overrides, grains, open);
  return {
    rulebook,
    scope,
    readings,
    overrides,
    asOf: asOfDay(given),
    ruleSets: ruleSets.map((ruleSet) => compileRuleSet(ruleSet, scope)),
    derive: derivation(rulebook, scope, grains),
  };
}

function compileRuleSet(ruleSet: RuleSet, scope: Scope): CompiledRuleSet {
  const ranked = ruleSet.rules
    .map(({ conditions, priority }, index) => ({
      index,
      priority,
      folded: settleCondition(conditions, scope),
    }))
    .sort((a, b) => b.priority - a.priority)
    // What readings and parameters alone make false can never hold.
    .flatMap(({ index, folded }) => (folded === FALSE ? [] : [{ index, folded }]));
  return {
    ruleSet,
    slot: scope.slotOf(ruleSet.decides),
    conditions: ranked.flatMap(({ folded }) => (folded === TRUE ? [] : [folded])),
    tests: ranked.map(({ folded }) => (folded === TRUE ? () => TRUE : compileCondition(folded, scope))),
    indices: ranked.map(({ index }) => index),
    conclusions: conclusionsOf(ruleSet),
  };
}

/** A condition as a closure. */
function compileCondition(condition: Condition, scope: Scope): Test {
  if ('all' in condition) return compileGroup(condition.all, scope, FALSE, TRUE);
  if ('any' in condition) return compileGroup(condition.any, scope, TRUE, FALSE);
  if ('not' in condition) {
    const inner = compileCondition(condition.not, scope);
    return (facts) => not(inner(facts));
  }
  return compileComparison(condition, scope);
}

/** `all` and `any` are each other's mirror image: one value settles the group, the other leaves it to the rest. */
function compileGroup(
  conditions: readonly Condition[],
  scope: Scope,
  settling: typeof FALSE | typeof TRUE,
  neutral: typeof FALSE | typeof TRUE,
): Test {
  const tests = conditions.map((condition) => compileCondition(condition, scope));
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
